#pragma once

#include <array>
#include <cstdint>

namespace wiretale {

/// Why something happened: the rule that decided. `core/explain` gives each its RFC, section and sentence; the
/// meaning of the values of a `Reason` stands beside each rule here, in order.
enum class Rule : std::uint16_t {
  None,

  // The application's calls (RFC 9293 §3.10.1–3.10.5).
  PassiveOpen,  ///< local port
  ActiveOpen,   ///< initial sequence number
  CloseCall,    ///< bytes still to send before the FIN
  AbortCall,    ///< –

  // Segments sent.
  SynAckAnswersSyn,       ///< own initial sequence number, the peer's
  AckCompletesHandshake,  ///< the peer's initial sequence number
  DataWithinWindow,       ///< bytes sent, bytes in flight after it, usable window (min of cwnd and SND.WND)
  WindowProbe,            ///< bytes waiting while the peer's window is 0
  AckEverySecond,         ///< ACK number, bytes acknowledged by it
  AckWithoutDelay,        ///< ACK number, bytes acknowledged by it: delayed ACKs are turned off
  AckDelayExpired,        ///< ACK number, delay (ns)
  AckOutOfOrder,          ///< sequence number expected, sequence number that came
  AckFillsGap,            ///< ACK number, bytes that were waiting behind the gap
  AckDuplicateData,       ///< ACK number, sequence number that came again
  AckOfRepeatedSyn,       ///< ACK number: the SYN (or SYN,ACK) that came had been taken before
  AckOfFin,               ///< ACK number
  AckUnacceptable,        ///< ACK number, sequence number outside the window
  ChallengeAck,           ///< ACK number, sequence number that came
  FinAfterLastByte,       ///< bytes sent in all
  RetransmissionTimeout,  ///< RTO that ran out (ns), how many times in a row, next RTO (ns)
  ResentAfterTimeout,     ///< bytes sent again, bytes in flight after it, usable window: follows a time-out's first one
  ReAckInTimeWait,        ///< ACK number
  ResetNoConnection,      ///< port
  ResetUnacceptableAck,   ///< the ACK number that acknowledges something never sent
  ResetByAbort,           ///< bytes thrown away

  // Segments that arrived.
  SynAccepted,      ///< the peer's initial sequence number
  SynRepeated,      ///< sequence number of the SYN: a SYN (or SYN,ACK) that had been taken before
  SynAckAccepted,   ///< the peer's initial sequence number, ACK number
  AckAccepted,      ///< ACK number, bytes newly acknowledged
  SynAcknowledged,  ///< ACK number: it acknowledges the own SYN
  FinAcknowledged,  ///< ACK number: it acknowledges the own FIN
  AckDuplicate,     ///< ACK number, how many in a row
  AckIgnored,       ///< ACK number, SND.UNA, SND.NXT
  DataInOrder,      ///< bytes taken, RCV.NXT after it
  DataFillsGap,     ///< bytes handed on, with those that waited behind the gap, RCV.NXT after it
  DataOutOfOrder,   ///< bytes kept, RCV.NXT, sequence number that came
  DataRepeated,     ///< bytes that were there already
  FinAccepted,      ///< sequence number of the FIN
  FinRepeated,      ///< sequence number of the FIN
  FinOutOfOrder,    ///< RCV.NXT, sequence number of the FIN: data before it is missing
  SynUnexpected,    ///< sequence number, RCV.NXT: a SYN within a connection that exists
  SegmentIgnored,   ///< –: it carries nothing the state can use
  OutsideWindow,    ///< sequence number, RCV.NXT, RCV.WND
  ResetAccepted,    ///< sequence number
  ResetAnswersSyn,  ///< ACK number: a RST that acknowledges the own SYN, in SYN-SENT
  ResetIgnored,     ///< sequence number, RCV.NXT
  ResetUnfit,       ///< –: a RST in LISTEN, or in SYN-SENT without an ACK of the own SYN
  NoConnection,     ///< port

  // State changes that no segment or call explains.
  TimeWaitOver,  ///< duration (ns)
  GaveUp,        ///< retransmissions made

  // What the network did.
  NetworkDelivered,  ///< latency (ns)
  NetworkLost,       ///< loss probability in units of 1e-9, the draw in units of 1e-9
  DroppedByHand,     ///< packet's number in its direction, from 1

