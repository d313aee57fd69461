#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::SynQueueFull,
     .id = "syn-queue-full",
     .rfc = "RFC 4987",
     .section = "§2",
     .sentence = "{self} has {0} handshakes under way that are not over, as many as it remembers: the SYN is dropped "
                 "without an answer.",
     .otherwise = "With SYN cookies it would answer without remembering anything.",
     .values = {Count}},
    {.rule = Rule::AcceptQueueFull,
     .id = "accept-queue-full",
     .sentence = "Connections that wait until {self}'s application accepts them: {0}, with a backlog of {1}. There is "
                 "no place for another one: {self} drops the segment, and {peer} will send it again.",
     .otherwise = "A RST would tell the other side that nobody listens, though the application is only slow.",
     .values = {Count, Count}},
    {.rule = Rule::SynNotRemembered,
     .id = "syn-not-remembered",
     .rfc = "RFC 4987",
     .section = "§3.6",
     .sentence = "{self} answers the SYN with the number {0} by a cookie and forgets it.",
     .values = {Sequence}},
    {.rule = Rule::CookieSent,
     .id = "cookie-sent",
     .rfc = "RFC 4987",
     .section = "§3.6",
     .sentence = "The number {0} is a cookie: it holds what {self} must know of the SYN with the number {1}, sealed "
                 "with a secret. The ACK will bring it back, so nothing has to be remembered, and there is no timer "
                 "that would send the SYN,ACK again.",
     .otherwise = "Each SYN would take a place in the SYN queue until its handshake ends.",
     .values = {Sequence, Sequence}},
    {.rule = Rule::CookieAccepted,
     .id = "cookie-accepted",
     .rfc = "RFC 4987",
     .section = "§3.6",
     .sentence = "The ACK number {0} brings a cookie back that {self} has made: it finds an MSS of {1} in it, and the "
                 "connection is established.",
     .values = {Sequence, Bytes}},
    {.rule = Rule::CookieWrong,
     .id = "cookie-wrong",
     .rfc = "RFC 4987",
     .section = "§3.6",
     .sentence = "The ACK number {0} is no cookie of {self}'s, or an old one: there is no such connection.",
     .values = {Sequence}},
    {.rule = Rule::SynEndsTimeWait,
     .id = "syn-ends-time-wait",
     .rfc = "RFC 6191",
     .section = "§2",
     .sentence = "A SYN with the number {0} comes in TIME-WAIT. Beyond all numbers of the old connection, which ended "
                 "at {1}, or with a newer timestamp, it can only be a new one's: the old one gives way, and the "
                 "listener takes the SYN.",
     .otherwise = "Kept waiting, the other side could not connect from the same port until TIME-WAIT ends.",
     .values = {PeerSequence, PeerSequence}},
    {.rule = Rule::NoPortLeft,
     .id = "no-port-left",
     .rfc = "RFC 6056",
     .section = "§3.2",
     .sentence = "Every port from {0} to {1} belongs to a connection with this peer already; those in TIME-WAIT count. "
                 "connect fails.",
     .values = {Port, Port}},
    {.rule = Rule::PortInUse,
     .id = "port-in-use",
     .rfc = "RFC 9293",
     .section = "§3.10.1",
     .sentence = "Port {0} belongs to another socket or connection: the call fails.",
     .values = {Port}},
};

}  // namespace

std::span<const RuleText> hostTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
