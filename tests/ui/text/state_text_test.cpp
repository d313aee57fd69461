#include "ui/text/state_text.h"

#include <set>

#include <gtest/gtest.h>

#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;

std::set<QString> allSentences() {
  std::set<QString> sentences;
  for (int i = 0; i < tcp::kStateCount; ++i) sentences.insert(stateSentence(static_cast<tcp::State>(i)));
  return sentences;
}

TEST(StateText, EveryStateHasASentenceOfItsOwnInBothLanguages) {
  EXPECT_EQ(allSentences().size(), std::size_t{tcp::kStateCount});
  EXPECT_FALSE(allSentences().contains(QString()));
  const InLanguage korean(Language::Korean);
  EXPECT_EQ(allSentences().size(), std::size_t{tcp::kStateCount});
}

TEST(StateText, NamesOfStatesAreTheSameInEveryLanguage) {
  const InLanguage korean(Language::Korean);
  EXPECT_EQ(stateName(tcp::State::TimeWait), QStringLiteral("TIME-WAIT"));
}

TEST(StateText, EveryTimerHasALabelANameAndASentence) {
  using enum tcp::TimerKind;
  for (const tcp::TimerKind kind : {Retransmission, DelayedAck, TimeWait}) {
    EXPECT_FALSE(timerLabel(kind).isEmpty());
    EXPECT_FALSE(timerName(kind).isEmpty());
    EXPECT_TRUE(timerSentence(kind).endsWith(u'.'));
  }
}

}  // namespace
}  // namespace wiretale::text
