#include "core/scenario/scenario_file.h"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/system_reason.h"
#include "core/scenario/number_text.h"
#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {
namespace {

using Text = tl::expected<std::string, Phrase>;

tl::unexpected<Phrase> unreadable() {
  return tl::unexpected(say("cannot be read: {0}", systemReason(errno)));
}

tl::unexpected<Phrase> tooLarge(std::uintmax_t size) {
  return tl::unexpected(say("is too large to be a scenario: {0} bytes, {1} are the most", groupDigits(size),
                            groupDigits(kMaximumFileSize)));
}

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return m_number; }

 private:
  int m_number;
};

Text readRegular(int descriptor) {
  std::string text;
  std::string block(64 * 1024, '\0');
  for (;;) {
    const ssize_t count = ::read(descriptor, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable();
    if (count == 0) return text;
    text.append(block, 0, static_cast<std::size_t>(count));
    if (text.size() > kMaximumFileSize) return tooLarge(text.size());  // it grew meanwhile
  }
}

Text readFile(const std::filesystem::path& file) {
  // Without O_NONBLOCK a FIFO would wait for a writer; it changes nothing for files.
  const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (descriptor.number() < 0 && errno == ENOENT) {
    return tl::unexpected(say("there is no such file"));
  }
  if (descriptor.number() < 0) return tl::unexpected(say("cannot be opened: {0}", systemReason(errno)));
  struct stat status {};
  if (::fstat(descriptor.number(), &status) != 0) return unreadable();
  if (S_ISDIR(status.st_mode)) return tl::unexpected(say("is a folder: choose a file in it"));
  if (!S_ISREG(status.st_mode))
    return tl::unexpected(say("is not a file with contents of its own (a device or a pipe)"));
  const auto size = static_cast<std::uintmax_t>(status.st_size);
  if (size > kMaximumFileSize) return tooLarge(size);
  return readRegular(descriptor.number());
}

}  // namespace

tl::expected<Scenario, Complaints> loadScenario(const std::filesystem::path& file) {
  const Text text = readFile(file);
  if (!text) return tl::unexpected(Complaints{{0, 0, {}, text.error()}});
  return readScenario(*text);
}

tl::expected<void, Phrase> saveScenario(const Scenario& scenario, const std::filesystem::path& file) {
  const Complaints complaints = check(scenario);
  if (!complaints.empty()) {
    return tl::unexpected(
        say("The scenario cannot be saved as it is:\n{0}", describe(complaints, file.filename().string())));
  }
  return writeFileSafely(file, writeScenario(scenario));
}

}  // namespace wiretale::scenario
