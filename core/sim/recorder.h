#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/sim/link.h"
#include "core/tcp/connection.h"
#include "core/tcp/note.h"
#include "core/trace/trace.h"

namespace wiretale::sim {

/// Writes down what happens: the one place that turns notes, segments and calls into a trace's records. Calls come in
/// order of time.
class Recorder {
 public:
  /// Room for about `packets` packets at once, so that a run allocates a handful of times.
  Recorder(trace::Trace& trace, std::size_t packets);

  /// Notes of `side`'s connection; `cause` is the packet whose arrival led to them, or kNoIndex. A judgement of a
  /// segment goes to `cause`.
  void notes(std::span<const tcp::Note> notes, Side side, trace::Index cause, SimTime now);

  /// A packet that `from` hands to the link, and what will become of it.
  trace::Index packet(const tcp::Outgoing& outgoing, const Passage& passage, Side from, trace::Index cause);

  /// The copy of a packet that the network made, and what will become of it. Right behind that packet.
  trace::Index copy(trace::Index original, const Copy& copy);

  /// Whether the receiver can use what arrives. What is corrupted it discards, which is all there is to write down.
  bool arrival(trace::Index packet, SimTime now);
  void judgement(trace::Index packet, const Reason& reason);
  /// The host of `side` is started anew: its connection and the timers of it are gone.
  void reboot(Side side, SimTime now);

  /// Numbers of `side`'s connection from now on.
  void sample(const tcp::Connection& connection, Side side, SimTime now);

  void appEvent(trace::AppEvent::Kind kind, Side side, SimTime now, std::uint64_t bytes = 0);

  /// Nothing more comes. `end` counts unless the session fell quiet; then the last thing that happened does.
  void finish(trace::EndOfTrace endedBy, SimTime end);

 private:
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
  PerSide<std::uint32_t> m_roundTrips{};  ///< measured, as last seen
  SimTime m_last = kSessionStart;         ///< the last thing that happened
};

}  // namespace wiretale::sim
