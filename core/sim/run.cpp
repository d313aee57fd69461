#include "core/sim/run.h"

#include <optional>
#include <utility>

#include "core/sim/dtls_plan.h"
#include "core/sim/simulation.h"

namespace wiretale::sim {
namespace {

void runOverDatagrams(const scenario::Scenario& scenario, trace::Trace& trace, const TlsPlan* plan,
                      const std::stop_token& stop) {
  auto session = dtlsPairFor(scenario);
  Simulation simulation(scenario, trace, plan);
  if (!session) trace.tlsProblem = session.error();
  if (session) simulation.secureDatagrams(*std::move(session));
  simulation.run(stop);
  if (session) recordDtls({{&simulation.datagrams(Side::Client), &simulation.datagrams(Side::Server)}}, trace);
}

void runPlanned(const scenario::Scenario& scenario, trace::Trace& trace, const TlsPlan* plan,
                const std::stop_token& stop) {
  if (speaksDtls(scenario)) return runOverDatagrams(scenario, trace, plan, stop);
  Simulation(scenario, trace, plan).run(stop);
}

}  // namespace

trace::Trace run(const scenario::Scenario& scenario, const std::stop_token& stop) {
  TapeStore tapes;
  return runWith(tapes, scenario, stop);
}

trace::Trace runWith(TapeStore& tapes, const scenario::Scenario& scenario, const std::stop_token& stop) {
  trace::Trace trace;
  std::optional<TlsScript> script = scriptOf(scenario);
  if (!script) {
    runPlanned(scenario, trace, nullptr, stop);
    return trace;
  }
  auto opened = tapes.conversationOf(*script);
  const TlsPlan plan{.script = std::move(*script), .conversation = opened.value_or(nullptr)};
  trace.tls = plan.conversation;
  if (!opened) trace.tlsProblem = opened.error();
  runPlanned(scenario, trace, opened ? &plan : nullptr, stop);
  return trace;
}

}  // namespace wiretale::sim
