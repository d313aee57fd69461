#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>

#include "core/base/reason.h"
#include "core/base/sim_time.h"
#include "core/tcp/ack_policy.h"
#include "core/tcp/agreement.h"
#include "core/tcp/challenge_limit.h"
#include "core/tcp/config.h"
#include "core/tcp/fast_open.h"
#include "core/tcp/note.h"
#include "core/tcp/note_list.h"
#include "core/tcp/outgoing.h"
#include "core/tcp/path_search.h"
#include "core/tcp/receiver.h"
#include "core/tcp/rtt_estimator.h"
#include "core/tcp/sender.h"
#include "core/tcp/state.h"
#include "core/tcp/tcp_info.h"
#include "core/tcp/timers.h"
#include "core/tcp/timestamps.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::wire {
struct IcmpError;
}

namespace wiretale::tcp {

/// One end of a TCP connection as a value without input or output of its own (RFC 9293): calls of the application,
/// segments and the time come in; segments come out of `poll`; `nextDeadline` says when to call `onTime` next.
/// Copying it copies a running connection. It counts bytes and never holds them: a payload is a range of the
/// sender's byte stream, and the driver looks the bytes up.
///
/// After every call the driver reads `notes()` (what happened, with reasons, in order) and polls until nothing
/// comes, reading the notes of each poll as well: sending starts and stops timers. No call allocates memory, but
/// when more ranges wait behind gaps or more segments are outstanding than ever before. Calls that make no sense in the
/// present state change nothing.
class Connection {
 public:
  Connection(const Config& config, wire::SeqNum initialSequence, std::uint16_t localPort);

  // The application's calls (RFC 9293 §3.10.1–3.10.5).
  void openActive(SimTime now);
  void openPassive(SimTime now);
  void send(std::uint64_t bytes, SimTime now);
  /// The same, and the bytes are urgent (RFC 9293 §3.8.5).
  void sendUrgent(std::uint64_t bytes, SimTime now);
  /// Takes bytes out of the receive buffer, at most those that are there. A driver that reads at once calls it after
  /// every segment, before it polls.
  void read(std::uint64_t bytes, SimTime now);
  void close(SimTime now);
  void abort(SimTime now);
  /// CLOSE by an application that will not read what has come: the connection is reset (RFC 2525 §2.17, RFC 9293
  /// §3.6.1).
  void closeUnread(SimTime now);

  /// After `close`: the application will not read either. What comes nevertheless is answered with a RST (RFC 9293
  /// §3.10.7.4, RFC 1122 §4.2.2.13), and the peer's FIN is not waited for longer than `Config::finWait2Timeout`.
  void release(SimTime now);

  void onSegment(const wire::TcpSegment& segment, SimTime now);

  /// An ICMP message about a segment of this connection has come; it is judged like a segment.
  void onIcmp(const wire::IcmpError& error, SimTime now);

  /// What the last segment brought of the peer's stream, for a driver that keeps the bytes.
  struct Taken {
    std::uint64_t offset = 0;   ///< in the peer's stream
    std::uint32_t skipped = 0;  ///< so many bytes of the payload stand before it
    std::uint32_t length = 0;   ///< 0: nothing was taken
  };
  const Taken& taken() const { return m_taken; }

  /// Lets every timer whose deadline is not after `now` fire.
  void onTime(SimTime now);

  /// When `onTime` is to be called next, for a timer or because pacing lets the next segment leave; `kNever` if neither
  /// is to come.
  SimTime nextDeadline() const { return std::min(m_timers.nextDeadline(), m_heldUntil); }
  /// The last `poll` that could have given a segment did not, because it was too early.
  bool heldByPacing() const { return m_heldUntil != kNever; }

  /// The next segment that may leave now, if any.
  std::optional<Outgoing> poll(SimTime now);
  /// The same into a place that is used again and again; false: none may leave.
  bool poll(SimTime now, Outgoing& outgoing);

  /// Changes how long TIME-WAIT lasts; one that is running ends that long after its (re)start, at once if that has
  /// passed.
  void setTimeWait(SimDuration duration, SimTime now);

  const Agreement& agreement() const { return m_agreement; }

