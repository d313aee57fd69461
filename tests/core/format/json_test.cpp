#include "core/format/json.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/golden.h"
#include "tests/support/trace_builder.h"

namespace wiretale::format {
namespace {

using nlohmann::json;
using wiretale::testing::handshakeWithLoss;
using wiretale::testing::matchesGolden;
using wiretale::testing::TraceBuilder;
using wiretale::testing::wholeSession;

/// Sentences may be worded anew without breaking a reader of the format.
std::string withoutSentences(std::string text) {
  constexpr std::string_view kKey = R"("sentence":")";
  for (std::size_t at = text.find(kKey); at != std::string::npos; at = text.find(kKey, at + kKey.size())) {
    const std::size_t begin = at + kKey.size();
    text.replace(begin, text.find("\",\"source", begin) - begin, "…");
  }
  return text;
}

TEST(FormatJson, KeepsItsKeysAndWords) {
  const std::string text = withoutSentences(formatJson(handshakeWithLoss()));
  EXPECT_TRUE(matchesGolden(text, "format/handshake_with_loss.json"));
}

TEST(FormatJson, HoldsEveryRecord) {
  const trace::Trace trace = wholeSession();
  const json document = json::parse(formatJson(trace));
  EXPECT_EQ(document["packets"].size(), trace.packets.size());
  EXPECT_EQ(document["states"]["client"].size(), trace.states[Side::Client].size());
  EXPECT_EQ(document["states"]["server"].size(), trace.states[Side::Server].size());
  EXPECT_EQ(document["timers"].size(), trace.timers.size());
  EXPECT_EQ(document["end"], trace.end.time_since_epoch().count());
  for (std::size_t i = 0; i < trace.packets.size(); ++i) {
    const json& packet = document["packets"][i];
    EXPECT_EQ(packet["seq"], trace.packets[i].seq.raw());
    EXPECT_EQ(packet["length"], trace.packets[i].payloadLength);
    EXPECT_EQ(packet["fate"], "delivered");
    EXPECT_EQ(packet["arrives"], trace.packets[i].arrives.time_since_epoch().count());
    EXPECT_FALSE(packet.contains("bytes"));
  }
}

TEST(FormatJson, HoldsBytesWhenAsked) {
  const json document = json::parse(formatJson(handshakeWithLoss(), {.bytes = true}));
  const std::string syn = document["packets"][0]["bytes"];
  EXPECT_EQ(syn.size(), 88U);
  EXPECT_EQ(syn.substr(0, 8), "4500002c");
}

TEST(FormatJson, SaysNothingOfWhatIsNotThere) {
  const json document = json::parse(formatJson(handshakeWithLoss()));
  const json& syn = document["packets"][0];
  EXPECT_FALSE(syn.contains("ack"));
  EXPECT_FALSE(syn.contains("cause"));
  EXPECT_FALSE(syn.contains("diedAt"));
  const json& lost = document["packets"][1];
  EXPECT_FALSE(lost.contains("arrives"));
  EXPECT_GT(lost["diedAt"], lost["sent"]);
}

TEST(FormatJson, StaysJsonWhateverANameHolds) {
  TraceBuilder b;
  b.raw().endpoints[Side::Client].name = "a \"quoted\"\nname \xFF";
  const json document = json::parse(formatJson(b.build()));
  EXPECT_EQ(document["endpoints"]["client"]["name"], "a \"quoted\"\nname \xEF\xBF\xBD");
}

TEST(FormatJson, OfAnEmptyTraceIsJson) {
  const json document = json::parse(formatJson(trace::Trace{}));
  EXPECT_TRUE(document["packets"].empty());
  EXPECT_EQ(document["endedBy"], "quiet");
}

}  // namespace
}  // namespace wiretale::format
