#include "ui/windows/stage_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QSlider>
#include <QTest>

#include "core/lesson/builtin_lessons.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/session/lesson_shelf.h"
#include "ui/views/caption_bar.h"
#include "ui/views/diagram_view.h"
#include "ui/views/knob_row.h"
#include "ui/views/lesson_card.h"
#include "ui/views/lesson_gallery.h"
#include "ui/views/lesson_panel.h"
#include "ui/views/section_title.h"
#include "ui/views/stage_overlay.h"
#include "ui/views/stage_strip.h"
#include "ui/windows/clicker_dialog.h"
#include "ui/windows/lesson_flow.h"
#include "ui/windows/pane_shelf.h"
#include "ui/windows/presentation.h"
#include "ui/windows/presenter_window.h"

namespace wiretale::windows {
namespace {

using testing::OpenWindow;
using Cover = views::StageOverlay::Cover;

QString firstLesson() {
  return QString::fromStdString(session::shelvedLessons().front().name);
}

struct Presented : OpenWindow {
  session::LessonPlayer& player = session.lessons();

  Presented() { EXPECT_TRUE(window.lessons().openByName(firstLesson())); }
  StageWindow& stage() { return *window.presentation().stage(); }
  void begin() { window.presentation().fromStart(); }
  void press(Qt::Key key) { QTest::keyClick(static_cast<QWidget*>(&stage()), key); }
  /// As long as a question or the way to a stop needs it.
  void nextStep() {
    const std::size_t before = player.step();
    for (int press = 0; press < 3 && player.step() == before; ++press) this->press(Qt::Key_PageDown);
    if (!player.arrived()) this->press(Qt::Key_PageDown);
  }
};

TEST(Stage, AClickersKeysLeadFromTheFirstToTheLastStopAndBack) {
  Presented open;
  open.begin();
  const auto count = open.player.lesson().steps.size();
  for (std::size_t step = 0; step < count; ++step) {
    EXPECT_EQ(open.player.step(), step);
    EXPECT_EQ(open.stage().caption().text().toStdString(), open.player.current().caption);
    if (step + 1 < count) open.nextStep();
  }
  EXPECT_TRUE(open.player.atLast());
  for (int press = 0; press < 40 && !open.player.atFirst(); ++press) open.press(Qt::Key_PageUp);
  EXPECT_TRUE(open.player.atFirst());
}

TEST(Stage, BlackAndWhiteScreensGoAwayWithAnyKeyAndNothingElseHappens) {
  Presented open;
  open.begin();
  open.press(Qt::Key_B);
  EXPECT_EQ(open.stage().overlay().cover(), Cover::Black);
  open.press(Qt::Key_PageDown);
  EXPECT_EQ(open.stage().overlay().cover(), Cover::None);
  EXPECT_EQ(open.player.step(), 0U);
  open.press(Qt::Key_W);
  EXPECT_EQ(open.stage().overlay().cover(), Cover::White);
  open.press(Qt::Key_Period);
  EXPECT_EQ(open.stage().overlay().cover(), Cover::None);
}

TEST(Stage, EscapeTakesBackWhatWasPlayedWithAndOnlyThenLeaves) {
  Presented open;
  open.begin();
  open.nextStep();
  const SimTime stop = open.session.playback().at();
  open.session.setKnob(session::Knob::Latency, 0.15);
  open.session.playback().toEnd();
  open.press(Qt::Key_Escape);
  EXPECT_FALSE(open.player.strayed());
  EXPECT_EQ(open.session.playback().at(), stop);
  EXPECT_TRUE(open.window.presentation().running());
  open.press(Qt::Key_Escape);
  QTest::qWait(1);
  EXPECT_FALSE(open.window.presentation().running());
  EXPECT_TRUE(open.player.active()) << "the lesson goes on in the window";
}

TEST(Stage, PenStrokesVanishAtTheNextStop) {
  Presented open;
  open.begin();
  open.press(Qt::Key_2);
  ASSERT_EQ(open.stage().overlay().pen(), 1);
  QTest::mousePress(&open.stage().overlay(), Qt::LeftButton, {}, {100, 100});
  QTest::mouseMove(&open.stage().overlay(), {160, 140});
  QTest::mouseRelease(&open.stage().overlay(), Qt::LeftButton, {}, {160, 140});
  EXPECT_EQ(open.stage().overlay().strokes(), 1U);
  open.nextStep();
  EXPECT_EQ(open.stage().overlay().strokes(), 0U);
  open.press(Qt::Key_Escape);
  EXPECT_EQ(open.stage().overlay().pen(), std::nullopt);
  EXPECT_TRUE(open.window.presentation().running());
}

TEST(Stage, ControlsComeWhenTheMouseMoves) {
  Presented open;
  open.begin();
  EXPECT_FALSE(open.stage().strip().isVisible());
  QMouseEvent move(QEvent::MouseMove, {50, 60}, open.stage().mapToGlobal(QPoint(50, 60)), Qt::NoButton, Qt::NoButton,
                   Qt::NoModifier);
  QApplication::sendEvent(open.stage().diagram().viewport(), &move);
  EXPECT_TRUE(open.stage().strip().isVisible());
}

TEST(Stage, TypeIsLargerThanInTheWindow) {
  Presented open;
  open.begin();
  open.stage().resize(1024, 768);
  EXPECT_DOUBLE_EQ(open.stage().diagram().layout().scale, StageWindow::kTypeScale);
  EXPECT_LE(open.stage().diagram().layout().size.width(), 1024);
}

/// The largest without a hint of its density, and the same at 150 %.
TEST(Stage, ControlsGrowWithTheScreen) {
  Presented open;
  open.begin();
  for (const QSize screen : {QSize(1024, 768), QSize(1920, 1080), QSize(2560, 1440), QSize(3840, 2160)}) {
    open.stage().resize(screen);
    views::StageStrip& strip = open.stage().strip();
    strip.show();
    strip.layout()->activate();
    const double share = 1.0 / screen.height();
    for (const QPushButton* button : strip.findChildren<QPushButton*>()) {
      EXPECT_GE(button->font().pixelSize() * share, 0.0205) << screen.height();
      EXPECT_GE(button->sizeHint().height() * share, 0.034) << screen.height();
    }
    const views::KnobRow& loss = strip.knob(session::Knob::Loss);
    EXPECT_GE(loss.font().pixelSize() * share, 0.0205) << screen.height();
    EXPECT_GE(strip.knob(session::Knob::Loss).slider().sizeHint().height() * share, 0.02) << screen.height();
    EXPECT_LE(strip.minimumSizeHint().width(), screen.width());
    EXPECT_GE(views::CaptionBar::pixelSizeFor(screen.height()) * share, 0.036);
    EXPECT_GE(open.stage().diagram().layout().scale * 14 * share, 0.023) << "names of packets";
  }
}

TEST(Stage, AClickerLeadsOnAfterASliderWasDragged) {
  Presented open;
  open.begin();
  open.stage().strip().show();
  QSlider& slider = open.stage().strip().knob(session::Knob::Loss).slider();
  QTest::mouseClick(&slider, Qt::LeftButton, {}, slider.rect().center());
  for (const QWidget* control : open.stage().strip().findChildren<QWidget*>())
    EXPECT_FALSE(control->hasFocus()) << control->metaObject()->className();
  open.player.returnToStop();
  QWidget* const focused = open.stage().focusWidget();
  QTest::keyClick(focused != nullptr ? focused : static_cast<QWidget*>(&open.stage()), Qt::Key_PageDown);
  EXPECT_TRUE(open.window.presentation().presenting().asking() || open.player.step() == 1);
}

TEST(Presenter, SpeaksAnotherLanguageAtOnce) {
  Presented open;
  session::Presenting presenting(open.player);
  PresenterWindow presenter(open.session, presenting, QElapsedTimer());
  open.player.last();
  const QString english = presenter.nextText();
  const testing::InLanguage korean(text::Language::Korean);
  QTest::qWait(1);
  EXPECT_NE(presenter.nextText(), english);
  QStringList titles;
  for (const views::SectionTitle* title : presenter.findChildren<views::SectionTitle*>()) titles += title->text();
  EXPECT_FALSE(titles.contains(QStringLiteral("Notes"))) << titles.join(u' ').toStdString();
}

TEST(Stage, ASessionWithoutALessonGetsStopsOfItsOwn) {
  OpenWindow open("syn-lost");
  open.window.presentation().fromStart();
  EXPECT_TRUE(open.session.lessons().adopted());
  EXPECT_GT(open.session.lessons().lesson().steps.size(), 5U);
  open.window.presentation().end();
  EXPECT_FALSE(open.session.lessons().active());
  EXPECT_EQ(open.window.files().builtinName().toStdString(), "syn-lost");
}

TEST(Presenter, ShowsWhatComesNextNotesAndTheClock) {
  Presented open;
  session::Presenting presenting(open.player);
  QElapsedTimer since;
  since.start();
  PresenterWindow presenter(open.session, presenting, since);
  EXPECT_EQ(presenter.nextText().toStdString(), open.player.lesson().steps[1].caption);
  EXPECT_TRUE(presenter.clockText().contains(QLatin1Char(':')));
  open.player.last();
  EXPECT_EQ(presenter.nextText().toStdString(), "The lesson ends here.");
}

TEST(PresentKeys, EveryActHasAKeyAndNoKeyHasTwo) {
  std::set<int> seen;
  for (const PresentSpec& spec : presentTable()) {
    EXPECT_NE(spec.keys.front(), 0) << spec.name;
    for (const int key : spec.keys) {
      if (key != 0) {
        EXPECT_TRUE(seen.insert(key).second) << spec.name;
      }
    }
    EXPECT_EQ(PresentKeys().actFor(spec.keys.front()), spec.act);
  }
}

TEST(PresentKeys, WhatAClickerSendsIsTaughtSavedAndRead) {
  PresentKeys keys;
  keys.teach(Qt::Key_VolumeUp, PresentAct::Next);
  keys.teach(Qt::Key_Period, PresentAct::StepForward);
  const PresentKeys again(keys.toSave());
  EXPECT_EQ(again.actFor(Qt::Key_VolumeUp), PresentAct::Next);
  EXPECT_EQ(again.actFor(Qt::Key_Period), PresentAct::StepForward);
  EXPECT_EQ(PresentKeys({QStringLiteral("nonsense"), QStringLiteral("next=x"), QString()}).taught().size(), 0U);
}

TEST(ClickerDialog, HearsTabAndEscapeWhenItListens) {
  settings::Settings settings = settings::Settings::forgetful();
  ClickerDialog dialog(settings, nullptr);
  dialog.show();
  for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Escape, Qt::Key_F5}) {
    dialog.buttonFor(PresentAct::Next).click();
    QTest::keyClick(&dialog, key);
    EXPECT_EQ(PresentKeys(settings.presentKeys()).actFor(key), PresentAct::Next) << key;
    EXPECT_TRUE(dialog.isVisible());
  }
}

