#include "core/sim/run.h"

#include <optional>
#include <utility>

#include "core/sim/simulation.h"

namespace wiretale::sim {

trace::Trace run(const scenario::Scenario& scenario, const std::stop_token& stop, TapeStore* tapes) {
  trace::Trace trace;
  std::optional<TlsScript> script = scriptOf(scenario);
  if (!script) {
    Simulation(scenario, trace).run(stop);
    return trace;
  }
  TapeStore own;
  auto conversation = (tapes != nullptr ? *tapes : own).conversationOf(*script);
  TlsPlan plan{.script = std::move(*script), .conversation = conversation.value_or(nullptr)};
  trace.tls = plan.conversation;
  if (!conversation) trace.tlsProblem = conversation.error();
  Simulation(scenario, trace, conversation ? &plan : nullptr).run(stop);
  return trace;
}

}  // namespace wiretale::sim
