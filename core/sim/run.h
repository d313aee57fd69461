#pragma once

#include <stop_token>

#include "core/scenario/scenario.h"
#include "core/sim/tls_plan.h"
#include "core/trace/trace.h"

namespace wiretale::sim {

/// More packets than this end a run with EndOfTrace::PacketLimit.
inline constexpr std::uint32_t kMaximumPackets = 4'000'000;

/// Simulates the whole session. Deterministic: depends on nothing but the scenario. Precondition: `scenario` is within
/// the limits that `scenario::check` enforces. `stop` ends it early with EndOfTrace::Cancelled.
trace::Trace run(const scenario::Scenario& scenario, const std::stop_token& stop = {});

/// The same. TLS that was spoken before is found again in `tapes`.
trace::Trace runWith(TapeStore& tapes, const scenario::Scenario& scenario, const std::stop_token& stop = {});

}  // namespace wiretale::sim
