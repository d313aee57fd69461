#pragma once

#include <gtest/gtest.h>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::testing {

// What must hold for the layout of any trace. Each failure names the texts or packets.

::testing::AssertionResult noTextsOverlap(const diagram::DiagramLayout& layout);
::testing::AssertionResult textsAreInside(const diagram::DiagramLayout& layout);
::testing::AssertionResult noArrowCrossesALabel(const diagram::DiagramLayout& layout);
::testing::AssertionResult noNameTouchesATimer(const diagram::DiagramLayout& layout);
::testing::AssertionResult arrowsJoinTheLanes(const diagram::DiagramLayout& layout, const trace::Trace& trace);
::testing::AssertionResult slopesAreLatencies(const diagram::DiagramLayout& layout, const trace::Trace& trace);
::testing::AssertionResult packetsLeaveInOrder(const diagram::DiagramLayout& layout, const trace::Trace& trace);
::testing::AssertionResult nothingStandsBeforeItsCause(const diagram::DiagramLayout& layout, const trace::Trace& trace);

::testing::AssertionResult bracketsTouchNothing(const diagram::DiagramLayout& layout);

/// All of them.
void expectSound(const diagram::DiagramLayout& layout, const trace::Trace& trace);

}  // namespace wiretale::testing
