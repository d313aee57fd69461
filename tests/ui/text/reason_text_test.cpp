#include "ui/text/reason_text.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/explain/explain.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"
#include "tests/ui/text/ts_file.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;
using wiretale::testing::placeholders;
using wiretale::testing::readTs;
using wiretale::testing::sameTexts;

std::set<std::string> englishTexts() {
  std::set<std::string> texts;
  for (int i = 1; i < static_cast<int>(Rule::Count); ++i) {
    const explain::RuleText& text = explain::textOf(static_cast<Rule>(i));
    texts.emplace(text.sentence);
    if (!text.otherwise.empty()) texts.emplace(text.otherwise);
  }
  return texts;
}

TEST(ReasonText, EveryEnglishTextHasAKoreanOneAndNoneIsLeftOver) {
  std::set<std::string> translated;
  for (const auto& message : readTs(QStringLiteral("rules_ko.ts"))) translated.insert(message.source.toStdString());
  EXPECT_TRUE(sameTexts(translated, englishTexts()));
}

TEST(ReasonText, NamesTheSideAndCountsFromTheInitialNumber) {
  const trace::Trace trace = wiretale::testing::wholeSession();
  const Reason reason{.rule = Rule::AckAccepted, .values = {1'301, 300}};
  EXPECT_EQ(sentence(trace, reason, Side::Client),
            QStringLiteral("The server has everything before 301. Newly acknowledged: 300 bytes."));
}

TEST(ReasonText, SaysTheSameAsTheCoreInEnglish) {
  for (int i = 0; i < static_cast<int>(Rule::Count); ++i) {
    const Reason reason{.rule = static_cast<Rule>(i), .values = {1'500'000'000, 20'000'000, 123'456}};
    EXPECT_EQ(sentence(reason).toStdString(), explain::sentenceFor(reason));
    EXPECT_EQ(otherwise(reason.rule).toStdString(), explain::textOf(reason.rule).otherwise);
    EXPECT_EQ(citation(reason.rule).toStdString(), explain::citationFor(reason.rule));
  }
}

TEST(ReasonText, IsKoreanFromTheFirstToTheLastRule) {
  const InLanguage korean(Language::Korean);
  for (int i = 1; i < static_cast<int>(Rule::Count); ++i) {
    const QString text = sentence({.rule = static_cast<Rule>(i), .values = {1'000'000'000, 2, 3}});
    EXPECT_TRUE(text.contains(QStringLiteral("다.")) || text.contains(QStringLiteral("다"))) << text.toStdString();
    EXPECT_TRUE(placeholders(text).empty()) << text.toStdString();
  }
}

TEST(ReasonText, KoreanNamesTheSidesToo) {
  const InLanguage korean(Language::Korean);
  const trace::Trace trace = wiretale::testing::wholeSession();
  EXPECT_EQ(
      sentence(trace, {.rule = Rule::RetransmissionTimeout, .values = {1'000'000'000, 1, 2'000'000'000}}, Side::Server),
      QStringLiteral("1초 안에 확인 응답이 오지 않아, 서버는 확인되지 않은 세그먼트 가운데 가장 오래된 것을 다시 "
                     "보냅니다. 연속 타임아웃: 1회. 다음 타임아웃은 2초 뒤입니다."));
}

TEST(ReasonText, PartiesWithNamesOfTheirOwnAreCalledByThem) {
  trace::Trace trace = wiretale::testing::wholeSession();
  trace.endpoints[Side::Client].name = "Left";
  const Reason reason{.rule = Rule::AckAccepted, .values = {5'301, 300}};
  EXPECT_EQ(sentence(trace, reason, Side::Server),
            QStringLiteral("Left has everything before 301. Newly acknowledged: 300 bytes."));
  const InLanguage korean(Language::Korean);
  EXPECT_EQ(sentence(trace, reason, Side::Server),
            QStringLiteral("Left 호스트는 301번 앞의 모든 데이터를 받았습니다. 새로 확인된 양: 300바이트."));
}

TEST(ReasonText, NoReasonGivesNoSentence) {
  EXPECT_TRUE(sentence(Reason{}).isEmpty());
  EXPECT_TRUE(otherwise(Rule::None).isEmpty());
}

}  // namespace
}  // namespace wiretale::text
