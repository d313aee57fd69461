#include "core/sim/run.h"

#include "core/sim/simulation.h"

namespace wiretale::sim {

trace::Trace run(const scenario::Scenario& scenario, const std::stop_token& stop) {
  trace::Trace trace;
  Simulation(scenario, trace).run(stop);
  return trace;
}

}  // namespace wiretale::sim
