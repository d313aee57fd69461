#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::SynAckAnswersSyn,
     .id = "syn-ack-answers-syn",
     .rfc = "RFC 9293",
     .section = "§3.10.7.2, §3.5",
     .sentence =
         "{peer}'s SYN has the sequence number {1} and takes one number itself, so {self} acknowledges {1} + 1. "
         "The same segment carries {self}'s own initial number, {0}.",
     .otherwise = "An ACK and a SYN in two segments would say the same and cost one packet more.",
     .values = {Sequence, Sequence}},
    {.rule = Rule::AckCompletesHandshake,
     .id = "ack-completes-handshake",
     .rfc = "RFC 9293",
     .section = "§3.10.7.3, §3.5",
     .sentence = "{self} acknowledges {peer}'s SYN, sequence number {0}, with {0} + 1. Once this ACK is there, each "
                 "side knows that the other one has its initial number.",
     .otherwise =
         "Without this ACK the other side would stay in SYN-RECEIVED, repeat its SYN, ACK and finally give up.",
     .values = {Sequence}},
    {.rule = Rule::DataWithinWindow,
     .id = "data-within-window",
     .rfc = "RFC 9293",
     .section = "§3.8.6",
     .sentence = "This segment carries {0}, which makes {1} sent and not yet acknowledged. The window allows {2}, so "
                 "it leaves at once.",
     .otherwise = "Data beyond the window would have to wait for an ACK.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::WindowProbe,
     .id = "window-probe",
     .rfc = "RFC 9293",
     .section = "§3.8.6.1",
     .sentence = "{peer} has closed its window with {0} still to be sent. This probe asks whether there is room again.",
     .otherwise = "If the ACK that reopens the window were lost, both sides would wait for each other for ever.",
     .values = {Bytes}},
    {.rule = Rule::AckEverySecond,
     .id = "ack-every-second",
     .rfc = "RFC 9293",
     .section = "§3.8.6.3",
     .sentence =
         "At least every second full segment is acknowledged at once. This ACK covers {1}; the next byte {self} "
         "expects is {0}.",
     .otherwise = "Waiting longer would starve the sender of the ACKs that pace it.",
     .values = {PeerSequence, Bytes}},
    {.rule = Rule::AckWithoutDelay,
     .id = "ack-without-delay",
     .rfc = "RFC 9293",
     .section = "§3.8.6.3",
     .sentence =
         "{self} is set to acknowledge each segment at once. This ACK covers {1}; the next byte it expects is {0}.",
     .otherwise = "With delayed ACKs, one ACK could have answered two segments or travelled with data.",
     .values = {PeerSequence, Bytes}},
    {.rule = Rule::AckDelayExpired,
     .id = "ack-delay-expired",
     .rfc = "RFC 9293",
     .section = "§3.8.6.3",
     .sentence = "{self} held this ACK back for {1}, but neither data of its own nor another segment came to take it "
                 "along. It leaves alone: the next byte expected is {0}.",
     .otherwise = "Held back longer, the ACK could come after the sender's timeout and cause a needless repetition.",
     .values = {PeerSequence, Duration}},
    {.rule = Rule::AckOutOfOrder,
     .id = "ack-out-of-order",
     .rfc = "RFC 5681",
     .section = "§4.2",
     .sentence = "{self} expects {0}, but {1} came: something in between is missing. It says so at once by asking for "
                 "{0} again.",
     .otherwise = "A delayed ACK would hide the gap from the sender for longer.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::AckFillsGap,
     .id = "ack-fills-gap",
     .rfc = "RFC 5681",
     .section = "§4.2",
     .sentence = "A gap is filled: with the bytes that waited behind it ({1}), everything before {0} is here. {self} "
                 "says so at once.",
     .otherwise = "A delayed ACK would keep the sender in its recovery for longer.",
     .values = {PeerSequence, Bytes}},
    {.rule = Rule::AckDuplicateData,
     .id = "ack-duplicate-data",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "The segment with sequence number {1} had arrived before, but no ACK for it reached {peer} in time. {self} "
         "drops the copy and acknowledges again: the next byte expected is {0}.",
     .otherwise = "Without an answer the sender would repeat the segment again and again.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::AckOfRepeatedSyn,
     .id = "ack-of-repeated-syn",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "{peer} sends its SYN again, so {self}'s answer was lost or came too late. {self} has this SYN already "
         "and only acknowledges it: the next number expected is {0}.",
     .otherwise = "Without an answer the other side would go on repeating its SYN.",
     .values = {PeerSequence}},
    {.rule = Rule::AckOfFin,
     .id = "ack-of-fin",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "{peer}'s FIN takes one sequence number, as a byte would, so {self} acknowledges it with {0}.",
     .otherwise = "Without this ACK the other side would send its FIN again.",
     .values = {PeerSequence}},
    {.rule = Rule::AckUnacceptable,
     .id = "ack-unacceptable",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "Sequence number {1} is not one {self} can take, so it drops the segment and answers with the number it "
         "expects: {0}.",
     .otherwise = "Dropped in silence, two sides that have lost step could not find out.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::ChallengeAck,
     .id = "challenge-ack",
     .rfc = "RFC 5961",
     .section = "§3.2, §4.2, §5.2",
     .sentence =
         "The segment with sequence number {1} could be old or forged, so {self} keeps the connection and asks back "
         "with an ACK of {0}. If {peer} has really lost the connection, its RST will then have the exact number.",
     .otherwise = "Obeying at once, a stranger who guesses a number within the window could cut the connection.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::FinAfterLastByte,
     .id = "fin-after-last-byte",
     .rfc = "RFC 9293",
     .section = "§3.10.4, §3.6",
     .sentence = "The application has closed, and all it handed over has been sent ({0}). The FIN tells {peer} that "
                 "nothing more will come.",
     .otherwise = "Without a FIN the other side could not tell the end from a pause.",
     .values = {Bytes}},
    {.rule = Rule::RetransmissionTimeout,
     .id = "retransmission-timeout",
     .rfc = "RFC 6298",
     .section = "§5.4–5.6",
     .sentence =
         "No acknowledgment came within {0}, so {self} sends its oldest unacknowledged segment again. Timeouts in "
         "a row: {1}. The next one comes after {2}.",
     .otherwise = "Without longer and longer waits, senders would keep filling a network that already loses packets.",
     .values = {Duration, Count, Duration}},
    {.rule = Rule::ResentAfterTimeout,
     .id = "resent-after-timeout",
     .rfc = "RFC 5681",
     .section = "§3.1",
     .sentence = "After a timeout {self} takes all that followed the lost segment for lost as well. It sends {0} "
                 "again, which makes {1} sent and not yet acknowledged; the window allows {2}.",
     .otherwise = "Each further lost segment would cost a timeout of its own.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::ReAckInTimeWait,
     .id = "re-ack-in-time-wait",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence =
         "{peer} sends its FIN again: the last ACK was lost or came too late. {self} is still in TIME-WAIT and can "
         "acknowledge it once more with {0}.",
     .otherwise = "In CLOSED the answer would be a RST, and an orderly close would end in an error.",
     .values = {PeerSequence}},
    {.rule = Rule::ResetNoConnection,
     .id = "reset-no-connection",
     .rfc = "RFC 9293",
     .section = "§3.10.7.1, §3.5.2",
     .sentence = "{self} has no connection and no listener for this segment on port {0}, so it answers with a RST.",
     .otherwise = "Without an answer the sender would repeat the segment until it gives up.",
     .values = {Port}},
    {.rule = Rule::ResetUnacceptableAck,
     .id = "reset-unacceptable-ack",
     .rfc = "RFC 9293",
     .section = "§3.5.2",
     .sentence =
         "The segment acknowledges {0}, which {self} never sent: it belongs to another connection. {self} answers "
         "with a RST.",
     .otherwise = "Accepted, an old delayed SYN could open a connection that nobody asked for.",
     .values = {OwnSequence}},
    {.rule = Rule::ResetByAbort,
     .id = "reset-by-abort",
     .rfc = "RFC 9293",
     .section = "§3.10.5",
     .sentence = "{self}'s application aborted the connection, and the RST tells {peer} at once. Thrown away unsent or "
                 "unacknowledged: {0}.",
     .otherwise = "A FIN would have followed the remaining data, and its arrival would have been confirmed.",
     .values = {Bytes}},
};

}  // namespace

std::span<const RuleText> sentTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
