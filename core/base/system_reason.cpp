#include "core/base/system_reason.h"

#include <cerrno>
#include <system_error>

namespace wiretale {

Phrase systemReason(int error) {
  switch (error) {
    case EACCES:
      return say("Permission denied");
    case EIO:
      return say("Input/output error");
    case EISDIR:
      return say("Is a directory");
    case ELOOP:
      return say("Too many levels of symbolic links");
    case ENAMETOOLONG:
      return say("File name too long");
    case ENOENT:
      return say("No such file or directory");
    case ENOSPC:
      return say("No space left on device");
    case ENOTDIR:
      return say("Not a directory");
    default:
      return std::generic_category().message(error);
  }
}

}  // namespace wiretale
