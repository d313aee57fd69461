#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::AckFindsLoss,
     .id = "ack-finds-loss",
     .rfc = "RFC 5681",
     .section = "§3.2",
     .sentence =
         "This ACK (number {0}) shows that a segment is missing while later ones arrive: duplicate ACKs in a row: {1}. "
         "{self} slows down, so ssthresh becomes {2}, and sends again what is missing without waiting for the timer.",
     .otherwise = "Waiting for the retransmission timer would leave the connection silent for far longer.",
     .values = {OwnSequence, Count, Bytes}},
    {.rule = Rule::AckPartial,
     .id = "ack-partial",
     .rfc = "RFC 6582",
     .section = "§3.2",
     .sentence = "This ACK covers {1} more, up to {0}, but not all that was sent before the loss was found, which ends "
                 "at {2}: something else is missing, and recovery goes on.",
     .otherwise = "Ending recovery here would need three more duplicate ACKs, or a timeout, for the next hole.",
     .values = {OwnSequence, Bytes, OwnSequence}},
    {.rule = Rule::AckEndsRecovery,
     .id = "ack-ends-recovery",
     .rfc = "RFC 5681",
     .section = "§3.2",
     .sentence = "This ACK covers {1} more, up to {0}: everything that was outstanding when the loss was found has "
                 "arrived. Recovery is over, and the congestion window is {2}.",
     .values = {OwnSequence, Bytes, Bytes}},
    {.rule = Rule::AckShowsSpuriousTimeout,
     .id = "ack-shows-spurious-timeout",
     .rfc = "RFC 5682",
     .section = "§2.1",
     .sentence = "This ACK covers {1} more, up to {0}, sent only once, before the timer ran out: nothing had been "
                 "lost, the network was only slow. {self} takes back what it did; its congestion window is {2} again.",
     .otherwise = "Otherwise everything would be sent a second time, and slowly.",
     .values = {OwnSequence, Bytes, Bytes}},
    {.rule = Rule::AckRepeated,
     .id = "ack-repeated",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "It acknowledges nothing new: everything before {0} was acknowledged already.",
     .values = {OwnSequence}},
    {.rule = Rule::AckMovesWindow,
     .id = "ack-moves-window",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "It acknowledges nothing new, but it changes {peer}'s window: from now on {1} may follow {0}.",
     .values = {OwnSequence, Bytes}},
    {.rule = Rule::FastRetransmit,
     .id = "fast-retransmit",
     .rfc = "RFC 5681",
     .section = "§3.2",
     .sentence = "Duplicate ACKs in a row: {0}. Segments after this one arrive, so this one is lost. {self} sends it "
                 "again at once and goes on at a slower rate, with ssthresh {1}.",
     .otherwise = "Without fast retransmit the sender would wait until its retransmission timer runs out.",
     .values = {Count, Bytes}},
    {.rule = Rule::ResentAfterPartialAck,
     .id = "resent-after-partial-ack",
     .rfc = "RFC 6582",
     .section = "§3.2",
     .sentence = "The last ACK stopped at {0}, within what was sent before the loss was found: this segment is missing "
                 "too, and goes again. The congestion window is {1}.",
     .otherwise = "Plain Reno would end recovery here and often run into a timeout.",
     .values = {OwnSequence, Bytes}},
    {.rule = Rule::ResentBelowSack,
     .id = "resent-below-sack",
     .rfc = "RFC 6675",
     .section = "§4",
     .sentence = "SACK blocks report {0} after this segment as arrived, but not this one: it is lost and goes again. "
                 "The congestion window is {1}.",
     .otherwise = "Without SACK only one missing segment a round trip would be found.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::ResentByTime,
     .id = "resent-by-time",
     .rfc = "RFC 8985",
     .section = "§6.2",
     .sentence = "Something sent after this segment has arrived, and more than a round trip ({0}) has passed since it "
                 "left: it is lost and goes again. The congestion window is {1}.",
     .otherwise = "Counting duplicate ACKs needs three later segments; a short burst does not have them.",
     .values = {Duration, Bytes}},
    {.rule = Rule::TailLossProbe,
     .id = "tail-loss-probe",
     .rfc = "RFC 8985",
     .section = "§7.3",
     .sentence = "No ACK has come for two round trips (one takes {1}). This probe of {0} makes {peer} answer, which "
                 "shows whether the end of the data was lost.",
     .otherwise =
         "Nothing follows the last segments, so their loss would only show when the retransmission timer runs out.",
     .values = {Bytes, Duration}},
    {.rule = Rule::LossProbeStarted,
     .id = "loss-probe-started",
     .rfc = "RFC 8985",
     .section = "§7.2",
     .sentence = "If no ACK comes within {0}, about two round trips of {1}, {self} sends a probe.",
     .values = {Duration, Measured}},
    {.rule = Rule::LossProbeFired,
     .id = "loss-probe-fired",
     .rfc = "RFC 8985",
     .section = "§7.3",
     .sentence = "For {0} no ACK has come: {self} sends a probe before it resorts to the retransmission timer.",
     .values = {Duration}},
    {.rule = Rule::ReorderingStarted,
     .id = "reordering-started",
     .rfc = "RFC 8985",
     .section = "§6.2",
     .sentence = "A later segment has overtaken one that is still missing. {self} gives it {0} more, in case it was "
                 "only overtaken.",
     .otherwise = "Taking it for lost at once would send again what is merely late.",
     .values = {Duration}},
    {.rule = Rule::ReorderingFired,
     .id = "reordering-fired",
     .rfc = "RFC 8985",
     .section = "§6.2",
     .sentence = "After {0} more the segment that was overtaken is still missing: it is lost.",
     .values = {Duration}},
    {.rule = Rule::WindowReopened,
     .id = "window-reopened",
     .rfc = "RFC 9293",
     .section = "§3.8.6.1",
     .sentence = "{peer}'s window is open again, {0} wide: no probe is needed.",
     .values = {Bytes}},
    {.rule = Rule::ResentFromGap,
     .id = "resent-from-gap",
     .rfc = "RFC 5681",
     .section = "§3.1",
     .sentence = "Tahoe takes all that was behind the missing segment for lost as well, unless an ACK covers it, and "
                 "begins anew with slow start: {0} go again, with a congestion window of {1}.",
     .otherwise = "Fast recovery would send only what is missing, and go on at half the rate.",
     .values = {Bytes, Bytes}},
};

}  // namespace

std::span<const RuleText> recoveryTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
