#include "ui/windows/main_window.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/widgets/open_window.h"
#include "ui/text/language.h"
#include "ui/views/changes_panel.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/transport_bar.h"
#include "ui/windows/side_panel.h"

namespace wiretale::windows {
namespace {

using testing::at;
using testing::OpenWindow;

TEST(MainWindow, SpacePlaysAndPauses) {
  OpenWindow open;
  open.key(Qt::Key_Space);
  EXPECT_TRUE(open.session.playback().playing());
  open.key(Qt::Key_Space);
  EXPECT_FALSE(open.session.playback().playing());
}

TEST(MainWindow, KeysStepAndJump) {
  OpenWindow open;
  const auto instants = session::instantsOf(open.trace());
  open.key(Qt::Key_Right);
  open.key(Qt::Key_Period);
  EXPECT_EQ(open.session.playback().at(), instants[2]);
  open.key(Qt::Key_Comma);
  EXPECT_EQ(open.session.playback().at(), instants[1]);
  open.key(Qt::Key_Left);
  EXPECT_EQ(open.session.playback().at(), kSessionStart);
  open.key(Qt::Key_End);
  EXPECT_EQ(open.session.playback().at(), open.trace().end);
  open.key(Qt::Key_Home);
  EXPECT_EQ(open.session.playback().at(), kSessionStart);
}

TEST(MainWindow, DigitsChooseTheSpeed) {
  OpenWindow open;
  open.key(Qt::Key_8);
  EXPECT_DOUBLE_EQ(open.session.playback().speed(), 1.0);
  open.key(Qt::Key_1);
  EXPECT_DOUBLE_EQ(open.session.playback().speed(), 0.001);
}

TEST(MainWindow, DDropsTheSelectedPacketAndUndoBringsItBack) {
  OpenWindow open;
  open.clickArrow(0);
  open.key(Qt::Key_D);
  EXPECT_EQ(open.trace().packets[0].fate, trace::Fate::Dropped);
  EXPECT_EQ(open.window.sidePanel().changes().lineCount(), 1);
  EXPECT_TRUE(open.window.isWindowModified());
  open.key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(open.trace().packets[0].fate, trace::Fate::Delivered);
  EXPECT_FALSE(open.window.isWindowModified());
  open.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(open.trace().packets[0].fate, trace::Fate::Dropped);
}

TEST(MainWindow, ZoomKeysChangeTheZoom) {
  OpenWindow open;
  open.key(Qt::Key_Plus);
  EXPECT_GT(open.window.diagram().zoom(), 1);
  open.key(Qt::Key_1, Qt::ControlModifier);
  EXPECT_EQ(open.window.diagram().zoom(), 1);
  open.key(Qt::Key_Minus);
  EXPECT_LT(open.window.diagram().zoom(), 1);
}

TEST(MainWindow, F6GoesThroughThePanesAndBack) {
  OpenWindow open;
  open.window.activateWindow();
  open.window.diagram().setFocus();
  const std::vector<QWidget*> panes{&open.window.transport(), &open.window.sidePanel(), &open.window.inspector(),
                                    &open.window.diagram()};
  open.clickArrow(0);  // so that the inspector has something to focus
  QTest::qWait(5);
  for (const QWidget* pane : panes) {
    open.window.actions()[Act::NextPane].trigger();
    const QWidget* focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(pane == focused || pane->isAncestorOf(focused)) << pane->metaObject()->className();
  }
  open.window.actions()[Act::PreviousPane].trigger();
  EXPECT_TRUE(open.window.inspector().isAncestorOf(QApplication::focusWidget()));
}

TEST(MainWindow, EveryControlHasANameForScreenReaders) {
  OpenWindow open;
  open.clickArrow(0);
  QTest::qWait(5);
  for (QWidget* widget : open.window.findChildren<QWidget*>()) {
    const bool inside = qobject_cast<QScrollBar*>(widget) != nullptr ||
                        qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
    if (widget->focusPolicy() == Qt::NoFocus || inside || !widget->isVisible()) continue;
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    if (qobject_cast<QLabel*>(widget) != nullptr) continue;  // is its own name
    const QString name = button != nullptr && !button->text().isEmpty() ? button->text() : widget->accessibleName();
    EXPECT_FALSE(name.isEmpty()) << widget->metaObject()->className() << " has no accessible name";
  }
}

TEST(MainWindow, TabReachesEveryControl) {
  OpenWindow open;
  std::vector<QWidget*> reached;
  QWidget* widget = &open.window.diagram();
  do {
    widget = widget->nextInFocusChain();
    reached.push_back(widget);
  } while (widget != &open.window.diagram());
  for (QWidget* control : open.window.findChildren<QWidget*>()) {
    if ((control->focusPolicy() & Qt::TabFocus) == 0) continue;
    EXPECT_NE(std::ranges::find(reached, control), reached.end()) << control->metaObject()->className();
  }
}

TEST(MainWindow, EveryMenuEntryHasWordsAndNoTwoShareKeys) {
  OpenWindow open;
  QStringList seen;
  for (const ActionSpec& spec : actionTable()) {
    const QAction& action = open.window.actions()[spec.act];
    EXPECT_FALSE(action.text().isEmpty());
    for (const QKeySequence& keys : action.shortcuts()) {
      EXPECT_FALSE(keys.isEmpty()) << action.text().toStdString() << ": keys that Qt cannot read";
      EXPECT_FALSE(seen.contains(keys.toString())) << keys.toString().toStdString();
      seen += keys.toString();
    }
  }
  for (const QAction* menu : open.window.menuBar()->actions()) {
    EXPECT_FALSE(menu->text().isEmpty());
    EXPECT_FALSE(menu->menu()->isEmpty()) << menu->text().toStdString();
  }
}

TEST(MainWindow, SpeaksAnotherLanguageAtOnceAndComesBack) {
  OpenWindow open("syn-lost");
  open.clickArrow(0);
  const auto title = [&open] { return open.window.menuBar()->actions().first()->text(); };
  const QString english = title();
  text::installLanguage(*qApp, text::Language::Korean);
  QTest::qWait(5);
  const QString korean = title();
  text::installLanguage(*qApp, text::Language::English);
  QTest::qWait(5);
  EXPECT_EQ(title(), english);
  EXPECT_NE(korean, english) << "resources/i18n/wiretale_ko.ts has no menu in it";
}

TEST(MainWindow, ThePanelsTakeTheirPlaceWithoutMovingTheDiagram) {
  settings::Settings settings = settings::Settings::forgetful();
  session::Session session(sim::run);
  MainWindow window(session, settings);
  window.files().openByName(QStringLiteral("syn-lost"));
  window.resize(1366, 768);
  window.show();
  const QSize before = window.diagram().size();
  window.furnish();
  QTest::qWait(20);
  EXPECT_EQ(window.diagram().size(), before);
}

TEST(MainWindow, NothingIsClippedInASmallWindow) {
  OpenWindow open;
  open.window.resize(1024, 640);
  QTest::qWait(5);
  EXPECT_LE(open.window.width(), 1024);
  EXPECT_LE(open.window.height(), 640);
  EXPECT_GE(open.window.diagram().width(), 400);
}

}  // namespace
}  // namespace wiretale::windows