  // What can be changed while it lives.
  void setNagle(bool on);
  void setUserTimeout(SimDuration timeout) { m_config.userTimeout = timeout; }
  void setKeepAlive(SimDuration idle, SimDuration interval, std::uint8_t probes, SimTime now);
  /// Where the clock of timestamps begins; before the first SYN. Else it follows from the initial sequence number.
  void setTimestampOffset(std::uint32_t offset) { m_timestampOffset = offset; }
  /// Before the first SYN, with Config::fastOpen. Client: what the server gave on an earlier connection, and its MSS.
  /// Server: what a SYN from the peer's address has to show.
  void setFastOpenCookie(const wire::FastOpenCookie& cookie, std::uint16_t mss = 536) {
    m_fastOpen.setCookie(cookie, mss);
  }
  /// Its first number came into use then, though it has sent nothing yet: it follows others of the same clock.
  void continueNumbers(SimTime firstUsed) { m_firstUsed = firstUsed; }
  /// From now on it has no listener: TIME-WAIT takes no new SYN by itself.
  void leaveListener() { m_passive = false; }
  /// When what is outstanding left is not known: it gives no round-trip time.
  void forgetRoundTrip() { m_rtt.stopTiming(); }

  State state() const { return m_state; }
  TcpInfo info() const;
  // Its halves, for those who look on more often than `info` is made for.
  const Sender& sender() const { return m_sender; }
  const Receiver& receiver() const { return m_receiver; }
  const RttEstimator& roundTrip() const { return m_rtt; }
  std::uint64_t bytesReceived() const { return m_receiver.bytesInOrder(); }  ///< in order so far
  std::uint64_t bytesUnread() const { return m_receiver.bytesUnread(); }     ///< of these, what waits to be read
  std::uint64_t bytesAcknowledged() const { return m_sender.bytesAcknowledged(); }
  /// Bytes up to the end of the peer's urgent data that were not read; 0: nothing is urgent.
  std::uint64_t urgentUnread() const { return m_receiver.urgentUnread(); }
  /// The cookie that the server gave on this connection.
  std::optional<wire::FastOpenCookie> learnedCookie() const { return m_fastOpen.learned(); }
  /// A SYN with the right cookie was taken: the application may read and write before the handshake is over.
  bool openedFast() const { return m_fastOpen.accepted(); }
  bool closing() const { return m_closeRequested; }          ///< `close` was called
  bool peerClosed() const { return m_receiver.finTaken(); }  ///< the peer's FIN has been reached: end of the stream

  /// RCV.WND: how many bytes the peer may send ahead, as it was told.
  std::uint32_t receiveWindow() const { return m_receiver.window(); }

  /// Whether TIME-WAIT gives way to this segment, a SYN of a new connection (RFC 9293 §3.6.1, RFC 6191). A connection
  /// that was opened passively is its own listener and does so by itself; for another one a host with a listener asks
  /// before it hands the SYN to that instead.
  bool givesWayTo(const wire::TcpSegment& segment) const;
  /// It does: TIME-WAIT is over.
  void giveWay(const wire::TcpSegment& segment);

  /// What happened during the last call; valid until the next one. An arrival is always judged, in its first note.
  std::span<const Note> notes() const { return m_notes.view(); }

 private:
  /// An ACK that is owed. It rides on data that may leave, unless it has to go alone.
  struct OwedAck {
    Reason reason;
    bool alone = false;
  };
  /// Whether the steps of §3.10.7 that follow still have something to do.
  enum class Next : bool { Stop, Continue };

  // connection.cpp: opening, closing, changing state.
  void startOver(SimTime now);
  wire::SeqNum chooseInitialSequence(SimTime now) const;
  void enter(State state, const Reason& reason);
  void finishSending(SimTime now);

