#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::AckQuick,
     .id = "ack-quick",
     .rfc = "RFC 9293",
     .section = "§3.8.6.3",
     .sentence =
         "Early in a connection {self}, as Linux does, acknowledges every segment at once. This ACK covers {1}; "
         "the next byte expected is {0}. Quick ACKs left: {2}.",
     .otherwise = "With delayed ACKs the sender, still in slow start, would open its congestion window more slowly.",
     .values = {PeerSequence, Bytes, Count}},
    {.rule = Rule::AckReportsBlock,
     .id = "ack-reports-block",
     .rfc = "RFC 2018",
     .section = "§4",
     .sentence =
         "{self} still expects {0}, but has the bytes from {1} up to {2}, without {2} itself. It says so at once "
         "in a SACK block.",
     .otherwise = "Without the block the sender would know that something is missing, but not what has arrived.",
     .values = {PeerSequence, PeerSequence, PeerSequence}},
    {.rule = Rule::AckReportsDuplicate,
     .id = "ack-reports-duplicate",
     .rfc = "RFC 2883",
     .section = "§4",
     .sentence = "The bytes from {1} up to {2}, without {2} itself, came twice. {self} reports that in the first SACK "
                 "block and acknowledges again: the next byte expected is {0}.",
     .otherwise = "Without the report the sender could not tell a needless repetition from one that was needed.",
     .values = {PeerSequence, PeerSequence, PeerSequence}},
    {.rule = Rule::WindowUpdate,
     .id = "window-update",
     .rfc = "RFC 9293",
     .section = "§3.8.6.2.2",
     .sentence =
         "The application has read, so there is room again: the window grows from {1} to {2}, counted from {0}. "
         "{self} tells {peer}, which had hardly any window left.",
     .otherwise = "Without this ACK the sender would learn of the room only from its next probe.",
     .values = {PeerSequence, Bytes, Bytes}},
    {.rule = Rule::AckBufferFull,
     .id = "ack-buffer-full",
     .rfc = "RFC 9293",
     .section = "§3.8.6.1, §3.10.7.4",
     .sentence = "{self} answers that it still expects {0}. Its window: {1}.",
     .otherwise = "Without an answer the sender would give the connection up, though only the application is slow.",
     .values = {PeerSequence, Bytes}},
    {.rule = Rule::AckOfProbe,
     .id = "ack-of-probe",
     .rfc = "RFC 9293",
     .section = "§3.8.4, §3.8.6.1",
     .sentence = "{self} answers the question: it is there and expects {0}. Its window: {1}.",
     .otherwise = "Without an answer the other side would take it for lost.",
     .values = {PeerSequence, Bytes}},
    {.rule = Rule::AckOldTimestamp,
     .id = "ack-old-timestamp",
     .rfc = "RFC 7323",
     .section = "§5.3",
     .sentence = "The timestamp {1} is older than {2}, the latest one of {peer}'s. {self} answers with the number it "
                 "expects: {0}.",
     .otherwise = "Without an answer, a sender whose clock was set back could not find out.",
     .values = {PeerSequence, Count, Count}},
    {.rule = Rule::SynAckRepeated,
     .id = "syn-ack-repeated",
     .rfc = "RFC 9293",
     .section = "§3.8.1",
     .sentence =
         "{peer} repeats its SYN, {1}, so it lacks the answer. {self}, as Linux does, sends the SYN, ACK with its "
         "own number, {0}, again without waiting for the timer.",
     .otherwise = "A bare ACK would not bring the number that the other side lacks.",
     .values = {Sequence, Sequence}},
    {.rule = Rule::DataDoesNotFit,
     .id = "data-does-not-fit",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "There is no room for what the segment carries ({0}, from {1} on): its window is closed. Waiting to be "
         "read by the application: {2}.",
     .otherwise = "Taken, the bytes would have to be kept where there is no memory for them.",
     .values = {Bytes, PeerSequence, Bytes}},
    {.rule = Rule::ProbeArrived,
     .id = "probe-arrived",
     .rfc = "RFC 9293",
     .section = "§3.8.4, §3.8.6.1",
     .sentence =
         "An empty segment with the number {0}, one before the {1} expected, brings nothing: {peer} asks whether "
         "{self} is still there and has room.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::TimestampOld,
     .id = "timestamp-old",
     .rfc = "RFC 7323",
     .section = "§5.3",
     .sentence =
         "The segment's timestamp, {0}, is older than {1}, which {self} has seen already. It is an old duplicate "
         "and is dropped.",
     .otherwise = "At high speed sequence numbers repeat within a minute: the old bytes could pass for new ones.",
     .values = {Count, Count}},
    {.rule = Rule::TimestampMissing,
     .id = "timestamp-missing",
     .rfc = "RFC 7323",
     .section = "§3.2",
     .sentence = "Both sides agreed on timestamps, but this segment has none. {self} drops it in silence.",
     .otherwise = "Taken, it could be an old duplicate, for nothing tells its age."},
    {.rule = Rule::ChallengeSuppressed,
     .id = "challenge-suppressed",
     .rfc = "RFC 5961",
     .section = "§7",
     .sentence =
         "The segment with sequence number {0} calls for a challenge ACK, but {1} of them have left within {2}. "
         "{self} stays silent.",
     .otherwise = "Without a limit, a stranger could cause an ACK for each segment he forges.",
     .values = {PeerSequence, Count, Duration}},
    {.rule = Rule::SynReopens,
     .id = "syn-reopens",
     .rfc = "RFC 6191",
     .section = "§2",
     .sentence =
         "A SYN with the number {0} comes in TIME-WAIT. Beyond all numbers of the old connection, which ended at "
         "{1}, or with a newer timestamp, it begins a new one: {self} listens again.",
     .otherwise = "Kept waiting, the other side could not connect from the same port until TIME-WAIT ends.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::ResetInTimeWait,
     .id = "reset-in-time-wait",
     .rfc = "RFC 1337",
     .section = "§3",
     .sentence = "{self} is set to ignore a RST in TIME-WAIT, here one with the number {0}. It waits until the time is "
                 "over.",
     .otherwise =
         "Obeyed, a RST for an old duplicate would end TIME-WAIT while other old segments are still under way.",
     .values = {PeerSequence}},
};

}  // namespace

std::span<const RuleText> receivingTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
