#include "core/base/format_duration.h"

#include <random>

#include <gtest/gtest.h>

namespace wiretale {
namespace {

std::string problem(std::string_view text) {
  const auto parsed = parseDuration(text);
  return parsed ? "read as " + writeDuration(*parsed) : parsed.error().english();
}

TEST(WriteDuration, IsShortAndExact) {
  EXPECT_EQ(writeDuration(0s), "0s");
  EXPECT_EQ(writeDuration(20ms), "20ms");
  EXPECT_EQ(writeDuration(100ms), "100ms");
  EXPECT_EQ(writeDuration(1500ms), "1.5s");
  EXPECT_EQ(writeDuration(60s), "60s");
  EXPECT_EQ(writeDuration(120s), "2min");
  EXPECT_EQ(writeDuration(90s), "90s");
  EXPECT_EQ(writeDuration(24h), "24h");
  EXPECT_EQ(writeDuration(250us), "250us");
  EXPECT_EQ(writeDuration(1ns), "1ns");
  EXPECT_EQ(writeDuration(1'234'500us), "1.2345s");
  EXPECT_EQ(writeDuration(-5ms), "-5ms");
  EXPECT_EQ(writeDuration(1s + 1ns), "1.000000001s");
}

TEST(ParseDuration, TakesEachUnitWithAndWithoutSpace) {
  EXPECT_EQ(parseDuration("20ms"), 20ms);
  EXPECT_EQ(parseDuration(" 1.5 s "), 1500ms);
  EXPECT_EQ(parseDuration("250us"), 250us);
  EXPECT_EQ(parseDuration("250µs"), 250us);
  EXPECT_EQ(parseDuration("250\u03bcs"), 250us);
  EXPECT_EQ(parseDuration("10ns"), 10ns);
  EXPECT_EQ(parseDuration("2min"), 120s);
  EXPECT_EQ(parseDuration("1.5min"), 90s);
  EXPECT_EQ(parseDuration("0.1h"), 6min);
  EXPECT_EQ(parseDuration("-3ms"), -3ms);
  EXPECT_EQ(parseDuration("0"), 0s);
  EXPECT_EQ(parseDuration("0.5000000000000ms"), 500us);
}

TEST(ParseDuration, SaysWhatIsWrong) {
  EXPECT_EQ(problem(""), "\"\" is not a duration: write a number and a unit, as \"20ms\"");
  EXPECT_EQ(problem("fast"), "\"fast\" is not a duration: write a number and a unit, as \"20ms\"");
  EXPECT_EQ(problem("nan"), "\"nan\" is not a duration: write a number and a unit, as \"20ms\"");
  EXPECT_EQ(problem("20"), "\"20\" has no unit: write \"20ms\" or \"20s\" (one of ns, us, ms, s, min or h)");
  EXPECT_EQ(problem("1m"), "\"1m\" could be minutes or milliseconds: write \"min\" or \"ms\"");
  EXPECT_EQ(problem("1 fortnight"), "\"fortnight\" is no unit of time: use ns, us, ms, s, min or h");
  EXPECT_EQ(problem("0.1ns"), "\"0.1ns\" is finer than a nanosecond");
  EXPECT_EQ(problem("1.0000000001s"), "\"1.0000000001s\" is finer than a nanosecond");
  EXPECT_EQ(problem("9223372037s"), "\"9223372037s\" is longer than 292 years");
  EXPECT_EQ(problem("99999999999999999999999ns"), "\"99999999999999999999999ns\" is longer than 292 years");
  EXPECT_EQ(problem("1e3ms"), "\"e3ms\" is no unit of time: use ns, us, ms, s, min or h");
}

TEST(ParseDuration, ReadsBackWhateverIsWritten) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const SimDuration duration{static_cast<std::int64_t>(random() >> (random() % 64)) / (i % 2 == 0 ? 1 : 1000) *
                               (i % 2 == 0 ? 1 : 1000)};
    EXPECT_EQ(parseDuration(writeDuration(duration)), duration) << writeDuration(duration);
  }
  for (const SimDuration edge : {SimDuration::max(), SimDuration{1}, SimDuration{-1}}) {
    EXPECT_EQ(parseDuration(writeDuration(edge)), edge) << writeDuration(edge);
  }
}

