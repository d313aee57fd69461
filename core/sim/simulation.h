#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "core/sim/endpoint.h"
#include "core/sim/event_queue.h"
#include "core/sim/fragment_table.h"
#include "core/sim/link.h"
#include "core/sim/middlebox.h"
#include "core/sim/recorder.h"
#include "core/sim/run.h"
#include "core/trace/trace.h"

namespace wiretale::sim {

/// One run: two endpoints, a link each way, and what is yet to happen.
class Simulation {
 public:
  /// Keeps references to both until `run` returns; `trace` is empty.
  /// `plan`: nullptr without TLS.
  Simulation(const scenario::Scenario& scenario, trace::Trace& trace, const TlsPlan* plan = nullptr,
             std::uint32_t maximumPackets = kMaximumPackets);

  void run(const std::stop_token& stop);

  /// The steps Tls over UDP use these; before `run`.
  void secureDatagrams(PerSide<tls::DtlsEndpoint> session);
  const DatagramProgram& datagrams(Side side) const { return m_endpoints[side].datagrams(); }

  /// Is told what an endpoint's connection is like after each event that concerns it; before `run`.
  using Watch = std::function<void(Side side, SimTime now, const tcp::Connection& connection)>;
  void watch(Watch watch) { m_observer = std::move(watch); }

 private:
  void begin();
  trace::EndOfTrace eventLoop(const std::stop_token& stop);
  void handle(const Event& event);

  void arrive(trace::Index packet);
  void judgeOptions(trace::Index packet, Side side);
  void wakeUp(Side side);
  void intervene(const scenario::Intervention& intervention);

  void beginFlood(Side side);
  void flood(std::uint32_t index);

  void runProgram(Side side);
  void settle(Side side, trace::Index cause);
  void record(Side side, trace::Index cause);
  void transmit(const host::Stack::Departure& departure, Side from, trace::Index cause);
  void planPassage(trace::Index packet, const Carried& carried);
  void overtake(Side from, const Passage& next);
  Side actByHand(const scenario::Intervention& intervention);
  void planArrival(trace::Index packet, const Passage& passage);

  // simulation_middlebox.cpp
  bool passesMiddlebox(const FlowKey& flow, Side from, bool opens, Carried& carried);
  void passDatagram(const trace::DatagramRecord& datagram, Side from, Carried& carried);
  bool passSegment(const host::FourTuple& tuple, const wire::TcpSegment& segment, Side from, Carried& carried);
  void answerForOther(trace::Index refused);
  void inject(const scenario::InjectSegment& wish, Rule why);
  void sendFromMiddle(const wire::TcpSegment& segment, const Reason& reason, Side pretended, SimTime at,
                      trace::Index like);

  // simulation_datagrams.cpp: what does not carry TCP.
  void sendDatagrams(Side side, trace::Index cause);
  void transmitDatagram(const DatagramProgram::Outgoing& outgoing, Side from, trace::Index cause);
  void transmitPortUnreachable(const trace::DatagramRecord& datagram, trace::Index about, trace::Index cause,
                               Side from);
  void carryDatagram(const trace::DatagramRecord& datagram, trace::Protocol protocol, const Reason& reason, Side from,
                     trace::Index cause);
  void arriveDatagram(trace::Index packet, bool intact);
  void arriveFragment(const trace::DatagramRecord& datagram, trace::Index packet, bool intact, Side side);
  void arriveMessage(trace::Index packet);
  void tellTooLong(trace::Index packet);
  void arriveAboutSegment(trace::Index packet, trace::Index about);
  void deliverDatagram(const trace::DatagramRecord& datagram, trace::Index first, trace::Index last, Side side);
  void giveUpFragments(Side side);
  void waitForDatagram(Side side);
  void planWakeUp(Side side) { m_queue.wake(side, m_endpoints[side].stack().nextDeadline()); }
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
  Middlebox m_middlebox;
  bool m_watches;                            ///< somebody will inject a segment
  bool m_addsOptions;                        ///< something will put options into packets
  FlowWatch m_watch;                         ///< of the connection that was used last
  trace::Index m_watched = trace::kNoIndex;  ///< its last packet
  PerSide<FragmentTable> m_fragments;
  PerSide<std::uint16_t> m_identification{};           ///< of the datagram that a side sends next
  PerSide<SimTime> m_stepContinuesAt{kNever, kNever};  ///< the deadline of a waiting step that is in the queue
  host::Stack::Departure m_departure;                  ///< the one that leaves
  EventQueue m_queue;
  std::vector<Flood> m_floods;
  PerSide<std::vector<trace::Index>> m_heldUp;  ///< packets that wait until another has overtaken them
  SimTime m_now = kSessionStart;
  Watch m_observer;
};

}  // namespace wiretale::sim