  // Timers.
  RtoStarted,         ///< RTO (ns), SRTT (ns), RTTVAR (ns)
  RtoAfterLostSyn,    ///< RTO (ns): the SYN was sent more than once, so no round trip is measured (RFC 6298 §5.7)
  RtoRestarted,       ///< RTO (ns), SRTT (ns), RTTVAR (ns)
  RtoStopped,         ///< –: all outstanding data acknowledged
  RtoFired,           ///< RTO that ran out (ns), next RTO (ns)
  RtoFiredLast,       ///< RTO that ran out (ns), retransmissions made: no further attempt
  ProbeTimerStarted,  ///< time until the probe (ns): the peer's window is 0 and nothing is outstanding
  ProbeTimerFired,    ///< time that ran out (ns), time until the next probe (ns)
  DelayedAckStarted,  ///< delay (ns)
  DelayedAckStopped,  ///< –: the ACK went with another segment
  DelayedAckFired,    ///< delay (ns)
  TimeWaitStarted,    ///< duration (ns)
  TimeWaitRestarted,  ///< duration (ns)
  TimeWaitChanged,    ///< duration (ns), counted from its (re)start: the user changed it while it ran
  TimeWaitFired,      ///< duration (ns)
  TimerGaveWay,       ///< –: another timer runs in its place
  TimersCleared,      ///< –: the connection is gone

  // Receiving: windows, buffers, selective acknowledgments, timestamps (explain/receiving_texts.cpp).
  AckQuick,             ///< ACK number, bytes acknowledged by it, how many more follow at once
  AckReportsBlock,      ///< ACK number, begin and end of the range behind a gap that the segment is in
  AckReportsDuplicate,  ///< ACK number, begin and end of what came twice
  WindowUpdate,         ///< ACK number, window as the peer knew it, window now
  AckBufferFull,        ///< ACK number, window
  AckOfProbe,           ///< ACK number, window
  AckOldTimestamp,      ///< ACK number, timestamp that came, TS.Recent
  SynAckRepeated,       ///< own initial sequence number, the peer's: the SYN came again
  DataDoesNotFit,       ///< bytes (a FIN counts), sequence number, bytes that wait to be read
  ProbeArrived,         ///< sequence number, RCV.NXT
  TimestampOld,         ///< timestamp that came, TS.Recent
  TimestampMissing,     ///< –
  ChallengeSuppressed,  ///< sequence number, most challenge ACKs in a period, period (ns)
  SynReopens,           ///< sequence number, RCV.NXT of the old connection: a new SYN in TIME-WAIT
  ResetInTimeWait,      ///< sequence number: ignored, as set

  // Sending again and congestion control (explain/recovery_texts.cpp).
  AckFindsLoss,             ///< ACK number, duplicate ACKs in a row, ssthresh
  AckPartial,               ///< ACK number, bytes newly acknowledged, SND.NXT
  AckEndsRecovery,          ///< ACK number, bytes newly acknowledged, cwnd
  AckShowsSpuriousTimeout,  ///< ACK number, bytes newly acknowledged, cwnd
  AckRepeated,              ///< ACK number
  AckMovesWindow,           ///< ACK number, window
  FastRetransmit,           ///< duplicate ACKs in a row, ssthresh
  ResentAfterPartialAck,    ///< SND.UNA, cwnd
  ResentBelowSack,          ///< bytes reported above it, cwnd
  ResentByTime,             ///< round trip (ns), cwnd
  TailLossProbe,            ///< bytes, SRTT (ns)
  LossProbeStarted,         ///< PTO (ns), SRTT (ns)
  LossProbeFired,           ///< PTO (ns)
  ReorderingStarted,        ///< wait (ns)
  ReorderingFired,          ///< wait (ns)
  WindowReopened,           ///< window
  ResentFromGap,            ///< bytes, cwnd: Tahoe

  // The network's impairments beyond loss (explain/network_texts.cpp).
  NetworkDuplicated,    ///< duplication probability in units of 1e-9, the draw in units of 1e-9: why there is a copy
  DuplicatedByHand,     ///< packet's number in its direction, from 1: why there is a copy
  ChecksumWrong,        ///< bit flipped, corruption probability in units of 1e-9, the draw in units of 1e-9
  ChecksumWrongByHand,  ///< bit flipped, packet's number in its direction, from 1
  HostRebooted,         ///< –: the connection was forgotten

  // Living on and ending: keep-alive, FIN-WAIT-2, give-up, TIME-WAIT (explain/living_texts.cpp).
  UserTimeoutOver,     ///< user timeout (ns)
  KeepAliveStarted,    ///< idle time (ns)
  KeepAliveStopped,    ///< –
  KeepAliveFired,      ///< idle time (ns)
  KeepAliveFiredLast,  ///< probes
  KeepAliveProbe,      ///< number of the probe
  ResetByKeepAlive,    ///< probes
  FinWait2Started,     ///< time (ns)
  FinWait2Fired,       ///< time (ns)
  FinWait2Over,        ///< time (ns)
  DataUnwanted,        ///< bytes: nobody reads any more
  ResetDataUnwanted,   ///< bytes

