#include "ui/export/lesson_sheets.h"

#include <gtest/gtest.h>

#include "core/lesson/builtin_lessons.h"
#include "core/lesson/resolve.h"
#include "core/sim/run.h"
#include "ui/diagram/fonts.h"
#include "ui/export/exporter.h"
#include "ui/export/handout.h"

namespace wiretale::exporting {
namespace {

trace::Trace runOnce(const scenario::Scenario& scenario) {
  return sim::run(scenario);
}

lesson::Lesson lessonNamed(std::string_view name, lesson::Language language = lesson::Language::English) {
  for (const lesson::BuiltinLesson& builtin : lesson::builtinLessons())
    if (builtin.name == name) return lesson::readBuiltin(builtin, language);
  return {};
}

LessonSheets sheetsOf(lesson::Lesson lesson) {
  return {std::move(lesson), runOnce, diagram::FontMeasurer(), {}};
}

TEST(LessonSheets, HaveAPictureForEveryStopWithTheStopInView) {
  const LessonSheets sheets = sheetsOf(lessonNamed("03-handshake-losses"));
  ASSERT_EQ(sheets.sheets().size(), sheets.lesson().steps.size());
  ASSERT_FALSE(sheets.sheets().empty());
  for (const LessonSheets::Sheet& sheet : sheets.sheets()) {
    const Request& request = sheet.request;
    const double y = request.layout->axis.yAt(request.playhead.at);
    EXPECT_GE(y, request.visible.top());
    EXPECT_LE(y, request.visible.bottom());
    EXPECT_EQ(request.playhead.at, lesson::resolve(sheets.lesson(), sheet.step, *request.trace).at);
    EXPECT_EQ(request.title.toStdString(), sheets.stepOf(sheet).caption);
  }
}

TEST(LessonSheets, LeaveOutScenesThatDidNotLoad) {
  lesson::Lesson lesson = lessonNamed("03-handshake-losses");
  ASSERT_GT(lesson.scenes.size(), 1U);
  lesson.scenes.front().scenario.reset();
  const auto left = static_cast<std::size_t>(
      std::ranges::count_if(lesson.steps, [](const lesson::Step& step) { return step.scene != 0; }));
  EXPECT_EQ(sheetsOf(lesson).sheets().size(), left);
}

TEST(LessonSheets, BecomePicturesOfOneSize) {
  const LessonSheets sheets = sheetsOf(lessonNamed("02-three-way-handshake"));
  const auto first = exporterFor(u"png")->render(sheets.sheets().front().request);
  ASSERT_TRUE(first) << first.error().toStdString();
  const QSize size = QImage::fromData(*first, "PNG").size();
  EXPECT_EQ(size.width(), 1800);
  for (const LessonSheets::Sheet& sheet : sheets.sheets())
    EXPECT_EQ(QImage::fromData(*exporterFor(u"png")->render(sheet.request), "PNG").size(), size);
}

TEST(Handout, IsAPdfWithOnePageForEachStop) {
  for (const lesson::Language language : {lesson::Language::English, lesson::Language::Korean}) {
    const LessonSheets sheets = sheetsOf(lessonNamed("02-three-way-handshake", language));
    const auto bytes = renderHandout(sheets, Paper::A4);
    ASSERT_TRUE(bytes) << bytes.error().toStdString();
    EXPECT_TRUE(bytes->startsWith("%PDF-"));
    EXPECT_EQ(bytes->count("/Type /Page\n"), static_cast<int>(sheets.sheets().size()));
  }
}

TEST(Handout, OfALessonWithoutStopsIsRefusedInWords) {
  const auto bytes = renderHandout(sheetsOf({}), Paper::A4);
  ASSERT_FALSE(bytes);
  EXPECT_FALSE(bytes.error().isEmpty());
}

}  // namespace
}  // namespace wiretale::exporting
