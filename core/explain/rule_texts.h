#pragma once

#include <span>

#include "core/explain/explain.h"

namespace wiretale::explain {

// The table of rules, in parts. Each rule stands in exactly one of them, in the order of core/base/reason.h.
std::span<const RuleText> callTexts();     ///< what the application asked for
std::span<const RuleText> sentTexts();     ///< why a segment was sent
std::span<const RuleText> arrivalTexts();  ///< what became of a segment that arrived
std::span<const RuleText> eventTexts();    ///< states that end by themselves, the network, timers

}  // namespace wiretale::explain
