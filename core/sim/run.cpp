#include "core/sim/run.h"

#include <optional>
#include <utility>

#include "core/sim/simulation.h"

namespace wiretale::sim {

trace::Trace run(const scenario::Scenario& scenario, const std::stop_token& stop) {
  TapeStore tapes;
  return runWith(tapes, scenario, stop);
}

trace::Trace runWith(TapeStore& tapes, const scenario::Scenario& scenario, const std::stop_token& stop) {
  trace::Trace trace;
  std::optional<TlsScript> script = scriptOf(scenario);
  if (!script) {
    Simulation(scenario, trace).run(stop);
    return trace;
  }
  auto opened = tapes.conversationOf(*script);
  const TlsPlan plan{.script = std::move(*script), .conversation = opened.value_or(nullptr)};
  trace.tls = plan.conversation;
  if (!opened) trace.tlsProblem = opened.error();
  Simulation(scenario, trace, opened ? &plan : nullptr).run(stop);
  return trace;
}

}  // namespace wiretale::sim