  // connection_arrival.cpp: LISTEN and SYN-SENT (§3.10.7.2, §3.10.7.3).
  void arriveInListen(const wire::TcpSegment& segment, SimTime now);
  void arriveInSynSent(const wire::TcpSegment& segment, SimTime now);
  Next checkAckInSynSent(const wire::TcpSegment& segment);
  Next checkResetInSynSent(const wire::TcpSegment& segment);
  void takeSynInSynSent(const wire::TcpSegment& segment, SimTime now);
  void takeRestOfSynAck(wire::TcpSegment segment, SimTime now);
  void learnPeer(const wire::TcpSegment& segment, SimTime now);
  std::uint32_t fullSegment(const wire::TcpOptions& offered) const;
  void agree(const wire::TcpOptions& offered);
  void remarkAgreement(const wire::TcpOptions& offered);
  void becomeEstablished(const Reason& reason, SimTime now);
  bool ackIsAcceptable(const wire::TcpSegment& segment) const;

  // connection_steps.cpp: the steps of all other states (§3.10.7.4).
  void arriveElsewhere(const wire::TcpSegment& segment, SimTime now);
  void takeSteps(const wire::TcpSegment& segment, SimTime now);
  bool repeatsKnownSyn(const wire::TcpSegment& segment) const;
  Next checkSequence(const wire::TcpSegment& segment, SimTime now);
  void refuseSequence(const wire::TcpSegment& segment, SimTime now);
  bool meetsClosedWindow(const wire::TcpSegment& segment) const;
  void takeAckOnly(const wire::TcpSegment& segment, SimTime now);
  bool isProbe(const wire::TcpSegment& segment) const;
  void answerRepeatedSyn(const wire::TcpSegment& segment);
  bool isRepeatedFin(const wire::TcpSegment& segment) const;
  void answerRepeatedFin(const wire::TcpSegment& segment, SimTime now);
  Next checkReset(const wire::TcpSegment& segment, SimTime now);
  Next checkSyn(const wire::TcpSegment& segment, SimTime now);
  bool isRepeatedSyn(const wire::TcpSegment& segment) const;
  void returnToListen(const Reason& reason, SimTime now);
  void challenge(const wire::TcpSegment& segment, SimTime now);

  // connection_reopen.cpp: a new connection out of TIME-WAIT.
  void reopen(const wire::TcpSegment& segment, SimTime now);
  void returnToTimeWait(wire::SeqNum reset, SimTime now);

  // connection_ack.cpp: the fifth of them.
  Next checkAck(const wire::TcpSegment& segment, SimTime now);
  Next checkAckOfSyn(const wire::TcpSegment& segment, SimTime now);
  Next takeAck(const wire::TcpSegment& segment, SimTime now);
  Next takeNewAck(const wire::TcpSegment& segment, SimTime now);
  void takeRepeatedAck(const wire::TcpSegment& segment, SimTime now);
  void remarkCongestion(AckMeaning meaning, bool wasInSlowStart);
  AckMeaning advanceUnacknowledged(const wire::TcpSegment& segment, SimTime now);
  void takeRoundTrip(std::uint64_t acknowledged, SimTime now);
  Sender::Ack ackOf(const wire::TcpSegment& segment, bool duplicate, SimTime now) const;
  Reason reasonFor(AckMeaning meaning, const wire::TcpSegment& segment, std::uint64_t bytes) const;
  Sender::Habits sendingHabits() const;
  std::uint32_t peerWindow(const wire::TcpSegment& segment) const;
  void updateSendWindow(const wire::TcpSegment& segment);
  Next ownFinAcknowledged(const Reason& reason, SimTime now);
  void refuseAck(const wire::TcpSegment& segment);

  // connection_control.cpp
  Next refuseText(const wire::TcpSegment& segment);

  // connection_text.cpp: the seventh and eighth, and when to acknowledge.
  void takeText(const wire::TcpSegment& segment, SimTime now);
  AckPolicy::Verdict countArrival(const Intake& intake, const wire::TcpSegment& segment, SimTime now);
  void measureMemory();
  void acknowledge(AckPolicy::Verdict verdict, SimTime now);
  void acknowledgeOutOfOrder(wire::SeqNum seq);
  void acknowledgeRepeated(wire::SeqNum seq);
  void acknowledgeFin(State next, SimTime now);
  void delayAck(SimTime now);
  bool opensWindow() const;
  void remarkKeptShut();
  void takeFin(const wire::TcpSegment& segment, SimTime now);
  void keepEarlyFin(const wire::TcpSegment& segment);
  void oweAck(const Reason& reason) { m_owedAck = OwedAck{.reason = reason, .alone = false}; }
  void oweAckAlone(const Reason& reason) { m_owedAck = OwedAck{.reason = reason, .alone = true}; }

