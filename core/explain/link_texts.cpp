#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::NetworkLostSpellBegins,
     .id = "network-lost-spell-begins",
     .sentence = "The network lost the packet, and with it a bad spell begins: the draw, {2}, is below the chance of "
                 "that, {1}. In the long run {0} of all packets are lost.",
     .otherwise = "With a smaller share of losses, or shorter spells, the spell might have begun elsewhere.",
     .values = {Probability, Probability, Probability}},
    {.rule = Rule::NetworkLostInSpell,
     .id = "network-lost-in-spell",
     .sentence = "The network is in a bad spell and lost this packet as well: the draw, {2}, is below {1}, the chance "
                 "that a spell goes on. In the long run {0} of all packets are lost.",
     .otherwise = "If packets were lost one by one, the loss before this one would say nothing about it.",
     .values = {Probability, Probability, Probability}},
    {.rule = Rule::NetworkLostEvery,
     .id = "network-lost-every",
     .sentence = "The network loses every packet whose number is a multiple of {0}; this is number {1} in its "
                 "direction.",
     .otherwise = "Any other number would have got through.",
     .values = {Count, Count}},
    {.rule = Rule::HeldBack,
     .id = "held-back",
     .sentence = "The network held the packet back for {0}, because the draw, {2}, is below the rate of that, {1}: "
                 "packets behind it may overtake it.",
     .otherwise = "IP promises no order: what needs one, as TCP does, has to number its bytes.",
     .values = {Duration, Probability, Probability}},
    {.rule = Rule::TookPath,
     .id = "took-path",
     .rfc = "RFC 791",
     .section = "§2.3",
     .sentence = "The packet took path {0}, which takes {1}; {2} of the packets do. Each packet is sent on its way "
                 "independently of the others.",
     .otherwise = "On one path only, packets would arrive in the order in which they were sent.",
     .values = {Count, Duration, Probability}},
    {.rule = Rule::QueueFull,
     .id = "queue-full",
     .rfc = "RFC 7567",
     .section = "§1",
     .sentence = "The queue in front of the line is full: {0} wait, and with this packet's {1} it would be more than "
                 "{2}. What comes last is dropped.",
     .otherwise = "A longer queue would lose less and let everything wait longer.",
     .values = {Bytes, Bytes, Bytes}},
    {.rule = Rule::QueueMarked,
     .id = "queue-marked",
     .rfc = "RFC 3168",
     .section = "§5",
     .sentence = "{0} wait in front of the line, and from {1} on the router writes Congestion Experienced into packets "
                 "whose sender understands it.",
     .otherwise = "Without ECN the router can only drop a packet to say that it is congested.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::PacketTooLong,
     .id = "packet-too-long",
     .rfc = "RFC 791",
     .section = "§3.2",
     .sentence = "The packet of {0} does not fit a link that carries at most {1}, and it may not be cut up: the router "
                 "drops it.",
     .otherwise = "Without Don't Fragment, the router would cut it into fragments.",
     .values = {Bytes, Bytes}},
    {.rule = Rule::LinkWasDown,
     .id = "link-was-down",
     .sentence = "The link was down for {0}, as you wished; the packet left {1} after that had begun.",
     .otherwise = "Before or afterwards it would have got through.",
     .values = {Duration, Duration}},
    {.rule = Rule::MiddleboxForgot,
     .id = "middlebox-forgot",
     .rfc = "RFC 5382",
     .section = "§5",
     .sentence =
         "The middlebox forgets a flow after {1} without a packet; this one was idle for {0}. It no longer knows "
         "where the packet belongs, and drops it.",
     .otherwise = "A keep-alive in time would have kept the flow in its memory.",
     .values = {Duration, Duration}},
    {.rule = Rule::MiddleboxRefused,
     .id = "middlebox-refused",
     .rfc = "RFC 5382",
     .section = "§5",
     .sentence =
         "The middlebox forgets a flow after {1} without a packet; this one was idle for {0}. It keeps the packet "
         "and answers with a RST.",
     .otherwise = "A keep-alive in time would have kept the flow in its memory.",
     .values = {Duration, Duration}},
    {.rule = Rule::MiddleboxUnknownFlow,
     .id = "middlebox-unknown-flow",
     .rfc = "RFC 4787",
     .section = "§5",
     .sentence = "The packet belongs to no flow that the middlebox has seen begin, so it is dropped.",
     .otherwise = "From the inside it would have opened a flow of its own."},
    {.rule = Rule::MiddleboxReset,
     .id = "middlebox-reset",
     .rfc = "RFC 3360",
     .section = "§2",
     .sentence = "Neither side sent this RST: the middlebox did, for a flow that was idle for {0}, longer than the {1} "
                 "after which it forgets.",
     .otherwise = "Had it kept silent, the sender would have gone on repeating itself.",
     .values = {Duration, Duration}},
    {.rule = Rule::ResetInjected,
     .id = "reset-injected",
     .rfc = "RFC 3360",
     .section = "§2",
     .sentence = "Neither side sent this RST: something in the middle did, with numbers that it had watched, as you "
                 "wished.",
     .otherwise = "A RST with a number outside the window would have been ignored."},
    {.rule = Rule::HeldToBeOvertaken,
     .id = "held-to-be-overtaken",
     .sentence = "Packet {1} was held up on its way until the next one of its side had overtaken it, as you wished, "
                 "but for {0} at most.",
     .otherwise = "It would have kept its place: on one path packets arrive in the order in which they were sent.",
     .values = {Duration, Count}},
};

}  // namespace

std::span<const RuleText> linkTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
