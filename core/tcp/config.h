#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// Whose habits the defaults follow; every knob can be turned apart from it.
enum class Profile : std::uint8_t {
  Rfc,    ///< the letter of the RFCs, without optional extensions
  Linux,  ///< Linux 6: extensions on, its timers and its ways of acknowledging and recovering
};

/// How the congestion window grows and what a loss does to it.
enum class CongestionControl : std::uint8_t {
  Tahoe,    ///< fast retransmit, then slow start from one segment (before RFC 2001)
  Reno,     ///< fast recovery that ends with the first new ACK (RFC 2001)
  NewReno,  ///< fast recovery that ends when all that was outstanding is acknowledged (RFC 5681, RFC 6582)
  Cubic,    ///< RFC 9438; recovers as NewReno
  Bbr,      ///< sends at the rate that the path delivers (draft-cardwell-iccrg-bbr-congestion-control-00)
};

/// Whether routers may mark data where they would drop it (RFC 3168).
enum class EcnUse : std::uint8_t {
  Off,
  WhenAsked,  ///< agrees when the peer asks, and does not ask itself (Linux)
  Always,     ///< asks as well
};

/// What can be chosen for one endpoint. The defaults are those of Profile::Rfc; `configFor` gives each profile's.
struct Config {
  Profile profile = Profile::Rfc;
  std::optional<std::uint32_t> initialSequence{};  ///< none: drawn from the scenario's seed

  // What the SYN offers.
  std::uint16_t mss = 1460;            ///< bytes of payload announced in the SYN; 1460 = MTU 1500 − 40
  bool announceMss = true;             ///< off: the SYN has no such option, and the peer takes 536 (RFC 9293 §3.7.1)
  bool windowScaling = false;          ///< RFC 7323 §2
  bool timestamps = false;             ///< RFC 7323 §3
  bool selectiveAck = false;           ///< RFC 2018, recovery of RFC 6675
  bool duplicateSelectiveAck = false;  ///< RFC 2883: reports of what came twice
  EcnUse ecn = EcnUse::Off;            ///< RFC 3168
  bool fastOpen = false;               ///< RFC 7413, as client and as server

  // Receiving.
  std::uint32_t receiveWindow = 65'535;  ///< bytes the receive buffer holds; above 65,535 only with window scaling
  SimDuration delayedAck = 40ms;         ///< below 500 ms (RFC 9293 §3.8.6.3); 0: acknowledge at once
  bool quickAck = false;                 ///< Linux: the first segments, and those after a gap, are acknowledged at once
  bool holdAckWhenHalfFull = false;      ///< Linux: no ACK for a second segment while more than half the buffer waits
  bool delayAckOfFin = false;            ///< Linux: the ACK of a FIN waits for the own FIN
  bool windowUpdateOnDoubling = false;   ///< Linux: below half the buffer, also when the window has doubled
  bool windowFromMemory = false;         ///< Linux: the buffer is memory, of which packets take more than their payload
  bool acceptMissingTimestamp = false;   ///< Linux; else RFC 7323 §3.2 drops the segment
  bool acceptOvertakenAck = false;       ///< Linux: PAWS lets an ACK pass that others overtook within an RTO

  // Sending.
  bool nagle = true;                 ///< RFC 9293 §3.7.4; off: TCP_NODELAY
  bool nagleForSmallOnly = false;    ///< Minshall (Linux): only an unacknowledged small segment holds another one back
  bool urgentPassesNagle = false;    ///< Linux: urgent data is not held back
  bool lastDataWaitsForFin = false;  ///< Linux: with its FIN it does not leave before the window has room for both
  bool probeWithData = true;  ///< a zero-window probe carries a byte (RFC 9293 §3.8.6.1); off: it is empty (Linux)
  bool probeTimerFromAnswer = false;  ///< Linux: the time to the next probe begins with the answer to the last one

