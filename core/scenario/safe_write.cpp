#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "core/base/system_reason.h"
#include "core/scenario/scenario_file.h"

namespace wiretale::scenario {
namespace {

namespace fs = std::filesystem;
using Done = tl::expected<void, Phrase>;

tl::unexpected<Phrase> failure(const fs::path& file, const Phrase& why) {
  return tl::unexpected(say("{0} cannot be written: {1}", file.string(), why));
}

Phrase reason(int error) {
  if (error == ENOSPC || error == EDQUOT) return say("the disk is full; free some space or choose another folder");
  if (error == EFBIG) return say("the file would be larger than is allowed here");
  if (error == EACCES || error == EPERM) return say("permission denied; choose another folder or name");
  if (error == EROFS) return say("the disk is read-only; choose another folder");
  if (error == ENOENT) return say("its folder does not exist; create it or choose another");
  return systemReason(error);
}

/// 0, or the error's number.
int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

int closeChecked(int descriptor) {
  return ::close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

/// Devices and pipes (/dev/stdout) are written as they are: there is nothing to replace.
Done writeThrough(const fs::path& file, std::string_view bytes) {
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return failure(file, reason(errno));
  int error = writeAll(descriptor, bytes);
  const int closing = closeChecked(descriptor);
  if (error == 0) error = closing;
  if (error != 0) return failure(file, reason(error));
  return {};
}

/// A file that vanishes unless it was renamed to its place.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& target) {
    for (int attempt = 0; attempt < 100 && m_descriptor < 0; ++attempt) {
      m_path = target.parent_path() / fmt::format(".wiretale-{}-{}.tmp", ::getpid(), attempt);
      m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      m_error = m_descriptor < 0 ? errno : 0;
      if (m_descriptor < 0 && m_error != EEXIST) break;
    }
    m_exists = m_descriptor >= 0;
  }
  ~TemporaryFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
    if (m_exists) ::unlink(m_path.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  void keepMode(mode_t mode) {
    if (m_error == 0 && ::fchmod(m_descriptor, mode) != 0) m_error = errno;
  }

  /// The bytes are on the disk before the name points to them: a crash leaves the old file or the new one.
  void write(std::string_view bytes) {
    if (m_error == 0) m_error = writeAll(m_descriptor, bytes);
    if (m_error == 0 && ::fsync(m_descriptor) != 0) m_error = errno;
    if (m_descriptor < 0) return;
    const int closing = closeChecked(m_descriptor);
    m_descriptor = -1;
    if (m_error == 0) m_error = closing;
  }

  void moveTo(const fs::path& target) {
    if (m_error != 0) return;
    if (::rename(m_path.c_str(), target.c_str()) != 0) {
      m_error = errno;
      return;
    }
    m_exists = false;
  }

  int error() const { return m_error; }

 private:
  fs::path m_path;
  int m_descriptor = -1;
  int m_error = 0;
  bool m_exists = false;
};

/// Makes the rename itself lasting. Some file systems cannot; the data is safe all the same.
void syncFolder(const fs::path& folder) {
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

/// Follows symbolic links, also to a file that does not exist yet; empty if they run in a circle.
fs::path targetOf(fs::path file) {
  std::error_code ignored;
  for (int hops = 0; hops < 40; ++hops) {
    if (!fs::is_symlink(file, ignored)) return file;
    file = file.parent_path() / fs::read_symlink(file, ignored);  // an absolute link replaces all
  }
  return {};
}

}  // namespace

Done writeFileSafely(const fs::path& file, std::string_view bytes) {
  const fs::path target = targetOf(file);
  if (target.empty()) return failure(file, say("its symbolic links run in a circle"));
  struct stat status {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return failure(file, say("it is a folder"));
  if (exists && !S_ISREG(status.st_mode)) return writeThrough(target, bytes);
  if (exists && ::access(target.c_str(), W_OK) != 0) return failure(file, say("it is write-protected"));
  TemporaryFile temporary(target);
  if (exists) temporary.keepMode(status.st_mode & 07777);
  temporary.write(bytes);
  temporary.moveTo(target);
  if (temporary.error() != 0) return failure(file, reason(temporary.error()));
  syncFolder(target.parent_path());
  return {};
}

}  // namespace wiretale::scenario
