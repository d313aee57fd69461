#pragma once

#include <cstdint>

#include "core/scenario/scenario.h"

namespace wiretale::bench {

/// A built-in scenario; ends the program if there is none of that name.
scenario::Scenario builtin(std::string_view name);

/// The client sends `bytes` at 100 Mbit/s, 10 ms each way, with this loss.
scenario::Scenario bulkTransfer(std::uint64_t bytes, double loss);

/// A session of about `packets` packets, 1,000 at most: one request, one answer, and so on.
scenario::Scenario conversation(std::uint32_t packets);

}  // namespace wiretale::bench
