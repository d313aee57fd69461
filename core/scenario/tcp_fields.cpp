#include <array>

#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

using tcp::Config;

// By enumerator.
constexpr std::array<std::string_view, 2> kProfileWords{"rfc", "linux"};
constexpr std::array<std::string_view, 3> kEcnWords{"off", "when-asked", "always"};
constexpr std::array<std::string_view, 5> kCongestionWords{"tahoe", "reno", "newreno", "cubic", "bbr"};

constexpr Field<Config> kProfileField{
    {"profile", FieldKind::Choice, "", 0, 0, "",
     "Whose habits the other settings follow unless they are given; the defaults shown here are those of rfc.", false,
     kProfileWords},
    [](const Config& config) { return wordOf(kProfileWords, config.profile); },
    [](Config& config, const FieldValue& value) {
      const auto initialSequence = config.initialSequence;
      config = tcp::configFor(enumeratorOf<tcp::Profile>(kProfileWords, value));
      config.initialSequence = initialSequence;
    }};

template <auto Member>
constexpr Field<Config> integer(std::string_view name, std::string_view unit, std::uint64_t minimum,
                                std::uint64_t maximum, std::string_view zeroMeans, std::string_view doc) {
  return field<Member, Config>({name, FieldKind::Integer, unit, minimum, maximum, zeroMeans, doc});
}

template <auto Member>
constexpr Field<Config> duration(std::string_view name, SimDuration minimum, SimDuration maximum,
                                 std::string_view zeroMeans, std::string_view doc) {
  return field<Member, Config>({name, FieldKind::Duration, "", ns(minimum), ns(maximum), zeroMeans, doc});
}

template <auto Member>
constexpr Field<Config> boolean(std::string_view name, std::string_view doc) {
  return field<Member, Config>({name, FieldKind::Boolean, "", 0, 1, "", doc});
}

