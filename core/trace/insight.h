#pragma once

#include <cstdint>

namespace wiretale::trace {

/// Who looks at a session.
enum class Insight : std::uint8_t {
  Everything,  ///< somebody who has all keys, and sees into both ends
  Wire,        ///< somebody on the path, who sees packets pass
};

}  // namespace wiretale::trace
