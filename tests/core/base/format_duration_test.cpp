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
  EXPECT_EQ(displayDuration(940ms), "0.94 s");
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

}  // namespace
}  // namespace wiretale