constexpr std::array kTcpFields{
    kProfileField,
    field<&Config::initialSequence, Config>({"initialSequence", FieldKind::Integer, "", 0, kUint32Max, "",
                                             "First sequence number; drawn from the seed if absent.", true}),

    // What the SYN offers.
    integer<&Config::mss>("mss", "bytes", 64, 65'495, "",
                          "Largest payload of a segment, announced in the SYN (RFC 9293 §3.7.1)."),
    boolean<&Config::announceMss>("announceMss",
                                  "The SYN says it; without that option the other side sends at most 536 bytes (RFC "
                                  "9293 §3.7.1)."),
    boolean<&Config::windowScaling>("windowScaling", "Offers windows above 65,535 bytes (RFC 7323 §2)."),
    boolean<&Config::timestamps>("timestamps", "Offers the times of sending in every segment (RFC 7323 §3)."),
    boolean<&Config::selectiveAck>("selectiveAck",
                                   "Offers to say what has arrived behind a gap (RFC 2018), and recovers by it."),
    boolean<&Config::duplicateSelectiveAck>("duplicateSelectiveAck",
                                            "Reports what came twice (RFC 2883). Needs selectiveAck."),
    Field<Config>{
        {"ecn", FieldKind::Choice, "", 0, 0, "",
         "Whether routers may mark data where they would drop it (RFC 3168 §6.1).", false, kEcnWords},
        [](const Config& config) { return wordOf(kEcnWords, config.ecn); },
        [](Config& config, const FieldValue& value) { config.ecn = enumeratorOf<tcp::EcnUse>(kEcnWords, value); }},
    boolean<&Config::fastOpen>("fastOpen", "Data may go with the SYN of whoever shows a cookie (RFC 7413 §4)."),

    // Receiving.
    integer<&Config::receiveWindow>("receiveWindow", "bytes", 1'460, kWidestWindow, "",
                                    "How much the peer may send ahead of what the application has read (RFC 9293 "
                                    "§3.8.6). Above 65,535 only with windowScaling."),
    duration<&Config::delayedAck>("delayedAck", 1ms, 500ms, "acknowledge at once",
                                  "How long an acknowledgment may wait for company (RFC 9293 §3.8.6.3)."),
    boolean<&Config::quickAck>("quickAck",
                               "Acknowledges the first segments and those after a gap at once, as Linux does (RFC 5681 "
                               "§4.2 allows it)."),
    boolean<&Config::holdAckWhenHalfFull>("holdAckWhenHalfFull",
                                          "While more than half of the buffer waits to be read, a second segment gets "
                                          "no ACK at once, as in Linux (RFC 9293 §3.8.6.3)."),
    boolean<&Config::delayAckOfFin>("delayAckOfFin",
                                    "The ACK of a FIN waits for the own FIN, as in Linux (RFC 9293 §3.8.6.3)."),
    boolean<&Config::windowUpdateOnDoubling>("windowUpdateOnDoubling",
                                             "Below half of the buffer, a window that has doubled is told at once, as "
                                             "in Linux (RFC 9293 §3.8.6.2.2)."),
    boolean<&Config::windowFromMemory>("windowFromMemory",
                                       "The buffer is memory, twice receiveWindow, of which every packet takes more "
                                       "than its payload: the window follows what is left, as in Linux (RFC 9293 "
                                       "§3.8.6)."),
    boolean<&Config::acceptMissingTimestamp>("acceptMissingTimestamp",
                                             "Takes a segment without the timestamp that was agreed on, as Linux does "
                                             "(RFC 7323 §3.2 drops it)."),
    boolean<&Config::acceptOvertakenAck>("acceptOvertakenAck",
                                         "An ACK that others overtook within one retransmission timeout is not taken "
                                         "for an old one, as in Linux (RFC 7323 §5.3)."),

    // Sending.
    boolean<&Config::nagle>("nagle",
                            "Holds small segments back while data is unacknowledged (RFC 9293 §3.7.4); off: "
                            "TCP_NODELAY."),
    boolean<&Config::nagleForSmallOnly>("nagleForSmallOnly",
                                        "Only an unacknowledged small segment holds another one back: Minshall's "
                                        "variant of Nagle's algorithm, as in Linux (RFC 9293 §3.7.4)."),
    boolean<&Config::urgentPassesNagle>("urgentPassesNagle",
                                        "Urgent data is not held back by Nagle's algorithm, as in Linux (RFC 9293 "
                                        "§3.8.5)."),
    boolean<&Config::lastDataWaitsForFin>("lastDataWaitsForFin",
                                          "The last data does not leave before the window has room for its FIN as "
                                          "well, as in Linux; off: the FIN goes alone (RFC 9293 §3.10.4)."),
    boolean<&Config::probeWithData>("probeWithData",
                                    "A probe of a closed window carries a byte (RFC 9293 §3.8.6.1); off: it is empty, "
                                    "as in Linux."),
    boolean<&Config::probeTimerFromAnswer>("probeTimerFromAnswer",
                                           "The time to the next probe of a closed window begins with the answer to "
                                           "the last one, as in Linux; off: with that one (RFC 9293 §3.8.6.1)."),

    // The retransmission timeout.
    duration<&Config::initialRto>("initialRto", 1ms, 10min, "",
                                  "Retransmission timeout before any round trip was measured (RFC 6298 §2.1)."),
    duration<&Config::minimumRto>("minimumRto", 1ms, 10min, "",
                                  "The retransmission timeout never falls below this (RFC 6298 §2.4)."),
    duration<&Config::maximumRto>("maximumRto", 1ms, 60min, "",
                                  "Back-off never raises the retransmission timeout above this (RFC 6298 §2.5)."),
    boolean<&Config::minimumOnVariation>("minimumOnVariation",
                                         "The minimum holds for the variation in the timeout, not for its sum with the "
                                         "round-trip time, as in Linux (RFC 6298 §2.3, §2.4)."),
    boolean<&Config::sampleEveryAck>("sampleEveryAck",
                                     "Every acknowledgment gives a round-trip time, as in Linux; off: one segment a "
                                     "round trip is timed (RFC 6298 §3)."),
    duration<&Config::timerTick>("timerTick", 1ms, 100ms, "at their time",
                                 "Timers go off with a tick of the clock, up to an eighth late, as in Linux, whose "
                                 "tick is 1 to 10 ms (RFC 6298 §4)."),

    // Congestion control and loss recovery.
    Field<Config>{
        {"congestion", FieldKind::Choice, "", 0, 0, "",
         "How the congestion window grows and shrinks (RFC 5681, RFC 6582, RFC 9438); bbr sends at the rate that the "
         "path delivers.",
         false, kCongestionWords},
        [](const Config& config) { return wordOf(kCongestionWords, config.congestion); },
        [](Config& config, const FieldValue& value) {
          config.congestion = enumeratorOf<tcp::CongestionControl>(kCongestionWords, value);
        }},
    integer<&Config::initialWindow>("initialWindow", "segments", 1, 255, "as RFC 6928 says",
                                    "Congestion window after the handshake (RFC 6928 §2)."),
    integer<&Config::byteCounting>("byteCounting", "segments", 1, 255, "all",
                                   "For how many segments an ACK counts at most in slow start: L of RFC 3465 §2.2."),
    boolean<&Config::wholeSegmentThreshold>("wholeSegmentThreshold",
                                            "The slow start threshold is rounded down to whole segments, as in Linux "
                                            "(RFC 5681 §3.1)."),
    boolean<&Config::growWhenLimited>("growWhenLimited",
                                      "The congestion window grows only if it was what held the sender back (RFC 7661 "
                                      "§3, RFC 9438 §5.8)."),
    boolean<&Config::reduceFromWindow>(
        "reduceFromWindow",
        "A loss takes its part of the congestion window, as in Linux, not of the data in "
        "flight (RFC 5681 §3.1)."),
    boolean<&Config::limitedTransmit>("limitedTransmit",
                                      "Sends new data on the first two duplicate ACKs (RFC 3042 §2)."),
    boolean<&Config::proportionalRate>(
        "proportionalRate", "The congestion window shrinks step by step during recovery: PRR (RFC 6937 §3)."),
    boolean<&Config::prrSafeAck>(
        "prrSafeAck",
        "PRR sends more than was delivered only for an ACK that makes progress (RFC 9937 §6.2), "
        "not always (RFC 6937 §3.1)."),
    boolean<&Config::rack>("rack",
                           "Takes for lost what was sent well before something that arrived (RFC 8985 §6). Needs "
                           "selectiveAck."),
    boolean<&Config::tailLossProbe>("tailLossProbe",
                                    "Sends the last segment again before the retransmission timeout would (RFC 8985 "
                                    "§7). Needs selectiveAck."),
    boolean<&Config::frto>("frto", "Finds out that a timeout was needless, and undoes it (RFC 5682 §2)."),
    boolean<&Config::idleRestart>("idleRestart",
                                  "Begins with slow start again after a pause of one retransmission timeout (RFC 5681 "
                                  "§4.1)."),

    // What the network says, and its silence.
    integer<&Config::leastPathMtu>("leastPathMtu", "bytes", 68, 65'535, "",
                                   "A router that tells of a smaller MTU is not believed (RFC 1191 §3)."),
    boolean<&Config::blackHoleDetection>("blackHoleDetection",
                                         "Falls back to small segments after several timeouts: a router may drop long "
                                         "ones without a word (RFC 4821 §7.7)."),
    duration<&Config::pathProbeInterval>("pathProbeInterval", 1ms, kMonth, "never try",
                                         "After that, longer segments are tried at once, and this long after the "
                                         "longest that fits was found, anew (RFC 4821 §7.3, §7.5)."),
    boolean<&Config::softErrorsEndOpening>("softErrorsEndOpening",
                                           "Any message that a host cannot be reached ends the attempt to connect to "
                                           "it, as in Linux (RFC 5461 §4.1)."),
    boolean<&Config::hardErrorsEndConnection>("hardErrorsEndConnection",
                                              "A message that the peer does not take such packets ends an established "
                                              "connection (RFC 9293 §3.9.2.2)."),

    // Opening, giving up and living on.
    boolean<&Config::repeatSynAck>("repeatSynAck",
                                   "A SYN that comes again is answered with the SYN-ACK, as in Linux, not with an ACK "
                                   "(RFC 9293 §3.10.7.4)."),
    boolean<&Config::resetWithAck>("resetWithAck",
                                   "The RST of an abort acknowledges as well, as in Linux (RFC 9293 §3.10.5)."),
    boolean<&Config::protectTimeWait>("protectTimeWait", "A RST does not end TIME-WAIT (RFC 1337 §3)."),
    duration<&Config::timeWait>("timeWait", 0ms, 10min, "", "How long TIME-WAIT lasts: 2 MSL (RFC 9293 §3.4.2)."),
    integer<&Config::synRetries>("synRetries", "times", 0, 100, "",
                                 "How often an unanswered SYN or SYN-ACK is repeated (RFC 9293 §3.8.3)."),
    integer<&Config::adviceRetries>("adviceRetries", "times", 3, 100, "",
                                    "After so many retransmissions IP is advised to look for another way: R1 (RFC 9293 "
                                    "§3.8.3)."),
    integer<&Config::dataRetries>("dataRetries", "times", 0, 100, "",
                                  "How often unacknowledged data is repeated before giving up (RFC 9293 §3.8.3)."),
    duration<&Config::userTimeout>("userTimeout", 1ms, kMonth, "never",
                                   "Data unacknowledged for this long ends the connection (RFC 9293 §3.9.1)."),
    duration<&Config::keepAlive>("keepAlive", 1ms, kMonth, "off",
                                 "How long nothing comes before the first keep-alive probe (RFC 9293 §3.8.4)."),
    duration<&Config::keepAliveInterval>("keepAliveInterval", 1ms, kMonth, "",
                                         "Time between keep-alive probes (RFC 9293 §3.8.4)."),
    integer<&Config::keepAliveProbes>("keepAliveProbes", "times", 1, 255, "",
                                      "So many unanswered keep-alive probes end the connection (RFC 9293 §3.8.4)."),
    duration<&Config::finWait2Timeout>("finWait2Timeout", 1ms, kMonth, "for ever",
                                       "How long FIN-WAIT-2 waits for the peer's FIN, as Linux does; no RFC limits it "
                                       "(RFC 9293 §3.6)."),
    integer<&Config::challengeAcks>("challengeAcks", "times", 1, 255, "",
                                    "At most so many challenge ACKs in 5 seconds (RFC 5961 §7)."),
};

}  // namespace

std::span<const Field<Config>> tcpFields() {
  return kTcpFields;
}

const Field<Config>& profileField() {
  return kTcpFields.front();
}

}  // namespace wiretale::scenario
