#include "core/scenario/link_preset.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "core/scenario/field_table.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/setting.h"

namespace wiretale::scenario {
namespace {

Scenario withLink(const std::string& link) {
  const auto read = readScenario(R"({"wiretale": 1, "link": )" + link + R"(,
    "client": {"program": [{"do": "connect"}]}})");
  EXPECT_TRUE(read.has_value()) << describe(read.error(), link).english();
  return read.value_or(Scenario{});
}

TEST(LinkPreset, TheFirstIsWhatALinkIsWithoutOne) {
  EXPECT_EQ(linkPresets().front().name, "custom");
  EXPECT_EQ(linkPresets().front().link, Scenario{}.link);
}

TEST(LinkPreset, EachHasANameOfItsOwnAndValuesWithinLimits) {
  std::set<std::string_view> names;
  for (const LinkPresetInfo& preset : linkPresets()) {
    EXPECT_TRUE(names.insert(preset.name).second) << preset.name;
    EXPECT_TRUE(preset.doc.ends_with('.')) << preset.name;
    for (const LinkDirection& direction : preset.link) {
      for (const auto& field : linkFields()) {
        EXPECT_FALSE(problemWith(field.spec, field.get(direction)).has_value()) << preset.name << field.spec.name;
      }
    }
  }
}

TEST(LinkPreset, SetsBothDirections) {
  const Scenario scenario = withLink(R"({"preset": "4g"})");
  EXPECT_EQ(scenario.linkPreset, LinkPreset::FourG);
  EXPECT_EQ(scenario.link, infoOf(LinkPreset::FourG).link);
  EXPECT_LT(scenario.link[Side::Client].bitsPerSecond, scenario.link[Side::Server].bitsPerSecond);
}

TEST(LinkPreset, WhatDiffersFromItWinsWhereverItStands) {
  const Scenario scenario =
      withLink(R"({"toServer": {"loss": 0.5}, "both": {"latency": "1ms", "loss": 0.25}, "preset": "satellite"})");
  PerSide<LinkDirection> expected = infoOf(LinkPreset::Satellite).link;
  for (LinkDirection& direction : expected) {
    direction.latency = 1ms;
    direction.loss = 0.25;
  }
  expected[Side::Client].loss = 0.5;
  EXPECT_EQ(scenario.link, expected) << "rates stay as different as the preset has them";
}

TEST(LinkPreset, IsWrittenWithWhatDiffers) {
  Scenario scenario;
  linkPresetField().set(scenario, Word{"wifi"});
  EXPECT_EQ(writeScenario(scenario), "{\n  \"wiretale\": 1,\n  \"link\": {\"preset\": \"wifi\"}\n}\n");
  scenario.link[Side::Client].loss = scenario.link[Side::Server].loss = 0;
  scenario.link[Side::Server].mtu = 576;
  EXPECT_NE(writeScenario(scenario).find(R"("both": {"loss": 0.0})"), std::string::npos) << writeScenario(scenario);
  EXPECT_NE(writeScenario(scenario).find(R"("toClient": {"mtu": 576})"), std::string::npos);
}

TEST(LinkPreset, AMistypedOneGetsAComplaint) {
  const auto read =
      readScenario(R"({"wiretale": 1, "link": {"preset": "wifl"}, "client": {"program": [{"do": "connect"}]}})");
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().front().path, "link.preset");
}

TEST(LinkPreset, CanBeSetByItsName) {
  Scenario scenario;
  ASSERT_TRUE(applySetting(scenario, "preset=lossy").has_value());
  EXPECT_EQ(scenario.link, infoOf(LinkPreset::Lossy).link);
  ASSERT_TRUE(applySetting(scenario, "loss=0").has_value());
  EXPECT_EQ(scenario.link[Side::Client].loss, 0);
  EXPECT_EQ(scenario.linkPreset, LinkPreset::Lossy);
}

TEST(Middlebox, StandsBesideTheDirections) {
  Scenario scenario = withLink(R"({"middlebox": {"forgetsAfter": "30s", "answer": "reset"}})");
  EXPECT_EQ(scenario.middlebox, (Middlebox{.forgetsAfter = 30s, .answer = MiddleboxAnswer::Reset}));
  EXPECT_EQ(readScenario(writeScenario(scenario)), scenario);
  ASSERT_TRUE(applySetting(scenario, "link.middlebox.forgetsAfter=1min").has_value());
  EXPECT_EQ(scenario.middlebox.forgetsAfter, 1min);
}

}  // namespace
}  // namespace wiretale::scenario
