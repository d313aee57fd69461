#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::DatagramSent,
     .id = "datagram-sent",
     .rfc = "RFC 768",
     .section = "§Introduction",
     .sentence =
         "{self}'s application hands over a datagram of {0}, and UDP sends it at once: nothing is opened before, "
         "nothing remembered afterwards.",
     .otherwise = "TCP would first have opened a connection, and would keep the bytes until they are acknowledged.",
     .values = {Bytes}},
    {.rule = Rule::DatagramAgain,
     .id = "datagram-again",
     .rfc = "RFC 8085",
     .section = "§3.1.1",
     .sentence = "No answer came within {2}, so {self}'s application sends its datagram of {0} again, attempt {1}: UDP "
                 "itself repeats nothing.",
     .otherwise = "Had the application not asked again, nobody would.",
     .values = {Bytes, Count, Duration}},
    {.rule = Rule::DtlsSent,
     .id = "dtls-sent",
     .rfc = "RFC 6347",
     .section = "§4.1.1",
     .sentence = "{self}'s DTLS hands its records to UDP, {0} of them in one datagram, and UDP sends it at once.",
     .otherwise =
         "TCP cuts records wherever a segment is full; of a datagram, each record is there whole or not at all.",
     .values = {Bytes}},
    {.rule = Rule::DtlsFlightAgain,
     .id = "dtls-flight-again",
     .rfc = "RFC 6347",
     .section = "§4.2.4, §4.2.4.1",
     .sentence = "No answer to {self}'s flight came within {2}: DTLS's own timer is over, and the whole flight goes "
                 "again, attempt {1}, with {0} in this datagram. The next wait is twice as long, up to a minute.",
     .otherwise = "UDP repeats nothing: after a loss both sides would wait for each other for ever.",
     .values = {Bytes, Count, Duration}},
    {.rule = Rule::DtlsFlightAnswered,
     .id = "dtls-flight-answered",
     .rfc = "RFC 6347",
     .section = "§4.2.4",
     .sentence = "{peer}'s flight came once more, so {self}'s answer to it was lost: DTLS repeats the answer at once, "
                 "with {0} in this datagram.",
     .otherwise = "Whoever sends the last flight waits for nothing and has no timer: it would never learn of the loss.",
     .values = {Bytes}},
    {.rule = Rule::DatagramQueued,
     .id = "datagram-queued",
     .rfc = "RFC 768",
     .section = "§User Interface",
     .sentence =
         "The datagram of {0} waits for {self}'s application, whole and apart from others: datagrams waiting are "
         "now {1}. No acknowledgment is sent.",
     .otherwise = "TCP would have acknowledged the bytes, and told how much room is left.",
     .values = {Bytes, Count}},
    {.rule = Rule::DatagramQueueFull,
     .id = "datagram-queue-full",
     .rfc = "RFC 8085",
     .section = "§3.1",
     .sentence = "{self}'s receive buffer has {1} of at most {2}: the datagram of {0} does not fit and is thrown away. "
                 "Nobody is told, for UDP has no flow control.",
     .otherwise = "TCP's window would have stopped the sender in time.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::DatagramFromStranger,
     .id = "datagram-from-stranger",
     .rfc = "RFC 1122",
     .section = "§4.1.3.5",
     .sentence = "{self}'s socket is connected to port {1}; the datagram comes from port {0}, so it is not for it.",
     .otherwise = "A socket that is not connected takes datagrams from anybody.",
     .values = {Port, Port}},
    {.rule = Rule::PortUnreachable,
     .id = "port-unreachable",
     .rfc = "RFC 1122",
     .section = "§4.1.3.1",
     .sentence =
         "Nobody at {self} has port {0}, so the host answers with ICMP Port Unreachable, which quotes the head of "
         "the datagram.",
     .otherwise = "UDP cannot say no itself: without ICMP the sender would learn nothing.",
     .values = {Port}},
    {.rule = Rule::PortClosed,
     .id = "port-closed",
     .rfc = "RFC 1122",
     .section = "§4.1.3.1",
     .sentence = "Nobody at {self} has port {0}: the datagram is thrown away.",
     .otherwise = "An application that had bound the port would have got it.",
     .values = {Port}},
    {.rule = Rule::PortUnreachableTold,
     .id = "port-unreachable-told",
     .rfc = "RFC 1122",
     .section = "§4.1.3.3",
     .sentence =
         "The ICMP message quotes a datagram from {self}'s port {0}, whose socket is connected: its application "
         "learns that the connection is refused (ECONNREFUSED).",
     .otherwise = "An application that does not wait for answers would only notice with its next call.",
     .values = {Port}},
    {.rule = Rule::PortUnreachableUntold,
     .id = "port-unreachable-untold",
     .rfc = "RFC 1122",
     .section = "§4.1.3.3",
     .sentence =
         "The ICMP message quotes a datagram from {self}'s port {0}, whose socket is not connected to one peer: "
         "its application is not told.",
     .otherwise = "A connected socket would have returned ECONNREFUSED.",
     .values = {Port}},
    {.rule = Rule::FragmentOfDatagram,
     .id = "fragment-of-datagram",
     .rfc = "RFC 791",
     .section = "§3.2",
     .sentence =
         "The datagram is longer than the {2} that fit the link, so IP cuts it up: this is fragment {0} of {1}. "
         "Only the first has the UDP header.",
     .otherwise = "With Don't Fragment, the datagram would not have left at all.",
     .values = {Count, Count, Bytes}},
    {.rule = Rule::FragmentKept,
     .id = "fragment-kept",
     .rfc = "RFC 791",
     .section = "§3.2",
     .sentence = "{self} keeps the {0} of this fragment and waits for the rest of the datagram; {1} of it are there.",
     .otherwise = "If one fragment never comes, all are thrown away.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::FragmentCompletes,
     .id = "fragment-completes",
     .rfc = "RFC 791",
     .section = "§3.2",
     .sentence = "With this fragment all {1} are there: {self} puts them together to {0} and hands the datagram on.",
     .otherwise = "Without this one, the others would have been of no use.",
     .values = {Bytes, Count}},
    {.rule = Rule::FragmentRepeated,
     .id = "fragment-repeated",
     .rfc = "RFC 791",
     .section = "§3.2",
     .sentence = "{self} has the fragment at offset {0} already.",
     .values = {Bytes}},
    {.rule = Rule::FragmentContradicts,
     .id = "fragment-contradicts",
     .rfc = "RFC 1858",
     .section = "§4",
     .sentence =
         "The fragment at offset {0} overlaps another one or contradicts where the datagram ends: {self} throws "
         "all of the datagram away.",
     .otherwise = "Overlapping fragments have been used to get past firewalls.",
     .values = {Bytes}},
    {.rule = Rule::ReassemblyTimedOut,
     .id = "reassembly-timed-out",
     .rfc = "RFC 1122",
     .section = "§3.3.2",
     .sentence = "A fragment has been missing for {0}: {self} throws away the {1} that had come.",
     .otherwise = "One lost fragment loses the whole datagram: IP sends nothing again.",
     .values = {Duration, Bytes}},
};

}  // namespace

std::span<const RuleText> udpTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
