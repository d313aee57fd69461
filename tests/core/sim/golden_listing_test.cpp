#include <string>

#include <gtest/gtest.h>

#include "core/format/text.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/support/golden.h"

namespace wiretale::sim {
namespace {

TEST(GoldenListing, OfEveryBuiltinIsAsItWasRead) {
  ASSERT_FALSE(scenario::builtins().empty());
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const trace::Trace trace = run(scenario::builtinScenario(builtin.name).value());
    const std::string listing = format::formatText(trace, {.reasons = format::TextOptions::Reasons::RuleNames});
    EXPECT_TRUE(wiretale::testing::matchesGolden(listing, "trace/" + std::string(builtin.name) + ".txt"));
  }
}

}  // namespace
}  // namespace wiretale::sim
