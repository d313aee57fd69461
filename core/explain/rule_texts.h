#pragma once

#include <array>
#include <span>

#include "core/explain/explain.h"

namespace wiretale::explain {

// The table of rules, in parts. Each rule stands in exactly one of them, in the order of core/base/reason.h.
std::span<const RuleText> callTexts();       ///< what the application asked for
std::span<const RuleText> sentTexts();       ///< why a segment was sent
std::span<const RuleText> arrivalTexts();    ///< what became of a segment that arrived
std::span<const RuleText> eventTexts();      ///< states that end by themselves, the network, timers
std::span<const RuleText> receivingTexts();  ///< windows, buffers, selective acknowledgments, timestamps
std::span<const RuleText> recoveryTexts();   ///< sending again, congestion control
std::span<const RuleText> networkTexts();    ///< the network's impairments beyond loss
std::span<const RuleText> livingTexts();     ///< keep-alive, FIN-WAIT-2, giving up, TIME-WAIT
std::span<const RuleText> extensionTexts();  ///< ECN, Fast Open, urgent data, path MTU, ICMP
std::span<const RuleText> hostTexts();       ///< listeners, SYN cookies, ports
std::span<const RuleText> linkTexts();       ///< paths, queues, bad spells, what sits in the middle
std::span<const RuleText> udpTexts();        ///< UDP, ICMP, IP fragments
std::span<const RuleText> agreementTexts();  ///< options, what holds data back, the search for the path MTU, forgeries
std::span<const RuleText> rateTexts();       ///< BBR and pacing

/// All of them, in the order of the rules.
inline std::array<std::span<const RuleText>, 14> allTexts() {
  return {callTexts(),     sentTexts(),    arrivalTexts(),   eventTexts(),     receivingTexts(),
          recoveryTexts(), networkTexts(), livingTexts(),    extensionTexts(), hostTexts(),
          linkTexts(),     udpTexts(),     agreementTexts(), rateTexts()};
}

}  // namespace wiretale::explain
