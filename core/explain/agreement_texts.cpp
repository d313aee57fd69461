#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::MssAssumed,
     .id = "mss-assumed",
     .rfc = "RFC 9293",
     .section = "§3.7.1",
     .sentence = "{peer}'s SYN does not say how long segments may be, so {self} sends at most {0} of data in each.",
     .otherwise = "With the MSS option, segments could be as long as the link allows, usually 1,460 bytes.",
     .values = {Bytes}},
    {.rule = Rule::WindowScaleAgreed,
     .id = "window-scale-agreed",
     .rfc = "RFC 7323",
     .section = "§2.3",
     .sentence =
         "Both SYNs offer window scaling: from now on {peer}'s window field is shifted left by {1}, {self}'s by "
         "{2}. {self} can announce windows up to {0}.",
     .otherwise = "The field has 16 bits: without the shift no window would be wider than 65,535 bytes.",
     .values = {Bytes, Count, Count}},
    {.rule = Rule::WindowScaleMissing,
     .id = "window-scale-missing",
     .rfc = "RFC 7323",
     .section = "§2.5",
     .sentence = "{peer} does not offer window scaling, so neither side may use it: no window is wider than {0}, "
                 "whatever {self} has room for.",
     .otherwise = "On a long fast path one window in each round trip is all there is, however fast the line.",
     .values = {Bytes}},
    {.rule = Rule::SelectiveAckAgreed,
     .id = "selective-ack-agreed",
     .rfc = "RFC 2018",
     .section = "§2",
     .sentence = "Both sides understand selective acknowledgments: {self} will say what has come behind a gap, and "
                 "listens to what {peer} says.",
     .otherwise = "An ACK number alone tells where the first gap is, and nothing of what lies behind it."},
    {.rule = Rule::TimestampsAgreed,
     .id = "timestamps-agreed",
     .rfc = "RFC 7323",
     .section = "§3.2",
     .sentence = "Both SYNs have timestamps, so every segment will: each ACK measures a round trip (RTTM), and a "
                 "segment with an old one is refused (PAWS).",
     .otherwise = "Segments that were sent twice would give no round-trip time (Karn's algorithm)."},
    {.rule = Rule::NagleHolds,
     .id = "nagle-holds",
     .rfc = "RFC 9293",
     .section = "§3.7.4",
     .sentence =
         "Nagle's algorithm holds {0} back: that is less than a full segment, and {1} are not acknowledged yet.",
     .otherwise = "With TCP_NODELAY the small segment would leave at once, with 40 bytes of headers around it.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::SillyWindowHolds,
     .id = "silly-window-holds",
     .rfc = "RFC 9293",
     .section = "§3.8.6.2.1",
     .sentence = "{0} wait, and {peer} has room for only {1}, less than a full segment of {2}: {self} waits for more "
                 "rather than send a tiny one.",
     .otherwise = "Small segments would go on and on, each as small as the room that the one before left: the silly "
                  "window syndrome.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::WindowKeptShut,
     .id = "window-kept-shut",
     .rfc = "RFC 9293",
     .section = "§3.8.6.2.2",
     .sentence = "{self}'s application has read, and the window could open by {0}. {self} keeps that to itself until "
                 "it is {1}, a full segment or half of the buffer.",
     .otherwise = "Each little step would invite as little data, in a segment of its own.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::LimitedTransmit,
     .id = "limited-transmit",
     .rfc = "RFC 3042",
     .section = "§2",
     .sentence = "Duplicate ACKs in a row: {1}. Each says that a segment has left the network, so {self} sends {0} of "
                 "new data, though the congestion window is full.",
     .otherwise = "With a small window there might never be three duplicate ACKs, and only the timer would find the "
                  "loss.",
     .values = {Bytes, Count}},
    {.rule = Rule::DataInRecovery,
     .id = "data-in-recovery",
     .rfc = "RFC 6937",
     .section = "§3",
     .sentence = "During recovery new data, {0}, goes in proportion to what arrives: the congestion window, now {1}, "
                 "comes down to {2} step by step.",
     .otherwise = "Halved at once, the window would let nothing go for half a round trip.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::IdleRestart,
     .id = "idle-restart",
     .rfc = "RFC 5681",
     .section = "§4.1",
     .sentence = "Nothing was sent for {0}, longer than the RTO of {1}. What the congestion window knew of the network "
                 "is old, so {self} begins anew with {2}.",
     .otherwise = "A whole old window at once could flood a path that has changed in the meantime.",
     .values = {Duration, Duration, Bytes}},
    {.rule = Rule::SlowStartOver,
     .id = "slow-start-over",
     .rfc = "RFC 5681",
     .section = "§3.1",
     .sentence = "The congestion window, {0}, has reached the slow start threshold, {1}: from here on it grows with "
                 "care, by about a segment in each round trip.",
     .otherwise = "Doubled in every round trip, it would soon be twice what the network can hold.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::CubicTurns,
     .id = "cubic-turns",
     .rfc = "RFC 9438",
     .section = "§4.6",
     .sentence = "CUBIC remembers {0} as the window at which a loss came and keeps 0.7 of what was in flight, {1}. Its "
                 "curve rises fast, is flat near the old mark after {2}, and rises again beyond.",
     .otherwise = "Reno would halve the window and then grow in a straight line, however long the round trip.",
     .values = {Bytes, Bytes, Duration}},
    {.rule = Rule::PathProbe,
     .id = "path-probe",
     .rfc = "RFC 4821",
     .section = "§7.5",
     .sentence = "Segments with {1} of data get through, those with {2} did not. {self} tries one between, with {0}; "
                 "if it is lost, that says something of the path and nothing of congestion.",
     .otherwise = "Without the search, segments would stay as short as the first guess.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::PathProbeFits,
     .id = "path-probe-fits",
     .rfc = "RFC 4821",
     .section = "§7.6.1",
     .sentence = "The long segment has arrived: {0} of data fit the path, and from now on every full segment has that "
                 "many.",
     .values = {Bytes}},
    {.rule = Rule::PathProbeLost,
     .id = "path-probe-lost",
     .rfc = "RFC 4821",
     .section = "§7.6.2",
     .sentence =
         "What was sent behind the long segment has arrived, and the segment itself has not: {0} of data do not "
         "fit. {self} sends them again in segments of {1}, and leaves the congestion window as it is.",
     .otherwise = "Any other loss would be taken for congestion.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::OptionAdded,
     .id = "option-added",
     .sentence = "On its way packet {2} got an option of kind {0} that says it has {1}, and a new checksum, as you "
                 "wished.",
     .otherwise = "It would have arrived as it was sent.",
     .values = {Count, Bytes, Count}},
    {.rule = Rule::OptionSkipped,
     .id = "option-skipped",
     .rfc = "RFC 9293",
     .section = "§3.1",
     .sentence = "{self} does not know option kind {0}. It says that it has {1}, so {self} steps over it and reads on "
                 "behind it.",
     .otherwise = "If unknown options were an error, no new one could ever be introduced.",
     .values = {Count, Bytes}},
    {.rule = Rule::OptionBroken,
     .id = "option-broken",
     .rfc = "RFC 9293",
     .section = "§3.1",
     .sentence =
         "Option kind {0} says that it has {1}, which cannot be: the header has {2} left. Nothing behind it can "
         "be read, so {self} goes on without those options.",
     .otherwise = "A receiver that trusts such a length reads beyond the header, or with length 0 never gets any "
                  "further.",
     .values = {Count, Bytes, Bytes}},
    {.rule = Rule::SegmentForged,
     .id = "segment-forged",
     .rfc = "RFC 5961",
     .section = "§1.1",
     .sentence = "Neither side sent this segment: somebody made it up, as you wished. Addresses and ports are right; "
                 "what comes of it depends on its numbers.",
     .otherwise = "With the exact numbers it would pass for the real sender's: only encryption below TCP, or luck, "
                  "prevents that."},
};

}  // namespace

std::span<const RuleText> agreementTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