TEST(DisplayDuration, HasThreeDigitsAndASpace) {
  EXPECT_EQ(displayDuration(0s), "0 s");
  EXPECT_EQ(displayDuration(940ms), "940 ms");
  EXPECT_EQ(displayDuration(1'040ms), "1.04 s");
  EXPECT_EQ(displayDuration(20ms), "20 ms");
  EXPECT_EQ(displayDuration(1'234'567ns), "1.23 ms");
  EXPECT_EQ(displayDuration(12'345us), "12.3 ms");
  EXPECT_EQ(displayDuration(250us), "250 µs");
  EXPECT_EQ(displayDuration(7ns), "7 ns");
  EXPECT_EQ(displayDuration(60s), "60 s");
  EXPECT_EQ(displayDuration(150s), "2.5 min");
  EXPECT_EQ(displayDuration(24h), "24 h");
  EXPECT_EQ(displayDuration(-20ms), "-20 ms");
}

TEST(DisplayDuration, ChoosesItsUnitAfterRounding) {
  EXPECT_EQ(displayDuration(999'400ns), "999 µs");
  EXPECT_EQ(displayDuration(999'600ns), "1 ms");
  EXPECT_EQ(displayDuration(99'940us), "99.9 ms");
  EXPECT_EQ(displayDuration(99'960us), "100 ms");
  EXPECT_EQ(displayDuration(999'600us), "1 s");
  EXPECT_EQ(displayDuration(119'600ms), "1.99 min");
}

TEST(DisplayMoment, IsRoundedAndNeverCut) {
  const auto shown = [](SimDuration at) { return displayMoment(kSessionStart + at); };
  EXPECT_EQ(shown(0s), "0 ms");
  EXPECT_EQ(shown(20'123'400ns), "20.123 ms");
  EXPECT_EQ(shown(20'123'500ns), "20.124 ms");
  EXPECT_EQ(shown(1040ms), "1.04 s");
  EXPECT_EQ(shown(61'234'567us), "61.234567 s");
  EXPECT_EQ(shown(3600s), "3600 s");
  EXPECT_EQ(shown(999'999'500ns), "1 s");
  EXPECT_EQ(shown(-20ms), "-20 ms");
}

TEST(DisplayMoment, HasTheGrainThatIsAskedForInEitherUnit) {
  const auto shown = [](SimDuration at, SimDuration grain) {
    return displayMoment(kSessionStart + at, grain, Zeros::Kept);
  };
  EXPECT_EQ(shown(20'960us, 100us), "21.0 ms");
  EXPECT_EQ(shown(20'940us, 100us), "20.9 ms");
  EXPECT_EQ(shown(2'060ms, 100ms), "2.1 s");
  EXPECT_EQ(shown(960ms, 100ms), "1.0 s");
  EXPECT_EQ(shown(940ms, 100ms), "900 ms");
  EXPECT_EQ(shown(1'234'567'891ns, 1ns), "1.234567891 s");
}

TEST(GrainFor, IsNothingBesideTheWholeSession) {
  EXPECT_EQ(grainFor(kSessionStart), 1us);
  EXPECT_EQ(grainFor(kSessionStart + 100ms), 1us);
  EXPECT_EQ(grainFor(kSessionStart + 60s), 1ms);
  EXPECT_EQ(grainFor(kSessionStart + 24h), 100ms);
}

TEST(DisplayMoment, IsNeverFurtherFromTheTruthThanHalfItsGrain) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const SimTime at{SimDuration(static_cast<std::int64_t>(random() >> (10 + random() % 50)))};
    SimDuration grain = 1ns;
    for (std::uint64_t power = random() % 9; power > 0; --power) grain *= 10;
    const SimDuration read = parseDuration(displayMoment(at, grain)).value();
    EXPECT_LE(std::chrono::abs(read - (at - kSessionStart)) * 2, grain) << displayMoment(at, grain);
  }
}

}  // namespace
}  // namespace wiretale
