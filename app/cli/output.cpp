#include "app/cli/output.h"

#include <cerrno>

#include <unistd.h>

#include <fmt/format.h>

#include "app/cli/words.h"
#include "core/base/system_reason.h"
#include "core/scenario/scenario_file.h"

namespace wiretale::cli {
namespace {

/// 0 or an errno.
int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

Outcome<void> writeToStandardOutput(std::string_view bytes) {
  const int error = writeAll(STDOUT_FILENO, bytes);
  if (error == 0) return {};
  if (error == EPIPE) return failed({});
  return failed(filled(Cli::tr("standard output cannot be written: %1."), said(systemReason(error))));
}

Outcome<void> writeTo(const std::string& target, std::string_view bytes) {
  if (target == kStandardOutput) return writeToStandardOutput(bytes);
  const auto written = scenario::writeFileSafely(target, bytes);
  if (!written) return failed(said(written.error()));
  return {};
}

void writeToStandardError(std::string_view text) {
  writeAll(STDERR_FILENO, text);
}

void complain(std::string_view message) {
  writeToStandardError(fmt::format("wiretale: {}{}", message, message.ends_with('\n') ? "" : "\n"));
}

}  // namespace wiretale::cli
