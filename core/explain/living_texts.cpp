#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    {.rule = Rule::UserTimeoutOver,
     .id = "user-timeout-over",
     .rfc = "RFC 9293",
     .section = "§3.10.8",
     .sentence = "What {self} sent has not been acknowledged for {0}, as long as its application is willing to wait: "
                 "the connection is given up.",
     .values = {Duration}},
    {.rule = Rule::KeepAliveStarted,
     .id = "keep-alive-started",
     .rfc = "RFC 9293",
     .section = "§3.8.4",
     .sentence = "Nothing is outstanding. If {self} hears nothing for {0}, it asks whether {peer} is still there.",
     .otherwise = "A host that vanished without a word would keep its connections open for ever on this side.",
     .values = {Duration}},
    {.rule = Rule::KeepAliveStopped,
     .id = "keep-alive-stopped",
     .rfc = "RFC 9293",
     .section = "§3.8.4",
     .sentence = "{self} has heard from {peer}: the idle time begins anew."},
    {.rule = Rule::KeepAliveFired,
     .id = "keep-alive-fired",
     .rfc = "RFC 9293",
     .section = "§3.8.4",
     .sentence = "For {0} nothing has come: {self} asks with an empty segment.",
     .values = {Duration}},
    {.rule = Rule::KeepAliveFiredLast,
     .id = "keep-alive-fired-last",
     .rfc = "RFC 9293",
     .section = "§3.8.4",
     .sentence = "Keep-alive probes without an answer: {0}. {self} gives the connection up.",
     .values = {Count}},
    {.rule = Rule::KeepAliveProbe,
     .id = "keep-alive-probe",
     .rfc = "RFC 9293",
     .section = "§3.8.4",
     .sentence = "Probe number {0}: it carries a sequence number that was acknowledged long ago, so {peer}, if it is "
                 "there, answers with an ACK.",
     .values = {Count}},
    {.rule = Rule::ResetByKeepAlive,
     .id = "reset-by-keep-alive",
     .rfc = "RFC 9293",
     .section = "§3.8.4",
     .sentence = "Probes without an answer: {0}. {self} gives the connection up, and tells {peer} in case it is there "
                 "after all.",
     .values = {Count}},
    {.rule = Rule::FinWait2Started,
     .id = "fin-wait-started",
     .sentence =
         "{self}'s application is gone, so nobody reads what {peer} may still send: {self} waits {0} for its FIN.",
     .otherwise = "RFC 9293 knows no such limit: a peer that never closes would hold the connection for ever.",
     .values = {Duration}},
    {.rule = Rule::FinWait2Fired,
     .id = "fin-wait-fired",
     .sentence = "{peer}'s FIN has not come for {0}.",
     .values = {Duration}},
    {.rule = Rule::FinWait2Over,
     .id = "fin-wait-over",
     .sentence = "{peer}'s FIN has not come for {0}: {self} forgets the connection.",
     .values = {Duration}},
    {.rule = Rule::DataUnwanted,
     .id = "data-unwanted",
     .rfc = "RFC 1122",
     .section = "§4.2.2.13",
     .sentence = "{self}'s application is gone, and nobody will read these {0}: the connection is reset.",
     .values = {Bytes}},
    {.rule = Rule::ResetDataUnwanted,
     .id = "reset-data-unwanted",
     .rfc = "RFC 1122",
     .section = "§4.2.2.13",
     .sentence = "{self}'s application has closed and is gone. The RST tells {peer} that {0} of its data were lost.",
     .otherwise = "Acknowledged and thrown away, the data would seem to have arrived.",
     .values = {Bytes}},
};

}  // namespace

std::span<const RuleText> livingTexts() {
  return kTexts;
}

}  // namespace wiretale::explain
