#include "core/tcp/state.h"

#include <array>
#include <cstddef>

namespace wiretale::tcp {

std::string_view nameOf(State state) {
  static constexpr std::array<std::string_view, kStateCount> kNames{
      "CLOSED",     "LISTEN",     "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1",
      "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING",  "LAST-ACK",     "TIME-WAIT",
  };
  return kNames[static_cast<std::size_t>(state)];
}

}  // namespace wiretale::tcp