  // Extensions: ECN, Fast Open, urgent data, path MTU, the network's messages (explain/extension_texts.cpp).
  EcnAgreed,            ///< –
  EcnRefused,           ///< –: the SYN asked for it
  EcnNotAskedAgain,     ///< –: the SYN goes again without it
  MarkArrived,          ///< sequence number of the segment that a router marked
  ReductionArrived,     ///< sequence number of the segment with CWR
  AckEchoesMark,        ///< ACK number, ssthresh, cwnd
  AckEchoesMarkAgain,   ///< ACK number
  ReductionTold,        ///< sequence number of the segment with CWR, cwnd
  CookieAsked,          ///< initial sequence number
  SynWithData,          ///< initial sequence number, bytes
  CookieGranted,        ///< –
  CookieLearned,        ///< bytes of the cookie
  FastOpenAccepted,     ///< the peer's initial sequence number, bytes taken out of the SYN
  FastOpenRefused,      ///< the peer's initial sequence number, bytes left in the SYN
  FastOpenDataRefused,  ///< bytes that go again
  FastOpenLeftOut,      ///< bytes that were in the first SYN
  ResentAfterFastOpen,  ///< bytes
  UrgentCall,           ///< bytes, sequence number behind them
  UrgentWithoutRoom,    ///< sequence number behind the urgent data
  UrgentArrived,        ///< bytes up to the end of the urgent data that wait to be read, sequence number behind them
  PathMtuShrunk,        ///< MTU, largest payload now, bytes that go again
  PathMtuGuessed,       ///< size of the packet that did not fit, MTU that is tried
  PathMtuNoNews,        ///< MTU, largest payload
  ResentForPathMtu,     ///< bytes, largest payload
  BlackHoleSuspected,   ///< timeouts in a row, largest payload now
  IcmpOutside,          ///< sequence number quoted, SND.UNA, SND.NXT
  IcmpSoft,             ///< ICMP code
  IcmpHardNoted,        ///< ICMP code
  IcmpEndsOpening,      ///< ICMP code
  IcmpEndsConnection,   ///< ICMP code
  AdviceToIp,           ///< retransmissions
  TailLossProbeFin,     ///< SRTT (ns)
  OldSynReturns,        ///< sequence number of the RST, time left (ns)
  FragmentationNeeded,  ///< MTU: why a router sends the ICMP message

  // Hosts: listeners, SYN cookies, ports (explain/host_texts.cpp).
  SynQueueFull,      ///< handshakes under way
  AcceptQueueFull,   ///< connections that wait to be accepted, backlog
  SynNotRemembered,  ///< the peer's initial sequence number: a cookie answers it
  CookieSent,        ///< the cookie, the peer's initial sequence number
  CookieAccepted,    ///< ACK number, MSS
  CookieWrong,       ///< ACK number
  SynEndsTimeWait,   ///< sequence number, RCV.NXT of the old connection
  NoPortLeft,        ///< first and last port of the range
  PortInUse,         ///< port
  SpoofedSyn,        ///< the address it seems to come from (IPv4, host order)
  NoSuchHost,        ///< the address that nobody has
  ResetUnread,       ///< bytes that came and were not read

  // The link: paths, queues, bad spells, what sits in the middle (explain/link_texts.cpp).
  NetworkLostSpellBegins,  ///< share lost in the long run, the chance that a spell begins, the draw, each in 1e-9
  NetworkLostInSpell,      ///< share lost in the long run, the chance that a spell goes on, the draw, each in 1e-9
  NetworkLostEvery,        ///< n: every n-th is lost, packet's number in its direction, from 1
  HeldBack,                ///< how long (ns), reordering probability and the draw in units of 1e-9
  TookPath,                ///< path, from 1, its latency (ns), its share in units of 1e-9
  QueueFull,               ///< bytes waiting, bytes of the packet, limit
  QueueMarked,             ///< bytes waiting, limit from which on marks are set
  PacketTooLong,           ///< bytes, MTU
  LinkWasDown,             ///< for how long (ns), time since it went down (ns)
  MiddleboxForgot,         ///< idle time (ns), limit (ns): the packet is dropped
  MiddleboxRefused,        ///< idle time (ns), limit (ns): the packet is answered with a RST
  MiddleboxUnknownFlow,    ///< –: the packet belongs to no flow that was opened
  MiddleboxReset,          ///< idle time (ns), limit (ns): why the RST is sent
  ResetInjected,           ///< –: by the user's wish
  HeldToBeOvertaken,       ///< longest time it is held (ns), packet's number in its direction, from 1

