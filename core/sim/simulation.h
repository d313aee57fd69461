#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>

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

  /// Is told what an endpoint's connection is like after each event that concerns it; before `run`.
  using Watch = std::function<void(Side side, SimTime now, const tcp::Connection& connection)>;
  void watch(Watch watch) { m_watch = std::move(watch); }

 private:
  void begin();
  trace::EndOfTrace eventLoop(const std::stop_token& stop);
  void handle(const Event& event);

  void arrive(trace::Index packet);
  void answerWithoutConnection(trace::Index packet, const wire::TcpSegment& segment, Side side);
  void wakeUp(Side side);
  void intervene(const scenario::Intervention& intervention);

  void runProgram(Side side);
  void settle(Side side, trace::Index cause);
  void transmit(const tcp::Outgoing& outgoing, Side from, trace::Index cause);
  void planArrival(trace::Index packet, const Passage& passage);
  void planWakeUp(Side side);
  bool isIdle(const Event& event);

  const scenario::Scenario& m_scenario;
  trace::Trace& m_trace;
  std::uint32_t m_maximumPackets;
  Recorder m_recorder;
  PerSide<Endpoint> m_endpoints;
  PerSide<Link> m_links;
  EventQueue m_queue;
  PerSide<SimTime> m_wakeUpAt{kNever, kNever};  ///< the one wake-up in the queue that counts, for each side
  SimTime m_now = kSessionStart;
  Watch m_watch;
};

}  // namespace wiretale::sim
