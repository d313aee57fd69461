#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include <unistd.h>

#include "app/cli/command_line.h"
#include "app/cli/words.h"
#include "core/base/system_reason.h"

namespace wiretale::cli {
namespace {

constexpr const char* kDesktop = "wiretale-desktop";

bool isSet(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool hasDisplay() {
#ifdef __linux__
  return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
  return true;
#endif
}

std::filesystem::path ownFolder(const char* self) {
  std::error_code error;
  const auto path = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::filesystem::absolute(self, error).parent_path() : path.parent_path();
}

/// Beside this program where both are installed, in the neighbouring folder where both were built, else in the PATH.
std::string desktopProgram(const char* self) {
  const std::filesystem::path folder = ownFolder(self);
  for (const auto& candidate : {folder / kDesktop, folder / ".." / "desktop" / kDesktop}) {
    std::error_code error;
    if (std::filesystem::is_regular_file(candidate, error)) return candidate.string();
  }
  return kDesktop;
}

}  // namespace

Failure startDesktop(std::span<char* const> words) {
  if (!hasDisplay()) {
    return {ExitCode::Failed,
            filled(Cli::tr(
                "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.\n"
                "Pictures need none: \"wiretale list\" shows the scenarios, \"wiretale export NAME -o picture.svg\" "
                "draws one."))};
  }
  const std::string program = desktopProgram(words.front());
  std::vector<char*> arguments(words.begin(), words.end());
  arguments.push_back(nullptr);
  ::execvp(program.c_str(), arguments.data());
  return {ExitCode::Failed, filled(Cli::tr("%1 cannot be started: %2."), program, said(systemReason(errno)))};
}

}  // namespace wiretale::cli
