#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "core/sim/endpoint.h"
#include "core/sim/event_queue.h"
#include "core/sim/link.h"
#include "core/sim/recorder.h"
#include "core/sim/run.h"
#include "core/trace/trace.h"

namespace wiretale::sim {

/// One run: two endpoints, a link each way, and what is yet to happen.
class Simulation {
 public:
  /// Keeps references to both until `run` returns; `trace` is empty.
  Simulation(const scenario::Scenario& scenario, trace::Trace& trace, std::uint32_t maximumPackets = kMaximumPackets);

  void run(const std::stop_token& stop);

 private:
  void begin();
  trace::EndOfTrace eventLoop(const std::stop_token& stop);
  void handle(const Event& event);

  void arrive(trace::Index packet);
  void wakeUp(Side side);
  void intervene(const scenario::Intervention& intervention);

  void beginFlood(Side side);
  void flood(std::uint32_t index);

  void runProgram(Side side);
  void settle(Side side, trace::Index cause);
  void record(Side side, trace::Index cause);
  void transmit(const host::Stack::Departure& departure, Side from, trace::Index cause);
  void planTravel(trace::Index packet, const Carried& carried);
  void planArrival(trace::Index packet, const Passage& passage);
  void planWakeUp(Side side);
  bool isIdle(const Event& event);

  struct Flood {
    Side from;
    const scenario::Flood* step;
    std::uint32_t sent = 0;
  };

  const scenario::Scenario& m_scenario;
  trace::Trace& m_trace;
  std::uint32_t m_maximumPackets;
  Recorder m_recorder;
  PerSide<Endpoint> m_endpoints;
  PerSide<Link> m_links;
  EventQueue m_queue;
  std::vector<Flood> m_floods;
  PerSide<SimTime> m_wakeUpAt{kNever, kNever};  ///< the one wake-up in the queue that counts, for each side
  SimTime m_now = kSessionStart;
};

}  // namespace wiretale::sim
