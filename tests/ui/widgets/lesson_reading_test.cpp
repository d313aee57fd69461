#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include <QTest>

#include "core/lesson/builtin_lessons.h"
#include "core/lesson/vocabulary.h"
#include "core/sim/run.h"
#include "core/trace/tls_content.h"
#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/text/in_language.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/tls_label.h"
#include "ui/session/presenting.h"
#include "ui/session/session.h"
#include "ui/views/diagram_view.h"
#include "ui/views/emphasis_of.h"
#include "ui/windows/stage_window.h"

// Before a class of the smallest usual projector: what a stop speaks of is in the picture, whole.

namespace wiretale::windows {
namespace {

using diagram::EventRef;

struct Case {
  lesson::BuiltinLesson lesson;
  lesson::Language language;
};

class LessonReading : public ::testing::TestWithParam<Case> {
 protected:
  session::Session session{sim::run};
  session::LessonPlayer& player = session.lessons();
  session::Presenting presenting{player};

  const trace::Trace& trace() const { return *session.trace(); }
};

/// What stands in the picture about an event: its own texts, or that of the brace that speaks for it.
class Words {
 public:
  Words(const views::DiagramView& view, SimTime at) : m_view(view), m_now(view.layout().axis.yAt(at)) {}

  QString about(const EventRef& event) const {
    QString words;
    for (const diagram::TextShape& text : m_view.layout().texts)
      if (isAbout(text, event) && isSeen(text)) words += text.text + u' ';
    return words;
  }

  QString all() const {
    QString words;
    for (const diagram::TextShape& text : m_view.layout().texts)
      if (isSeen(text)) words += text.text + u' ';
    return words;
  }

  bool isSeen(const diagram::TextShape& text) const {
    const diagram::OrientedBox box = diagram::boxOf(text);
    const QRectF seen = m_view.visibleContent().adjusted(0, m_view.layout().headHeight, 0, 0);
    const double reach = text.event.kind == EventRef::Kind::Packet ? 0.01 : 9 * m_view.layout().scale;
    return seen.contains(box.bounds()) && box.centre.y() <= m_now + reach;
  }

  bool isSeen(const diagram::TimerShape& timer) const {
    const QRectF seen = m_view.visibleContent().adjusted(0, m_view.layout().headHeight, 0, 0);
    return timer.top <= m_now && timer.bottom > seen.top() && timer.top < seen.bottom();
  }

 private:
  bool isAbout(const diagram::TextShape& text, const EventRef& event) const {
    if (text.event == event) return true;
    if (event.kind != EventRef::Kind::Packet) return false;
    return std::ranges::any_of(m_view.layout().braces, [&](const diagram::BraceShape& brace) {
      return event.index >= brace.first && event.index <= brace.last &&
             brace.from == m_view.trace().packets[event.index].from &&
             brace.label.contains(diagram::boxOf(text).centre);
    });
  }

  const views::DiagramView& m_view;
  double m_now;
};

QStringList namesIn(const trace::Trace& trace, const trace::PacketRecord& packet) {
  QStringList names;
  for (const trace::TlsContent& content : trace::tlsContentsOf(trace, packet)) names += diagram::tlsName(content.name);
  return names;
}

TEST_P(LessonReading, EveryStopShowsTheWholeNamesOfWhatItSpeaksOf) {
  const testing::InLanguage language(GetParam().language == lesson::Language::Korean ? text::Language::Korean
                                                                                     : text::Language::English);
  session.setPatience(std::chrono::seconds(60));
  player.open(lesson::readBuiltin(GetParam().lesson, GetParam().language), std::string(GetParam().lesson.name));
  StageWindow stage(session, presenting, PresentKeys());
  stage.resize(1024, 768);
  stage.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&stage));
  for (std::size_t step = 0; step < player.lesson().steps.size(); ++step) {
    player.goTo(step);
    SCOPED_TRACE("stop " + std::to_string(step + 1) + ": " + player.current().title + ", zoom " +
                 std::to_string(stage.diagram().zoom()));
    const lesson::Stop& stop = player.stop();
    ASSERT_EQ(session.playback().at(), stop.at);
    const Words words(stage.diagram(), stop.at);
    EXPECT_TRUE(testing::noTextsOverlap(stage.diagram().layout()));
    EXPECT_LE(stage.diagram().layout().size.width(), stage.diagram().viewport()->width()) << "cut off at the side";
    const auto bright = views::emphasisOf(session).bright;
    for (const EventRef& event : lesson::spokenOf(stop))
      EXPECT_TRUE(bright == nullptr || bright->contains(event)) << "pale beside what is highlighted";
    for (const trace::Index packet : stop.spoken) {
      const QString said = words.about(trace::packetEvent(packet));
      EXPECT_FALSE(said.isEmpty()) << "packet " << packet + 1 << " has no name";
      if (said.contains(u'×')) continue;
      for (const QString& name : namesIn(trace(), trace().packets[packet]))
        EXPECT_TRUE(said.contains(name)) << "packet " << packet + 1 << " lacks " << name.toStdString() << ": "
                                         << said.toStdString();
    }
    for (const lesson::StateMark& state : stop.states)
      EXPECT_FALSE(words.about(trace::stateEvent(state.side, state.span)).isEmpty()) << "state " << state.span;
    for (const trace::Index timer : stop.timers)
      EXPECT_TRUE(std::ranges::any_of(
          stage.diagram().layout().timers,
          [&](const diagram::TimerShape& shape) { return shape.timer == timer && words.isSeen(shape); }))
          << "timer " << timer;
  }
}

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const lesson::BuiltinLesson& one : lesson::builtinLessons())
    for (const lesson::Language language : {lesson::Language::English, lesson::Language::Korean})
      all.push_back({one, language});
  return all;
}

INSTANTIATE_TEST_SUITE_P(All, LessonReading, ::testing::ValuesIn(cases()), [](const auto& one) {
  std::string name(one.param.lesson.name);
  std::ranges::replace(name, '-', '_');
  return name + (one.param.language == lesson::Language::Korean ? "_ko" : "_en");
});

}  // namespace
}  // namespace wiretale::windows
