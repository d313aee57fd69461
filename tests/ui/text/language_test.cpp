#include "ui/text/language.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"
#include "ui/text/number_text.h"
#include "ui/text/state_text.h"
#include "ui/text/voice.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;

/// Counts the language changes that the application hears of.
class ChangeCounter : public QObject {
 public:
  ChangeCounter() { QCoreApplication::instance()->installEventFilter(this); }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) ++m_count;
    return QObject::eventFilter(watched, event);
  }
  int count() const { return m_count; }

 private:
  int m_count = 0;
};

TEST(Language, IsEnglishUntilAnotherIsInstalled) {
  EXPECT_EQ(currentLanguage(), Language::English);
  EXPECT_EQ(timerName(tcp::TimerKind::Retransmission), QStringLiteral("Retransmission timer"));
}

TEST(Language, SwitchesThereAndBackWhileTheProgramRuns) {
  {
    const InLanguage korean(Language::Korean);
    EXPECT_EQ(currentLanguage(), Language::Korean);
    EXPECT_EQ(timerName(tcp::TimerKind::Retransmission), QStringLiteral("재전송 타이머"));
    EXPECT_EQ(QLocale().language(), QLocale::Korean);
  }
  EXPECT_EQ(currentLanguage(), Language::English);
  EXPECT_EQ(timerName(tcp::TimerKind::Retransmission), QStringLiteral("Retransmission timer"));
  EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST(Language, TellsTheWidgetsOfAChangeAndOnlyOfAChange) {
  const ChangeCounter changes;
  const InLanguage korean(Language::Korean);
  const int afterTheFirst = changes.count();
  EXPECT_GE(afterTheFirst, 1);
  installLanguage(*QCoreApplication::instance(), Language::Korean);
  EXPECT_EQ(changes.count(), afterTheFirst);
}

TEST(Language, OfTheSystemIsOneOfTheTwo) {
  EXPECT_TRUE(systemLanguage() == Language::English || systemLanguage() == Language::Korean);
  const InLanguage system(Language::System);
  EXPECT_EQ(currentLanguage(), systemLanguage());
}

// Templates put 는, 가 and 를 behind {self} and {peer}: right only behind a vowel.
TEST(Language, NamesWithinKoreanSentencesEndInAVowel) {
  const InLanguage korean(Language::Korean);
  const auto endsInVowel = [](const QString& name) {
    const char16_t last = name.back().unicode();
    return last >= u'가' && last <= u'힣' && (last - u'가') % 28 == 0;
  };
  trace::Trace named;
  named.endpoints[Side::Client].name = "Left";
  named.endpoints[Side::Server].name = "Mail";
  for (const Names& names : {namesOf(Side::Client), namesOf(named, Side::Client), nobodysNames()}) {
    EXPECT_TRUE(endsInVowel(names.self)) << names.self.toStdString();
    EXPECT_TRUE(endsInVowel(names.peer)) << names.peer.toStdString();
  }
}

}  // namespace
}  // namespace wiretale::text
