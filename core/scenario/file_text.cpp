#include "core/scenario/file_text.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/system_reason.h"
#include "core/scenario/number_text.h"

namespace wiretale::scenario {
namespace {

using Text = tl::expected<std::string, Phrase>;

tl::unexpected<Phrase> unreadable() {
  return tl::unexpected(say("cannot be read: {0}", systemReason(errno)));
}

tl::unexpected<Phrase> tooLarge(std::uintmax_t size, std::uintmax_t most) {
  return tl::unexpected(say("is too large: {0} bytes, {1} are the most", groupDigits(size), groupDigits(most)));
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

Text readRegular(int descriptor, std::uintmax_t most) {
  std::string text;
  std::string block(64 * 1024, '\0');
  for (;;) {
    const ssize_t count = ::read(descriptor, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable();
    if (count == 0) return text;
    text.append(block, 0, static_cast<std::size_t>(count));
    if (text.size() > most) return tooLarge(text.size(), most);  // it grew meanwhile
  }
}

}  // namespace

tl::expected<std::string, Phrase> readFileText(const std::filesystem::path& file, std::uintmax_t most) {
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
  if (size > most) return tooLarge(size, most);
  return readRegular(descriptor.number(), most);
}

}  // namespace wiretale::scenario