  // The retransmission timeout (RFC 6298).
  SimDuration initialRto = 1s;      ///< (2.1)
  SimDuration minimumRto = 1s;      ///< (2.4)
  SimDuration maximumRto = 60s;     ///< (2.5): at least 60 s
  bool minimumOnVariation = false;  ///< Linux: the minimum holds for 4 RTTVAR, not for the sum with SRTT
  bool sampleEveryAck = false;      ///< Linux: every ACK gives a sample; off: one a round trip
  SimDuration timerTick{};          ///< Linux: all timers go off with a tick, CONFIG_HZ; 0: at their time

  // Congestion control and loss recovery.
  CongestionControl congestion = CongestionControl::NewReno;
  std::uint8_t initialWindow = 0;  ///< segments; 0: RFC 6928's formula
  std::uint8_t byteCounting = 1;   ///< segments an ACK counts for at most in slow start, L of RFC 3465; 0: all (Linux)
  bool wholeSegmentThreshold = false;  ///< Linux: ssthresh is rounded down to whole segments
  bool growWhenLimited = false;        ///< cwnd grows only when it held the sender back (RFC 7661, RFC 9438 §5.8)
  bool reduceFromWindow = false;       ///< a loss takes its part of cwnd (Linux), else of FlightSize (RFC 5681 §3.1)
  bool limitedTransmit = true;         ///< RFC 3042
  bool proportionalRate = false;       ///< PRR, RFC 6937: the window shrinks step by step during recovery
  bool prrSafeAck = false;             ///< PRR's bound of RFC 9937 (Linux), else the slow start one of RFC 6937
  bool rack = false;                   ///< loss by time, RFC 8985 §6; needs selectiveAck
  bool tailLossProbe = false;          ///< RFC 8985 §7; needs selectiveAck
  bool frto = false;                   ///< spurious timeouts are found and undone, RFC 5682
  bool idleRestart = true;             ///< slow start again after a pause of one RTO, RFC 5681 §4.1

  // What the network says (ICMP), and its silence.
  std::uint16_t leastPathMtu = 68;        ///< bytes; a smaller one is not believed (RFC 1191 §3; Linux: 552)
  bool blackHoleDetection = false;        ///< smaller segments after `adviceRetries` timeouts (RFC 4821 §7.7)
  SimDuration pathProbeInterval = 10min;  ///< after them longer ones are tried, and anew after this; 0: never
  bool softErrorsEndOpening = false;      ///< Linux: any unreachable message ends SYN-SENT (RFC 5461 §4.1)
  bool hardErrorsEndConnection = true;    ///< in every state (RFC 9293 §3.9.2.2); off: only while it opens (Linux)

  // Opening, giving up and living on.
  bool repeatSynAck = false;            ///< Linux: a SYN that comes again is answered with the SYN,ACK, not an ACK
  bool resetWithAck = false;            ///< Linux: the RST of an abort acknowledges
  bool protectTimeWait = false;         ///< a RST does not end TIME-WAIT (RFC 1337)
  SimDuration timeWait = 60s;           ///< 2 MSL; the RFC's MSL is 2 min, Linux waits 60 s in all
  std::uint8_t synRetries = 7;          ///< SYN and SYN-ACK: 183 s; at least 3 min (RFC 9293 §3.8.3)
  std::uint8_t adviceRetries = 3;       ///< R1 of RFC 9293 §3.8.3: at least 3; IP is told
  std::uint8_t dataRetries = 15;        ///< R2 of RFC 9293 §3.8.3
  SimDuration userTimeout{};            ///< data unacknowledged for this long ends the connection; 0: never
  SimDuration keepAlive{};              ///< idle time before the first probe (RFC 9293 §3.8.4); 0: off
  SimDuration keepAliveInterval = 75s;  ///< between probes
  std::uint8_t keepAliveProbes = 9;     ///< unanswered ones before the connection is given up
  SimDuration finWait2Timeout{};        ///< how long FIN-WAIT-2 waits for the peer's FIN; 0: for ever (RFC 9293)
  std::uint8_t challengeAcks = 10;      ///< at most so many in 5 s (RFC 5961 §7)

  bool operator==(const Config&) const = default;
};

/// The defaults of a profile.
Config configFor(Profile profile);

}  // namespace wiretale::tcp
