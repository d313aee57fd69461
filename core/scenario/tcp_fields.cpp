#include <array>

#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

using tcp::Config;

// By enumerator.
constexpr std::array<std::string_view, 2> kProfileWords{"rfc", "linux"};
constexpr std::array<std::string_view, 4> kCongestionWords{"tahoe", "reno", "newreno", "cubic"};

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
    boolean<&Config::windowScaling>("windowScaling", "Offers windows above 65,535 bytes (RFC 7323 §2)."),
    boolean<&Config::timestamps>("timestamps", "Offers the times of sending in every segment (RFC 7323 §3)."),
    boolean<&Config::selectiveAck>("selectiveAck",
                                   "Offers to say what has arrived behind a gap (RFC 2018), and recovers by it."),
    boolean<&Config::duplicateSelectiveAck>("duplicateSelectiveAck",
                                            "Reports what came twice (RFC 2883). Needs selectiveAck."),

    // Receiving.
    integer<&Config::receiveWindow>("receiveWindow", "bytes", 1'460, kWidestWindow, "",
                                    "How much the peer may send ahead of what the application has read (RFC 9293 "
                                    "§3.8.6). Above 65,535 only with windowScaling."),
    duration<&Config::delayedAck>("delayedAck", 1ms, 500ms, "acknowledge at once",
                                  "How long an acknowledgment may wait for company (RFC 9293 §3.8.6.3)."),
    boolean<&Config::quickAck>("quickAck",
                               "Acknowledges the first segments and those after a gap at once, as Linux does (RFC 5681 "
                               "§4.2 allows it)."),

    // Sending.
    boolean<&Config::nagle>("nagle",
                            "Holds small segments back while data is unacknowledged (RFC 9293 §3.7.4); off: "
                            "TCP_NODELAY."),
    boolean<&Config::probeWithData>("probeWithData",
                                    "A probe of a closed window carries a byte (RFC 9293 §3.8.6.1); off: it is empty, "
                                    "as in Linux."),

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

    // Congestion control and loss recovery.
    Field<Config>{
        {"congestion", FieldKind::Choice, "", 0, 0, "",
         "How the congestion window grows and shrinks (RFC 5681, RFC 6582, RFC 9438).", false, kCongestionWords},
        [](const Config& config) { return wordOf(kCongestionWords, config.congestion); },
        [](Config& config, const FieldValue& value) {
          config.congestion = enumeratorOf<tcp::CongestionControl>(kCongestionWords, value);
        }},
    integer<&Config::initialWindow>("initialWindow", "segments", 1, 255, "as RFC 6928 says",
                                    "Congestion window after the handshake (RFC 6928 §2)."),
    boolean<&Config::limitedTransmit>("limitedTransmit",
                                      "Sends new data on the first two duplicate ACKs (RFC 3042 §2)."),
    boolean<&Config::proportionalRate>(
        "proportionalRate", "The congestion window shrinks step by step during recovery: PRR (RFC 6937 §3)."),
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

    // Giving up and living on.
    boolean<&Config::protectTimeWait>("protectTimeWait", "A RST does not end TIME-WAIT (RFC 1337 §3)."),
    duration<&Config::timeWait>("timeWait", 0ms, 10min, "", "How long TIME-WAIT lasts: 2 MSL (RFC 9293 §3.4.2)."),
    integer<&Config::synRetries>("synRetries", "times", 0, 100, "",
                                 "How often an unanswered SYN or SYN-ACK is repeated (RFC 9293 §3.8.3)."),
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
