#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::SynAccepted,
     .id = "syn-accepted",
     .rfc = "RFC 9293",
     .section = "§3.10.7.2–3",
     .sentence =
         "{self} accepts the SYN and remembers {peer}'s initial sequence number, {0}. The first byte of data will "
         "be {0} + 1.",
     .otherwise = "With nobody listening, the answer would be a RST.",
     .values = {Sequence}},
    {.rule = Rule::SynRepeated,
     .id = "syn-repeated",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "{self} has had this SYN, sequence number {0}, before. {peer} repeats it because no answer reached it in "
         "time.",
     .values = {PeerSequence}},
    {.rule = Rule::SynAckAccepted,
     .id = "syn-ack-accepted",
     .rfc = "RFC 9293",
     .section = "§3.10.7.3",
     .sentence = "The ACK number {1} is the sequence number of {self}'s SYN plus 1, so this answers the right SYN. "
                 "{self} remembers "
                 "{peer}'s initial sequence number, {0}.",
     .otherwise = "Any other ACK number would belong to another connection, and the answer would be a RST.",
     .values = {Sequence, OwnSequence}},
    {.rule = Rule::AckAccepted,
     .id = "ack-accepted",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "{peer} has everything before {0}. Newly acknowledged: {1}.",
     .otherwise = "Without this ACK the retransmission timer would run out.",
     .values = {OwnSequence, Bytes}},
    {.rule = Rule::SynAcknowledged,
     .id = "syn-acknowledged",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "The ACK number {0} is the sequence number of {self}'s SYN plus 1, so {peer} has received it. Both initial "
         "numbers are "
         "known to both sides: the connection is open.",
     .otherwise = "Any other ACK number would belong to another connection, and the answer would be a RST.",
     .values = {OwnSequence}},
    {.rule = Rule::FinAcknowledged,
     .id = "fin-acknowledged",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "The ACK number {0} covers {self}'s FIN: {peer} has received all that {self} sent and knows that nothing "
         "more will come.",
     .otherwise = "Without this ACK the FIN would be sent again.",
     .values = {OwnSequence}},
    {.rule = Rule::AckDuplicate,
     .id = "ack-duplicate",
     .rfc = "RFC 5681",
     .section = "§2",
     .sentence = "The ACK number {0} is the same as before: it acknowledges nothing new. Such ACKs in a row: {1}.",
     .otherwise = "The third in a row would be taken for the sign of a loss.",
     .values = {OwnSequence, Count}},
    {.rule = Rule::AckIgnored,
     .id = "ack-ignored",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "The ACK number {0} acknowledges nothing that {self} waits for, so it changes nothing.",
     .values = {OwnSequence}},
    {.rule = Rule::DataInOrder,
     .id = "data-in-order",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "These are the very bytes {self} waits for. It hands {0} to the application and now expects {1}.",
     .otherwise = "Behind a gap the bytes would have to wait for what is missing.",
     .values = {Bytes, PeerSequence}},
    {.rule = Rule::DataFillsGap,
     .id = "data-fills-gap",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "These are the bytes that were missing. With what waited behind them, {self} hands {0} to the application "
         "and now expects {1}.",
     .otherwise = "Without them the application would still get nothing of what came after them.",
     .values = {Bytes, PeerSequence}},
    {.rule = Rule::DataOutOfOrder,
     .id = "data-out-of-order",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "{self} expects {1}, but {2} came. It keeps the {0} back from the application until the gap is filled.",
     .otherwise = "Thrown away, the bytes would have to be sent again.",
     .values = {Bytes, PeerSequence, PeerSequence}},
    {.rule = Rule::DataRepeated,
     .id = "data-repeated",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "{self} has the data of this segment already ({0}) and drops the copy. {peer} repeats it because no ACK "
         "for it came in time.",
     .otherwise = "Without sequence numbers the application would get the same bytes twice.",
     .values = {Bytes}},
    {.rule = Rule::FinAccepted,
     .id = "fin-accepted",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "{peer} will send nothing more: its FIN, sequence number {0}, comes right after the last byte.",
     .otherwise = "With data missing before it, the FIN would have to wait.",
     .values = {PeerSequence}},
    {.rule = Rule::FinRepeated,
     .id = "fin-repeated",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "{self} has had this FIN, sequence number {0}, before. {peer} repeats it because no ACK for it "
                 "reached it in "
                 "time.",
     .values = {PeerSequence}},
    {.rule = Rule::FinOutOfOrder,
     .id = "fin-out-of-order",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "{peer}'s FIN, sequence number {1}, is here before the data it follows: {self} still expects {0}. It "
                 "remembers the FIN until the gap is filled.",
     .otherwise = "Obeyed at once, the application would never get the missing bytes.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::SynUnexpected,
     .id = "syn-unexpected",
     .rfc = "RFC 5961",
     .section = "§4.2",
     .sentence =
         "A SYN, sequence number {0}, comes within a connection that exists and expects {1}. It may be old, forged "
         "or from a restarted {peer}.",
     .otherwise = "Obeyed, a stray or forged SYN could end the connection.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::SegmentIgnored,
     .id = "segment-ignored",
     .rfc = "RFC 9293",
     .section = "§3.10.7",
     .sentence = "The segment carries nothing that {self} can use in its present state, so it is dropped."},
    {.rule = Rule::OutsideWindow,
     .id = "outside-window",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4, §3.4",
     .sentence =
         "The segment's sequence number is {0}, but {self} takes only what falls into the {2} from {1} on. It is "
         "dropped.",
     .otherwise = "Taken, a stray or forged segment could damage the data.",
     .values = {PeerSequence, PeerSequence, Bytes}},
    {.rule = Rule::ResetAccepted,
     .id = "reset-accepted",
     .rfc = "RFC 9293",
     .section = "§3.5.3, §3.10.7.4",
     .sentence = "The RST has exactly the sequence number {self} expects, {0}, so it is taken as real. The connection "
                 "ends at once.",
     .otherwise = "Any other sequence number would not have ended the connection.",
     .values = {PeerSequence}},
    {.rule = Rule::ResetAnswersSyn,
     .id = "reset-answers-syn",
     .rfc = "RFC 9293",
     .section = "§3.10.7.3",
     .sentence = "The RST acknowledges {self}'s SYN with {0}, so it comes from {peer} and means no. The attempt to "
                 "connect is over.",
     .otherwise = "Without this answer the SYN would be sent again and again.",
     .values = {OwnSequence}},
    {.rule = Rule::ResetIgnored,
     .id = "reset-ignored",
     .rfc = "RFC 9293",
     .section = "§3.5.3, §3.10.7.4",
     .sentence = "The RST has the sequence number {0}, but only {1} counts. {self} does not end the connection.",
     .otherwise = "Obeyed, any stray or forged RST could cut the connection.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::ResetUnfit,
     .id = "reset-unfit",
     .rfc = "RFC 9293",
     .section = "§3.10.7.2–3",
     .sentence = "The RST answers nothing that {self} has sent, so it is ignored.",
     .otherwise = "Obeyed, any stray or forged RST could prevent a connection."},
    {.rule = Rule::NoConnection,
     .id = "no-connection",
     .rfc = "RFC 9293",
     .section = "§3.10.7.1",
     .sentence = "{self} has no connection and no listener for this segment on port {0}.",
     .values = {Port}},
};

}  // namespace

std::span<const RuleText> arrivalTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
