#pragma once

#include <cstdint>

#include "core/scenario/scenario.h"

namespace wiretale::bench {

/// A built-in scenario; ends the program if there is none of that name.
scenario::Scenario builtin(std::string_view name);

/// What a bulk transfer goes over, 10 ms each way.
struct Path {
  std::uint64_t bitsPerSecond = 100'000'000;
  double loss = 0;                       ///< of either direction's packets
  std::uint32_t receiveBuffer = 65'535;  ///< bytes; wider than 65,535 with window scaling
};

/// The client sends `bytes`.
scenario::Scenario bulkTransfer(std::uint64_t bytes, const Path& path);

/// About so many packets: two full segments, one ACK, and one in a thousand lost.
scenario::Scenario longTransfer(std::uint32_t packets);

/// A session of about `packets` packets: one request, one answer, and so on.
scenario::Scenario conversation(std::uint32_t packets);

}  // namespace wiretale::bench
