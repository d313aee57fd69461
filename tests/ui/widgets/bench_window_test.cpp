#include "ui/windows/bench_window.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/widgets/open_window.h"
#include "ui/views/bench_column_view.h"

namespace wiretale::windows {
namespace {

using testing::OpenWindow;

/// The bench with its first results.
struct OpenBench : OpenWindow {
  BenchWindow& bench;
  QSignalSpy shown;

  OpenBench() : bench(window.bench()), shown(&bench, &BenchWindow::shown) {
    window.actions()[Act::Bench].trigger();
    wait();
  }

  void wait() {
    if (shown.isEmpty()) [[maybe_unused]]
      const bool came = shown.wait(60'000);
    EXPECT_FALSE(shown.isEmpty());
    shown.clear();
  }
  QString verdict(int column) { return bench.column(column).verdict(); }
};

TEST(BenchWindow, EncryptsInThreeWaysAndAnEavesdropperReadsNothing) {
  OpenBench open;
  EXPECT_TRUE(open.bench.isWindow());
  for (int column = 0; column < 3; ++column) {
    EXPECT_TRUE(open.bench.column(column).isVisible());
    EXPECT_TRUE(open.verdict(column).contains(QStringLiteral("Nothing of the text")))
        << open.verdict(column).toStdString();
  }
  EXPECT_TRUE(open.bench.state().contains(QStringLiteral("RSA"))) << open.bench.state().toStdString();
}

TEST(BenchWindow, AKeyInTheClearGivesTheTextAway) {
  OpenBench open;
  open.bench.text().setPlainText(QStringLiteral("the tide turns at six"));
  open.bench.keyInTheClear().setChecked(true);
  open.wait();
  EXPECT_TRUE(open.verdict(0).contains(QStringLiteral("the tide turns at six"))) << open.verdict(0).toStdString();
  EXPECT_FALSE(open.verdict(2).contains(QStringLiteral("the tide turns at six")))
      << "hybrid never sends the key like this";
}

TEST(BenchWindow, ALongTextIsTooMuchForRsaUntilItIsCut) {
  OpenBench open;
  open.bench.text().setPlainText(QString(500, QLatin1Char('x')));
  open.wait();
  EXPECT_TRUE(open.verdict(1).contains(QStringLiteral("190"))) << open.verdict(1).toStdString();
  open.bench.cutIntoBlocks().setChecked(true);
  open.wait();
  EXPECT_TRUE(open.verdict(1).contains(QStringLiteral("Nothing of the text"))) << open.verdict(1).toStdString();
  EXPECT_TRUE(open.bench.column(1).textOf(1).startsWith(QStringLiteral("3, ")))
      << open.bench.column(1).textOf(1).toStdString();
}

TEST(BenchWindow, ATextThatIsMuchTooLongIsAnsweredInWords) {
  OpenBench open;
  open.bench.text().setPlainText(QString(70'000, QLatin1Char('x')));
  open.wait();
  EXPECT_FALSE(open.bench.column(0).isVisible());
  EXPECT_TRUE(open.bench.state().contains(QStringLiteral("65536"))) << open.bench.state().toStdString();
}

TEST(BenchWindow, EveryControlIsNamedAndReachedByTab) {
  OpenBench open;
  for (QWidget* control : std::initializer_list<QWidget*>{&open.bench.text(), &open.bench.cipher()}) {
    EXPECT_FALSE(control->accessibleName().isEmpty());
    EXPECT_NE(control->focusPolicy() & Qt::TabFocus, 0);
  }
  EXPECT_FALSE(open.bench.keyInTheClear().text().isEmpty());
  EXPECT_TRUE(open.bench.text().tabChangesFocus());
}

}  // namespace
}  // namespace wiretale::windows