  // connection_options.cpp. Every segment that leaves takes its options from here: `putOptions` after the handshake,
  // with the bytes of payload it carries; a SYN's timestamps are m_timestamps.option(now). A payload is at most
  // m_agreement.payloadSize(). Who sends a segment with ACK calls `ackLeaves` with it.
  void putOptions(std::uint32_t payload, SimTime now, wire::TcpOptions& options) const;
  wire::SackBlocks sackBlocks(std::uint32_t payload) const;
  void learnTimestamp(const wire::TcpSegment& syn, SimTime now);
  Next checkTimestamp(const wire::TcpSegment& segment, SimTime now);
  Next missTimestamp(const wire::TcpSegment& segment);
  bool isOvertakenAck(const wire::TcpSegment& segment) const;
  void takeTimestamp(const wire::TcpSegment& segment, SimTime now);

  // connection_ecn.cpp
  bool asksForEcn() const;
  void agreeOnEcn(const wire::TcpSegment& syn);
  wire::TcpFlags ecnFlagsOfSyn();
  void noticeMark(const wire::TcpSegment& segment);
  void addEcn(const Piece& piece, wire::TcpSegment& segment);

  // connection_fast_open.cpp
  void offerFastOpen(SimTime now);
  void takeFastOpen(const wire::TcpSegment& syn, SimTime now);
  void settleFastOpen(const wire::TcpSegment& synAck);
  void leaveFastOpenOut();
  Reason reasonForSyn(const Piece& piece) const;

  // connection_urgent.cpp
  void addUrgent(wire::TcpSegment& segment) const;
  void takeUrgent(const wire::TcpSegment& segment);

  // connection_network.cpp
  void takePathMtu(const wire::IcmpError& error, SimTime now);
  std::uint64_t shrinkSegments(std::uint32_t payload);
  void takeHardError(std::uint8_t code);
  void takeSoftError(std::uint8_t code);
  void suspectBlackHole();
  void searchPath(SimTime now);
  void settlePathProbe();

  // connection_output.cpp
  void restartAfterIdle(SimTime now);
  bool makeQuestion(SimTime now, Outgoing& outgoing);
  void signal(wire::TcpSegment& segment) const;
  bool makePureAck(SimTime now, Outgoing& outgoing);
  void makeEmpty(wire::SeqNum seq, const Reason& reason, SimTime now, Outgoing& outgoing);
  bool makeSegment(const Piece& piece, SimTime now, Outgoing& outgoing);
  void fillSegment(const Piece& piece, SimTime now, wire::TcpSegment& segment);
  wire::TcpOptions synOptions(SimTime now) const;
  Reason reasonFor(const Piece& piece) const;
  Reason reasonForNew(const Piece& piece) const;
  void remarkHeld();
  Reason reasonForResending(const Piece& piece) const;
  void timeSegment(const Piece& piece, SimTime now);
  void ackLeaves(const wire::TcpSegment& segment);
  void sendReset(wire::SeqNum seq, const Reason& reason);
  void resetPeer(const Reason& reason);

  // connection_rate.cpp
  void establishSending(SimTime now);
  bool mayLeave(const Piece& piece, SimTime now);
  Reason reasonForPaced(const Piece& piece) const;
  Reason reasonForLossUnderBbr(wire::SeqNum ack) const;
  Reason reasonForMarkUnderBbr(wire::SeqNum ack) const;
  void hasLeft();
  void remarkModel();
  void remarkStage(Bbr::Stage before, Bbr::Stage after);
  void remarkPhase(std::uint8_t phase);
  void remarkBandwidth();

  // connection_timers.cpp
  void mainTimeout(TimerKind kind, SimTime now);
  SimDuration endTimer(TimerKind kind);
  void delayedAckTimeout();
  void timeWaitTimeout();
  void startTimer(TimerKind kind, SimDuration length, const Reason& reason, SimTime now);
  void stopTimer(TimerKind kind, const Reason& reason);
  void stopMainTimer(const Reason& reason);
  void enterTimeWait(const Reason& reason, SimTime now);
  void startTimeWaitTimer(Rule rule, SimTime now);
  void stopAllTimers();