TEST(LessonGallery, HasACardForEveryLessonAndOneClickOpensIt) {
  OpenWindow open;
  open.window.actions()[Act::Lessons].trigger();
  ASSERT_TRUE(open.window.lessons().galleryShown());
  EXPECT_FALSE(open.window.diagram().isVisible());
  const auto& cards = open.window.lessons().gallery().cards();
  ASSERT_EQ(cards.size(), lesson::builtinLessons().size());
  QTest::mouseClick(cards.front(), Qt::LeftButton);
  EXPECT_FALSE(open.window.lessons().galleryShown());
  EXPECT_TRUE(open.window.diagram().isVisible());
  EXPECT_EQ(open.session.lessons().name(), cards.front()->name().toStdString());
}

TEST(LessonGallery, IsWalkedThroughByArrowKeysAndLeftByEscape) {
  OpenWindow open;
  open.window.lessons().showGallery(true);
  views::LessonGallery& gallery = open.window.lessons().gallery();
  QTest::keyClick(&gallery, Qt::Key_Right);
  EXPECT_TRUE(gallery.cards().front()->hasFocus());
  QTest::keyClick(&gallery, Qt::Key_Escape);
  EXPECT_FALSE(open.window.lessons().galleryShown());
}

TEST(LessonPanel, ShowsTheStepAndLeadsOn) {
  Presented open;
  auto& panel = open.window.panes().panel<views::LessonPanel>(PaneId::Lesson);
  EXPECT_TRUE(panel.isVisible());
  EXPECT_TRUE(panel.shownText().contains(QString::fromStdString(open.player.current().caption)));
  EXPECT_FALSE(panel.previousButton().isEnabled());
  panel.nextButton().click();
  EXPECT_EQ(open.player.step(), 1U);
  open.session.setKnob(session::Knob::Latency, 0.123);
  EXPECT_FALSE(panel.returnButton().isHidden());
  panel.returnButton().click();
  EXPECT_TRUE(panel.returnButton().isHidden());
}

TEST(LessonFlow, AnotherScenarioEndsTheLesson) {
  Presented open;
  open.window.files().openByName(QStringLiteral("half-close"));
  EXPECT_FALSE(open.player.active());
}

TEST(LessonFlow, UnsavedChangesAreOfferedBackWhenALessonTakesTheirPlace) {
  OpenWindow open;
  open.session.setKnob(session::Knob::Loss, 0.5);
  open.window.lessons().openByName(firstLesson());
  EXPECT_TRUE(open.window.messages().text().contains(QStringLiteral("not saved")))
      << open.window.messages().text().toStdString();
}

TEST(LessonFlow, ALessonThatIsNotThereIsSaid) {
  OpenWindow open;
  EXPECT_FALSE(open.window.lessons().openByName(QStringLiteral("no-such-lesson")));
  EXPECT_TRUE(open.window.messages().text().contains(QStringLiteral("no-such-lesson")));
}

}  // namespace
}  // namespace wiretale::windows
