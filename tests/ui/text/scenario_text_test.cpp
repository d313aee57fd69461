#include "ui/text/scenario_text.h"

#include <set>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"
#include "tests/ui/text/ts_file.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;

TEST(ScenarioText, ChangesReadLikeInstructions) {
  EXPECT_EQ(interventionSentence(scenario::ChangeLoss{kSessionStart + 1200ms, Side::Client, 0.3}),
            QStringLiteral("Loss to the server becomes 30 % at 1.2 s"));
  EXPECT_EQ(interventionSentence(scenario::ChangeLatency{kSessionStart, Side::Server, 80ms}),
            QStringLiteral("Latency to the client becomes 80 ms at 0 ms"));
  EXPECT_EQ(interventionSentence(scenario::ChangeTimeWait{kSessionStart + 2s, Side::Server, 1s}),
            QStringLiteral("TIME-WAIT of the server becomes 1 s at 2 s"));
  EXPECT_EQ(interventionSentence(scenario::DropPacket{Side::Server, 2}),
            QStringLiteral("Drop the 3rd packet from the server"));
  EXPECT_EQ(interventionSentence(scenario::DelayPacket{Side::Client, 0, 30ms}),
            QStringLiteral("Delay the 1st packet from the client by 30 ms"));
  EXPECT_EQ(interventionSentence(scenario::DuplicatePacket{Side::Server, 1, {}}),
            QStringLiteral("Duplicate the 2nd packet from the server"));
  EXPECT_EQ(interventionSentence(scenario::CorruptPacket{Side::Client, 10, {}}),
            QStringLiteral("Corrupt the 11th packet from the client"));
  EXPECT_EQ(interventionSentence(scenario::RebootHost{kSessionStart + 2s, Side::Server}),
            QStringLiteral("Reboot the server at 2 s"));
}

TEST(ScenarioText, ChangesReadWellInKorean) {
  const InLanguage korean(Language::Korean);
  EXPECT_EQ(interventionSentence(scenario::ChangeLoss{kSessionStart + 1200ms, Side::Client, 0.3}),
            QStringLiteral("서버 방향 유실률 변경: 30% (1.2초부터)"));
  EXPECT_EQ(interventionSentence(scenario::DropPacket{Side::Server, 2}),
            QStringLiteral("서버가 보낸 3번째 패킷 버리기"));
  EXPECT_EQ(interventionSentence(scenario::DelayPacket{Side::Client, 0, 30ms}),
            QStringLiteral("클라이언트가 보낸 1번째 패킷 30 ms 늦추기"));
}

TEST(ScenarioText, ApplicationsAreNamedByTheirSide) {
  using Kind = trace::AppEvent::Kind;
  const trace::Trace trace = wiretale::testing::wholeSession();
  EXPECT_EQ(appEventSentence(trace, {kSessionStart, 300, Side::Client, Kind::SentBytes}),
            QStringLiteral("The client's application sends 300 bytes."));
  const InLanguage korean(Language::Korean);
  EXPECT_EQ(appEventSentence(trace, {kSessionStart, 300, Side::Server, Kind::ReceivedBytes}),
            QStringLiteral("서버의 애플리케이션이 데이터를 받습니다(300바이트)."));
}

/// But for those that are names of protocols.
std::set<std::string> branchNamesOf(const scenario::Scenario& scenario) {
  static const std::set<std::string> kSameInEveryLanguage{"",    "TCP",     "UDP",     "Reno",          "CUBIC",
                                                          "BBR", "TLS 1.2", "TLS 1.3", "TLS 1.3, 0-RTT"};
  std::set<std::string> names{scenario.branch};
  for (const scenario::Branch& branch : scenario.branches) names.insert(branch.name);
  std::erase_if(names, [](const std::string& name) { return kSameInEveryLanguage.contains(name); });
  return names;
}

TEST(ScenarioText, EveryBuiltinScenarioHasAKoreanTitleDescriptionAndChapter) {
  std::set<std::string> texts;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const auto scenario = scenario::builtinScenario(builtin.name);
    ASSERT_TRUE(scenario) << builtin.name;
    texts.insert({scenario->title, scenario->description, std::string(builtin.chapter)});
    for (const std::string& name : branchNamesOf(*scenario)) texts.insert(name);
  }
  std::set<std::string> translated;
  for (const auto& message : wiretale::testing::readTs(QStringLiteral("scenarios_ko.ts"))) {
    translated.insert(message.source.toStdString());
  }
  EXPECT_TRUE(wiretale::testing::sameTexts(translated, texts))
      << "resources/i18n/scenarios_ko.ts is not in step with resources/scenarios";
}

TEST(ScenarioText, TextsOfTheUsersOwnScenariosStayAsTheyAre) {
  const InLanguage korean(Language::Korean);
  scenario::Scenario scenario;
  scenario.title = "My own";
  EXPECT_EQ(scenarioTitle(scenario), QStringLiteral("My own"));
  EXPECT_EQ(scenarioDescription(scenario), QString());
}

}  // namespace
}  // namespace wiretale::text