  // connection_loss_timers.cpp
  void retransmissionTimeout(SimTime now);
  void lossProbeTimeout();
  void reorderingTimeout(SimTime now);
  void persistTimeout();
  void startProbing(SimTime now);
  void startPersistTimer(SimTime now);
  void restartLossTimer(SimTime now);
  void startLossTimer(SimTime now);
  bool tailLossProbeFits() const;
  SimDuration probeTimeout() const;
  void startLossProbeTimer(SimTime now);
  void startRetransmissionTimer(Rule rule, SimTime now);

  // connection_living.cpp
  void giveUp(TimerKind kind, SimDuration rto);
  bool userTimeoutOver(SimTime now) const;
  SimDuration shortenedForUser(SimDuration rto, SimTime now) const;
  void giveUpForUser(SimDuration rto);
  void startKeepAlive(SimTime now);
  void heardFromPeer();
  void keepAliveTimeout();
  void startFinWait2Timer(SimTime now);
  void finWait2Timeout();

  void noteTimer(Note::Kind kind, TimerKind timer, SimTime deadline, const Reason& reason);

  /// Says what became of the segment that arrived; the last word counts.
  void judge(const Reason& reason) { m_notes.first().reason = reason; }
  void remark(const Reason& reason) { m_notes.add({.kind = Note::Kind::Remarked, .reason = reason}); }

  /// What TIME-WAIT needs, kept until it is sure that the SYN that reopened the connection was new.
  struct Former {
    wire::SeqNum sendNext;
    wire::SeqNum receiveNext;
    SimTime over;
    Agreement agreement;
    Timestamping timestamps;
  };

  Config m_config;
  wire::SeqNum m_firstInitialSequence;
  std::uint16_t m_localPort;
  State m_state = State::Closed;
  bool m_passive = false;         ///< opened by a passive OPEN
  bool m_closeRequested = false;  ///< CLOSE was called
  bool m_released = false;        ///< nobody reads any more
  bool m_askedForEcn = false;     ///< a SYN of ours did
  bool m_echoesMark = false;      ///< ECE stands on every ACK until CWR comes
  bool m_saidHeld = false;        ///< why data waits; until something leaves
  bool m_saidKeptShut = false;    ///< that the window stays as it is; until it opens
  PathSearch m_pathSearch;
  std::uint16_t m_pathPayload = 0xFFFF;  ///< bytes; what the path is known to take at most
  std::optional<SimTime> m_firstUsed;    ///< when the first initial sequence number came into use

  Sender m_sender;
  Receiver m_receiver;
  RttEstimator m_rtt;
  Timers m_timers;
  Agreement m_agreement;
  Timestamping m_timestamps;
  std::optional<std::uint32_t> m_timestampOffset;
  AckPolicy m_ackPolicy;
  ChallengeLimit m_challenges;
  FastOpen m_fastOpen;
  std::optional<Former> m_former;
  wire::SeqNum m_windowUpdateSeq;  ///< SND.WL1
  wire::SeqNum m_windowUpdateAck;  ///< SND.WL2

  std::uint32_t m_timeouts = 0;      ///< of the retransmission timer, in a row
  std::uint32_t m_synTimeouts = 0;   ///< while the own SYN was not acknowledged
  std::optional<Reason> m_resend;    ///< a timeout asks for the next piece
  std::optional<Reason> m_question;  ///< an empty segment that asks for an answer is due
  std::optional<OwedAck> m_owedAck;  ///<
  Taken m_taken;
  std::optional<Outgoing> m_reset;  ///< a RST to send

  std::optional<SimTime> m_lastDataSent;  ///< SYN and FIN count
  SimTime m_waitingSince{};               ///< when what is outstanding began to wait for its ACK
  std::uint32_t m_unansweredProbes = 0;   ///< keep-alive

  SimTime m_heldUntil = kNever;  ///< by pacing
  bool m_wasHeld = false;        ///< by pacing: what leaves next
  Bbr::Stage m_saidStage;
  Rate m_saidBandwidth;

  NoteList m_notes;
};

}  // namespace wiretale::tcp
