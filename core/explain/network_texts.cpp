#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    // No standard decides what the network does.
    {.rule = Rule::NetworkDuplicated,
     .id = "network-duplicated",
     .sentence = "Nobody sent this packet: it is a copy that the network made, because its random draw, {1}, is below "
                 "the duplication rate, {0}.",
     .otherwise = "With a duplication rate not above that draw, the packet would have arrived once.",
     .values = {Probability, Probability}},
    {.rule = Rule::DuplicatedByHand,
     .id = "duplicated-by-hand",
     .sentence = "Nobody sent this packet: it is a copy of packet number {0} in its direction, made because you asked "
                 "for it.",
     .otherwise = "Without your change, the duplication rate alone would have decided.",
     .values = {Count}},
    {.rule = Rule::ChecksumWrong,
     .id = "checksum-wrong",
     .rfc = "RFC 9293",
     .section = "§3.1",
     .sentence = "The checksum is wrong, so {self} discards the segment without a word: the network flipped its bit "
                 "{0}, because its random draw, {2}, is below the corruption rate, {1}.",
     .otherwise = "Without the checksum, wrong bytes would reach the application, or wrong numbers the connection.",
     .values = {Count, Probability, Probability}},
    {.rule = Rule::ChecksumWrongByHand,
     .id = "checksum-wrong-by-hand",
     .rfc = "RFC 9293",
     .section = "§3.1",
     .sentence = "The checksum is wrong, so {self} discards the segment without a word: you had bit {0} of packet "
                 "number {1} flipped on the way.",
     .otherwise = "Without the checksum, wrong bytes would reach the application, or wrong numbers the connection.",
     .values = {Count, Count}},
    {.rule = Rule::HostRebooted,
     .id = "host-rebooted",
     .rfc = "RFC 9293",
     .section = "§3.5.1",
     .sentence = "{self} is started anew and has forgotten the connection. {peer} does not know of it: the connection "
                 "is half-open.",
     .otherwise = "Had it closed or aborted the connection, a FIN or a RST would have told the other side."},
};

}  // namespace

std::span<const RuleText> networkTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
