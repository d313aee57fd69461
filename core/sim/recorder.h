#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/host/stack.h"
#include "core/sim/connection_book.h"
#include "core/sim/link.h"
#include "core/tcp/note.h"
#include "core/trace/trace.h"

namespace wiretale::sim {

/// Writes down what happens: the one place that turns notes, segments and calls into a trace's records. Calls come in
/// order of time.
class Recorder {
 public:
  /// Room for about `packets` packets at once, so that a run allocates a handful of times.
  Recorder(trace::Trace& trace, std::size_t packets);

  /// Takes the notes of `side`'s host, at least one; `cause` is the packet whose arrival led to them, or kNoIndex. A
  /// judgement of a segment goes to `cause`.
  void notes(host::Stack& stack, Side side, trace::Index cause, SimTime now);

  /// A packet that `from` hands to the link, and what will become of it.
  trace::Index packet(const host::Stack::Departure& departure, const Passage& passage, Side from, trace::Index cause);

  /// One that `from` hands to the link with a source address that is not its own.
  trace::Index spoofed(const host::Stack::Departure& departure, const Passage& passage, Side from,
                       std::uint32_t source);

  /// The copy of a packet that the network made, and what will become of it. Right behind that packet.
  trace::Index copy(trace::Index original, const Copy& copy);

  /// A packet that does not carry TCP; `payloadLength`: bytes of the application that are in it.
  trace::Index datagram(const trace::DatagramRecord& datagram, std::uint32_t payloadLength, trace::Protocol protocol,
                        const Reason& reason, const Passage& passage, Side from, trace::Index cause);
  /// A segment that nobody sent, of the connection that the packet `like` belongs to; kNoIndex: of a new one between
  /// the parties' own ports.
  trace::Index forged(const wire::TcpSegment& segment, const Reason& reason, const Passage& passage, Side pretended,
                      trace::Index like);
  /// What else the network did to the packet that was written down last.
  void remark(const Reason& reason, Side side, trace::Index cause);
  void incidents(trace::Index packet, std::span<const Reason> reasons);
  /// Something that leaves no record of its own.
  void happened(SimTime now) { m_last = std::max(m_last, now); }

  /// Whether the receiver can use what arrives. What is corrupted it discards, which is all there is to write down.
  bool arrival(trace::Index packet, SimTime now);
  void judgement(trace::Index packet, const Reason& reason);
  /// The host of `side` is started anew: its connections and their timers are gone.
  void reboot(Side side, SimTime now);

  /// From now on the application of `side` deals with this connection: its lane shows that one's states. What the
  /// application sends over it begins at `streamBegin` of all that it sends.
  void follow(Side side, const host::Stack& stack, host::FlowId flow, std::uint64_t streamBegin, SimTime now);
  /// TLS begins on that flow, of which the tape has it as `tape`; the side's stream of it begins at `streamBegin`.
  void secure(Side side, const host::Stack& stack, host::FlowId flow, std::uint32_t tape, std::uint64_t streamBegin);

  /// From now on it waits at a listener.
  void followListener(Side side, const Reason& reason, SimTime now);
  /// Numbers of `side`'s connection from now on.
  void sample(const tcp::Connection& connection, Side side, SimTime now);

  void appEvent(trace::AppEvent::Kind kind, Side side, SimTime now, std::uint64_t bytes = 0);
  /// A call that failed.
  void failure(trace::AppEvent::Kind kind, Side side, SimTime now, const Reason& reason);

  /// No further connection has a place in the trace.
  bool isFull() const { return m_book.isFull(); }

  /// Nothing more comes. `end` counts unless the session fell quiet; then the last thing that happened does.
  void finish(trace::EndOfTrace endedBy, SimTime end);

 private:
  /// What is known of a host's flow.
  struct FlowRecord {
    std::uint32_t number = 0;  ///< 0: none has been here
    trace::ConnectionIndex connection = trace::kNoConnection;
    trace::Index span = trace::kNoIndex;  ///< its present state, in Trace::connectionStates
    std::uint64_t streamBegin = 0;
    std::array<trace::Index, tcp::kTimerKindCount> timers{};  ///< those that run
  };

  FlowRecord& recordOf(Side side, host::FlowId flow, std::uint32_t number) {
    std::vector<FlowRecord>& flows = m_flows[side];
    const bool known = flow < flows.size() && flows[flow].number == number;
    return known ? flows[flow] : newRecordOf(side, flow, number);
  }
  FlowRecord& newRecordOf(Side side, host::FlowId flow, std::uint32_t number);
  void note(const host::FlowNote& note, const host::Stack& stack, Side side, trace::Index cause, SimTime now);
  void changeState(FlowRecord& flow, const tcp::Note& note, Side side, trace::Index cause, SimTime now);
  void findConnection(FlowRecord& flow, const host::Flow& known, const tcp::Note& note, Side side, trace::Index cause);
  void endSpan(FlowRecord& flow, Side side, SimTime now);
  void changeLane(Side side, const trace::StateSpan& span);
  void startTimer(FlowRecord& flow, const tcp::Note& note, Side side, SimTime now);
  void endTimer(FlowRecord& flow, const tcp::Note& note, SimTime now);
  trace::Index packet(const host::Stack::Departure& departure, const Passage& passage, Side from, trace::Index cause,
                      trace::ConnectionIndex connection);
  void learnInitialSequence(const host::Stack::Departure& departure, Side from, trace::ConnectionIndex connection);
  trace::ConnectionIndex connectionOf(const host::Stack::Departure& departure, Side from, trace::Index cause);
  ConnectionBook::Ends endsOf(const host::FourTuple& tuple, Side side) const;
  ConnectionBook::Ends endsOfParties() const;
  trace::Index add(trace::PacketRecord& record, const Passage& passage);
  void forgetUnsentPackets();

  trace::Trace& m_trace;
  ConnectionBook m_book;
  PerSide<std::vector<trace::Index>> m_remarks;  ///< reasons that wait for the next packet of their side
  PerSide<std::vector<FlowRecord>> m_flows;      ///< by FlowId
  PerSide<std::uint32_t> m_followed{};           ///< the number of the flow that the lane shows; 0: none
  PerSide<std::uint32_t> m_packetsFrom{};
  PerSide<bool> m_synSent{};
  PerSide<std::uint32_t> m_roundTrips{};  ///< measured, as last seen
  SimTime m_last = kSessionStart;         ///< the last thing that happened
};

}  // namespace wiretale::sim
