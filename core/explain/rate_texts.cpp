#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr std::string_view kBbr = "draft-cardwell-iccrg-bbr-congestion-control-00";

constexpr RuleText kTexts[] = {
    {.rule = Rule::BbrBegins,
     .id = "bbr-begins",
     .rfc = kBbr,
     .section = "§4.2.1",
     .sentence = "Of the path only the round trip is known: {1}. BBR paces its first window, {0}, at {2}, so fast that "
                 "the rate can double with each round trip, and goes on by what ACKs tell.",
     .otherwise = "Sent at once, the window would stand in the queue before the bottleneck.",
     .values = {Bytes, Measured, Rate}},
    {.rule = Rule::BbrDataPaced,
     .id = "bbr-data-paced",
     .rfc = kBbr,
     .section = "§4.2.1",
     .sentence = "BBR paces: at {2} it is time now for the next {0}, which makes {1} sent and not yet acknowledged. "
                 "The window had room before.",
     .otherwise = "Sent as soon as a window has room, segments come in bursts that stand in a queue.",
     .values = {Bytes, Bytes, Rate}},
    {.rule = Rule::BbrDataWithinWindow,
     .id = "bbr-data-within-window",
     .rfc = kBbr,
     .section = "§4.2.3",
     .sentence = "The moment that pacing has set is over, so this segment with {0} leaves at once, which makes {1} "
                 "sent and not yet acknowledged. The window that BBR's model and {peer} allow is {2}.",
     .otherwise = "Beyond that window data would only lie in a queue.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::BbrResumes,
     .id = "bbr-resumes",
     .rfc = kBbr,
     .section = "§4.3.4.4",
     .sentence = "Nothing was in flight, and {0} leave at once. BBR keeps what it knows of the path: it paces what "
                 "follows at {1}, with a window of {2}.",
     .otherwise = "After a pause other algorithms begin with slow start again.",
     .values = {Bytes, Rate, Bytes}},
    {.rule = Rule::BbrBandwidth,
     .id = "bbr-bandwidth",
     .rfc = kBbr,
     .section = "§4.1",
     .sentence = "BBR's estimate of the bottleneck is now {0}, the fastest delivery of the last ten round trips. With "
                 "the least round trip, {1}, the path holds {2} without a queue.",
     .otherwise = "Who goes by losses learns of the bottleneck only when its queue is full.",
     .values = {Rate, Duration, Bytes}},
    {.rule = Rule::BbrPipeFull,
     .id = "bbr-pipe-full",
     .rfc = kBbr,
     .section = "§4.3.2.2, §4.3.3",
     .sentence = "In {1} round trips the delivery rate has not grown by a quarter: the path is full at {0}. Startup is "
                 "over, and {self} paces at {2} until the queue that Startup has built is gone.",
     .otherwise = "Going on to double the rate, it would fill the queue and lose packets.",
     .values = {Rate, Count, Rate}},
    {.rule = Rule::BbrDrained,
     .id = "bbr-drained",
     .rfc = kBbr,
     .section = "§4.3.3",
     .sentence = "The queue is gone: in flight are {0}, and the path holds {1}. From now on {self} sends about as fast "
                 "as the bottleneck delivers, {2}, and from time to time looks for more.",
     .otherwise = "What stands in a queue makes every packet later and none sooner.",
     .values = {Bytes, Bytes, Rate}},
    {.rule = Rule::BbrProbesBandwidth,
     .id = "bbr-probes-bandwidth",
     .rfc = kBbr,
     .section = "§4.3.4.1",
     .sentence = "Is there more than {1} to be had? For about a round trip {self} paces a quarter faster, at {0}: if "
                 "the delivery rate follows, there is.",
     .otherwise = "Bandwidth that becomes free would never be noticed.",
     .values = {Rate, Rate}},
    {.rule = Rule::BbrYields,
     .id = "bbr-yields",
     .rfc = kBbr,
     .section = "§4.3.4.1",
     .sentence = "What was sent a quarter too fast may stand in a queue, and {2} are in flight. {self} paces at {0}, a "
                 "quarter below {1}, for a round trip or until the queue is gone; then at about {1}.",
     .otherwise = "Each search for more would leave a longer queue.",
     .values = {Rate, Rate, Bytes}},
    {.rule = Rule::BbrProbesRoundTrip,
     .id = "bbr-probes-round-trip",
     .rfc = kBbr,
     .section = "§4.3.5",
     .sentence = "The least round trip, {0}, was found {1} ago and may have a queue in it. For a moment {self} keeps "
                 "no more than {2} in flight, so that any queue drains and the way shows its length.",
     .otherwise = "A queue that is always there would be taken for a part of the way, and kept.",
     .values = {Duration, Duration, Bytes}},
    {.rule = Rule::BbrRoundTripProbed,
     .id = "bbr-round-trip-probed",
     .rfc = kBbr,
     .section = "§4.3.5",
     .sentence = "With next to nothing in flight the least round trip is {1}; the one before was {0}. {self} goes back "
                 "to a window of {2}.",
     .values = {Duration, Duration, Bytes}},
    {.rule = Rule::BbrFindsLoss,
     .id = "bbr-finds-loss",
     .rfc = kBbr,
     .section = "§4.2.3.4",
     .sentence =
         "This ACK (number {0}) shows that a segment is missing; duplicate ACKs in a row: {1}. To BBR a loss is no "
         "sign of a full path: its rate stays, and for one round trip only as much leaves as arrives, a window of {2}.",
     .otherwise = "Reno would halve its window, even if the loss was mere chance.",
     .values = {OwnSequence, Count, Bytes}},
    {.rule = Rule::BbrResends,
     .id = "bbr-resends",
     .rfc = kBbr,
     .section = "§4.2.3.4",
     .sentence = "Duplicate ACKs in a row: {0}. Segments after this one arrive, so this one is lost. {self} sends it "
                 "again and does not slow down for it; its window is {1}.",
     .otherwise = "Without fast retransmit the sender would wait until its retransmission timer runs out.",
     .values = {Count, Bytes}},
    {.rule = Rule::BbrSeesMark,
     .id = "bbr-sees-mark",
     .rfc = kBbr,
     .section = "§1",
     .sentence = "ACK {0} with ECE: a router has marked {self}'s data. BBR goes by what is delivered and not by marks: "
                 "it goes on at {1}, and answers with CWR so that {peer} stops setting ECE.",
     .otherwise = "Other algorithms reduce their window as for a loss (RFC 3168).",
     .values = {OwnSequence, Rate}},
};

}  // namespace

std::span<const RuleText> rateTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