  // UDP, and IP fragments (explain/udp_texts.cpp).
  DatagramSent,           ///< bytes
  DatagramAgain,          ///< bytes, which attempt, time waited in vain (ns)
  DtlsSent,               ///< bytes
  DtlsFlightAgain,        ///< bytes, which attempt, time waited in vain (ns)
  DtlsFlightAnswered,     ///< bytes: the peer's flight came again, so the answer to it goes again
  DatagramQueued,         ///< bytes, datagrams waiting with it
  DatagramQueueFull,      ///< bytes, bytes waiting, limit
  DatagramFromStranger,   ///< port it came from, port of the peer
  PortUnreachable,        ///< port: why the ICMP message is sent
  PortClosed,             ///< port: what became of the datagram
  PortUnreachableTold,    ///< port: the application learns ECONNREFUSED
  PortUnreachableUntold,  ///< port: the socket is not connected
  FragmentOfDatagram,     ///< number of the fragment, from 1, how many, MTU
  FragmentKept,           ///< bytes of it, bytes of the datagram that are there
  FragmentCompletes,      ///< bytes of the datagram, fragments
  FragmentRepeated,       ///< offset (bytes)
  FragmentContradicts,    ///< offset (bytes): it overlaps another or contradicts its end
  ReassemblyTimedOut,     ///< time (ns), bytes thrown away

  // What the SYNs agree on, what holds data back or lets it go, the search for the path MTU, what is forged
  // (explain/agreement_texts.cpp).
  MssAssumed,          ///< bytes
  WindowScaleAgreed,   ///< widest window this side announces, the peer's shift, the own one
  WindowScaleMissing,  ///< bytes: the widest window there is without it
  SelectiveAckAgreed,  ///< –
  TimestampsAgreed,    ///< –
  NagleHolds,          ///< bytes that wait, bytes outstanding
  SillyWindowHolds,    ///< bytes that wait, what the peer has room for, bytes of a full segment
  WindowKeptShut,      ///< bytes the window could open by, bytes it has to
  LimitedTransmit,     ///< bytes, duplicate ACKs in a row
  DataInRecovery,      ///< bytes, cwnd, ssthresh: as PRR allows
  IdleRestart,         ///< idle time (ns), RTO (ns), cwnd now
  SlowStartOver,       ///< cwnd, ssthresh
  CubicTurns,          ///< cwnd before the loss, or less to make room; cwnd now; K (ns)
  PathProbe,           ///< bytes, the longest that is known to fit, the shortest that did not
  PathProbeFits,       ///< bytes
  PathProbeLost,       ///< bytes, the longest that is known to fit
  OptionAdded,         ///< kind, length it says, packet's number in its direction, from 1: by the user's wish
  OptionSkipped,       ///< kind, bytes
  OptionBroken,        ///< kind, length it says, bytes that are left
  SegmentForged,       ///< –: by the user's wish

  // BBR and pacing (explain/rate_texts.cpp). Rates in bytes/s.
  BbrBegins,            ///< cwnd, round trip (ns; 0: not measured), pacing rate
  BbrDataPaced,         ///< bytes, bytes in flight after it, pacing rate: it had to wait for its moment
  BbrDataWithinWindow,  ///< bytes, bytes in flight after it, usable window: its moment had come before
  BbrResumes,           ///< bytes, bandwidth, usable window: nothing was in flight
  BbrBandwidth,         ///< bandwidth, least round trip (ns), bytes the path holds
  BbrPipeFull,          ///< bandwidth, round trips without growth, pacing rate now
  BbrDrained,           ///< bytes in flight, bytes the path holds, bandwidth
  BbrProbesBandwidth,   ///< pacing rate, bandwidth
  BbrYields,            ///< pacing rate, bandwidth, bytes in flight
  BbrProbesRoundTrip,   ///< least round trip (ns), its age (ns), most bytes in flight
  BbrRoundTripProbed,   ///< least round trip before (ns), and now (ns), cwnd
  BbrFindsLoss,         ///< ACK number, duplicate ACKs in a row, cwnd
  BbrResends,           ///< duplicate ACKs in a row, cwnd
  BbrSeesMark,          ///< ACK number, pacing rate

  Count
};

/// A rule and the values that decided; unused values are 0.
struct Reason {
  Rule rule = Rule::None;
  std::array<std::int64_t, 3> values{};

  bool operator==(const Reason&) const = default;
};

}  // namespace wiretale
