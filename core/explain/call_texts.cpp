#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::PassiveOpen,
     .id = "passive-open",
     .rfc = "RFC 9293",
     .section = "§3.10.1",
     .sentence = "{self}'s application listens on port {0}. It sends nothing and waits in LISTEN until a SYN comes.",
     .otherwise = "With nobody listening, a SYN would be answered with a RST.",
     .values = {Port}},
    {.rule = Rule::ActiveOpen,
     .id = "active-open",
     .rfc = "RFC 9293",
     .section = "§3.10.1, §3.4.1",
     .sentence =
         "{self}'s application opens a connection, so {self} sends a SYN with its initial sequence number, {0}.",
     .otherwise = "If every connection began at the same number, an old or forged segment could pass for a new one.",
     .values = {Sequence}},
    {.rule = Rule::CloseCall,
     .id = "close-call",
     .rfc = "RFC 9293",
     .section = "§3.10.4",
     .sentence = "{self}'s application closes: it has nothing more to say. Data still waiting to be sent: {0}.",
     .otherwise = "Without this call the connection would stay open, even with nothing left to say.",
     .values = {Bytes}},
    {.rule = Rule::AbortCall,
     .id = "abort-call",
     .rfc = "RFC 9293",
     .section = "§3.10.5",
     .sentence = "{self}'s application aborts the connection: what was still to be sent is thrown away, and {self} is "
                 "CLOSED at once.",
     .otherwise = "A normal close would have delivered the remaining data and ended with a FIN."},
};

}  // namespace

std::span<const RuleText> callTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
