#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/host/flow.h"
#include "core/sim/link.h"
#include "core/trace/trace.h"

namespace wiretale::sim {

/// Writes down what happens: the one place that turns notes, segments and calls into a trace's records. Calls come in
/// order of time.
class Recorder {
 public:
  /// Room for about `packets` packets at once, so that a run allocates a handful of times.
  Recorder(trace::Trace& trace, std::size_t packets);

  /// Notes of `side`'s host; `cause` is the packet whose arrival led to them, or kNoIndex. A judgement of a
  /// segment goes to `cause`.
  void notes(std::span<const host::FlowNote> notes, Side side, trace::Index cause, SimTime now);

  /// A packet that `from` hands to the link, and what will become of it.
  trace::Index packet(const tcp::Outgoing& outgoing, const Passage& passage, Side from, trace::Index cause);

  /// The copy of a packet that the network made, and what will become of it. Right behind that packet.
  trace::Index copy(trace::Index original, const Copy& copy);

  /// A packet that does not carry TCP; `payloadLength`: bytes of the application that are in it.
  trace::Index datagram(const trace::DatagramRecord& datagram, std::uint32_t payloadLength, trace::Protocol protocol,
                        const Reason& reason, const Passage& passage, Side from, trace::Index cause);
  /// A segment that nobody sent, of the connection that the packet `like` belongs to: something half way made it.
  trace::Index forged(const wire::TcpSegment& segment, const Reason& reason, const Passage& passage, Side pretended,
                      trace::Index like);
  /// What else the network did to the packet that was written down last.
  void incidents(trace::Index packet, std::span<const Reason> reasons);
  /// Something that leaves no record of its own.
  void happened(SimTime now) { m_last = std::max(m_last, now); }

  /// Whether the receiver can use what arrives. What is corrupted it discards, which is all there is to write down.
  bool arrival(trace::Index packet, SimTime now);
  void judgement(trace::Index packet, const Reason& reason);
  /// The host of `side` is started anew: its connection and the timers of it are gone.
  void reboot(Side side, SimTime now);

  void appEvent(trace::AppEvent::Kind kind, Side side, SimTime now, std::uint64_t bytes = 0);

  /// Nothing more comes. `end` counts unless the session fell quiet; then the last thing that happened does.
  void finish(trace::EndOfTrace endedBy, SimTime end);

 private:
  void note(const tcp::Note& note, Side side, trace::Index cause, SimTime now);
  void changeState(const tcp::Note& note, Side side, trace::Index cause, SimTime now);
  void startTimer(const tcp::Note& note, Side side, SimTime now);
  void endTimer(const tcp::Note& note, Side side, SimTime now);
  void learnInitialSequence(wire::SeqNum number, Side from);
  trace::Index add(trace::PacketRecord& record, const Passage& passage);
  void forgetUnsentPackets();

  trace::Index& runningTimer(Side side, tcp::TimerKind kind) {
    return m_runningTimers[side][static_cast<std::size_t>(kind)];
  }

  trace::Trace& m_trace;
  PerSide<std::array<trace::Index, tcp::kTimerKindCount>> m_runningTimers;
  PerSide<std::uint32_t> m_packetsFrom{};
  PerSide<bool> m_synSent{};
  SimTime m_last = kSessionStart;  ///< the last thing that happened
};

}  // namespace wiretale::sim
