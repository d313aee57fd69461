#include "core/lesson/builtin_lessons.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/lesson/caption.h"
#include "core/lesson/resolve.h"
#include "core/sim/run.h"

namespace wiretale::lesson {
namespace {

constexpr std::array kLanguages{Language::English, Language::Korean};

class BuiltinLessons : public ::testing::TestWithParam<BuiltinLesson> {
 protected:
  static Lesson lesson(Language language) { return readBuiltin(GetParam(), language); }
};

TEST_P(BuiltinLessons, AreReadWithoutComplaint) {
  for (const Language language : kLanguages) {
    const Reading reading = readLesson(GetParam().text(language), builtinSurroundings());
    EXPECT_EQ(scenario::describe(reading.complaints, std::string(GetParam().name)).english(), "");
  }
}

TEST_P(BuiltinLessons, StopWhereTheySayAndClaimWhatIsSo) {
  const Lesson one = lesson(Language::English);
  for (std::size_t scene = 0; scene < one.scenes.size(); ++scene) {
    ASSERT_TRUE(one.scenes[scene].scenario) << one.scenes[scene].name;
    const trace::Trace trace = sim::run(*one.scenes[scene].scenario);
    for (const Broken& broken : judgeScene(one, scene, trace))
      ADD_FAILURE() << GetParam().name << ":" << broken.line << ": " << broken.what.english();
  }
}

TEST_P(BuiltinLessons, GoForwardInTimeAndHighlightSomethingAtEachStop) {
  const Lesson one = lesson(Language::English);
  std::vector<trace::Trace> traces;
  for (const Scene& scene : one.scenes) traces.push_back(sim::run(scene.scenario.value()));
  for (std::size_t i = 0; i < one.steps.size(); ++i) {
    const Step& step = one.steps[i];
    const Stop stop = resolve(one, i, traces[step.scene]);
    EXPECT_TRUE(stop.happens) << step.title;
    EXPECT_LE(stop.at, traces[step.scene].end + SimDuration(1s)) << step.title;
    EXPECT_FALSE(stop.packets.empty() && stop.states.empty() && stop.timers.empty()) << step.title;
    if (i == 0 || one.steps[i - 1].scene != step.scene) continue;
    EXPECT_GE(stop.at, resolve(one, i - 1, traces[step.scene]).at) << step.title << " goes back in time";
  }
}

TEST_P(BuiltinLessons, HaveCaptionsThatFitOnASmallProjector) {
  for (const Language language : kLanguages) {
    for (const Step& step : lesson(language).steps) {
      EXPECT_FALSE(step.caption.empty()) << step.title;
      EXPECT_TRUE(captionFits(step.caption)) << step.caption << ": " << widthInEm(step.caption) << " em";
    }
  }
}

TEST_P(BuiltinLessons, HaveFiveToNineStepsOfWhichTheLastPutsAMisconceptionRight) {
  for (const Language language : kLanguages) {
    const Lesson one = lesson(language);
    EXPECT_THAT(one.steps.size(), ::testing::AllOf(::testing::Ge(5U), ::testing::Le(9U)));
    EXPECT_FALSE(one.steps.back().misconception.empty());
    EXPECT_FALSE(one.rfcs.empty());
    EXPECT_FALSE(one.summary.empty());
    EXPECT_TRUE(std::ranges::any_of(one.steps, [](const Step& step) { return !step.predict.empty(); }));
    for (const Step& step : one.steps) EXPECT_FALSE(step.text.empty() || step.checks.empty()) << step.title;
  }
}

/// What has to be the same in every language: all but the words.
Lesson withoutWords(Lesson lesson) {
  lesson.title.clear();
  lesson.summary.clear();
  const auto mark = [](std::string& words) { words = words.empty() ? "" : "words"; };
  for (Step& step : lesson.steps) {
    for (std::string* const words : {&step.title, &step.caption, &step.predict, &step.misconception}) mark(*words);
    step.text.clear();
    step.line = 0;
    for (Predicate& check : step.checks) check.line = 0;
  }
  return lesson;
}

TEST_P(BuiltinLessons, SayTheSameInBothLanguages) {
  EXPECT_EQ(withoutWords(lesson(Language::English)), withoutWords(lesson(Language::Korean)));
}

std::multiset<std::string> codeIn(const Line& line) {
  std::multiset<std::string> code;
  for (const Inline& piece : line)
    if (piece.style == Inline::Style::Code) code.insert(piece.text);
  return code;
}

/// The shape of a text: which blocks, how many items, which code.
std::vector<std::string> shapeOf(const std::vector<Block>& blocks) {
  std::vector<std::string> shape;
  const auto add = [&shape](const std::string& kind, const Line& line) {
    std::string entry = kind;
    for (const std::string& code : codeIn(line)) entry += " " + code;
    shape.push_back(entry);
  };
  for (const Block& block : blocks) {
    if (const auto* const paragraph = std::get_if<Paragraph>(&block)) add("paragraph", paragraph->line);
    if (const auto* const list = std::get_if<List>(&block))
      for (const Line& item : list->items) add("item", item);
    if (const auto* const code = std::get_if<Code>(&block)) shape.push_back("code " + code->text);
    if (const auto* const picture = std::get_if<Picture>(&block)) shape.push_back("picture " + picture->file);
  }
  return shape;
}

TEST_P(BuiltinLessons, HaveTextsOfTheSameShapeInBothLanguages) {
  const Lesson english = lesson(Language::English);
  const Lesson korean = lesson(Language::Korean);
  ASSERT_EQ(english.steps.size(), korean.steps.size());
  for (std::size_t i = 0; i < english.steps.size(); ++i)
    EXPECT_EQ(shapeOf(english.steps[i].text), shapeOf(korean.steps[i].text)) << english.steps[i].title;
}

bool hasHangul(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0xEA && byte <= 0xED) return true;
  }
  return false;
}

bool isTranslated(const Block& block) {
  const auto* const paragraph = std::get_if<Paragraph>(&block);
  return paragraph == nullptr ||
         std::ranges::any_of(paragraph->line, [](const Inline& piece) { return hasHangul(piece.text); });
}

/// Titles may be names of messages, which are the same in every language.
TEST_P(BuiltinLessons, AreTranslated) {
  EXPECT_FALSE(hasHangul(GetParam().english));
  const Lesson korean = lesson(Language::Korean);
  EXPECT_TRUE(hasHangul(korean.title) && hasHangul(korean.summary));
  for (const Step& step : korean.steps) {
    EXPECT_TRUE(hasHangul(step.caption)) << step.caption;
    EXPECT_TRUE(step.predict.empty() || hasHangul(step.predict)) << step.predict;
    EXPECT_TRUE(step.misconception.empty() || hasHangul(step.misconception)) << step.misconception;
    for (const Block& block : step.text) EXPECT_TRUE(isTranslated(block)) << step.title;
  }
}

INSTANTIATE_TEST_SUITE_P(All, BuiltinLessons, ::testing::ValuesIn(builtinLessons().begin(), builtinLessons().end()),
                         [](const auto& one) {
                           std::string name(one.param.name);
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

TEST(AllLessons, AreEighteenInTheOrderOfTheirNumbers) {
  std::vector<std::uint32_t> orders;
  for (const BuiltinLesson& one : builtinLessons()) orders.push_back(readBuiltin(one, Language::Korean).order);
  std::vector<std::uint32_t> expected(18);
  for (std::uint32_t i = 0; i < 18; ++i) expected[i] = i + 1;
  EXPECT_EQ(orders, expected);
}

/// A file that has no twin, or that nobody has put on the list, is found here.
TEST(AllLessons, OfTheFolderAreBuiltInWithTheirTwins) {
  std::set<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(WIRETALE_RESOURCES_DIR "/lessons"))
    files.insert(entry.path().filename().string());
  std::set<std::string> expected;
  for (const BuiltinLesson& one : builtinLessons())
    for (const char* const suffix : {".en.md", ".ko.md"}) expected.insert(std::string(one.name) + suffix);
  EXPECT_EQ(files, expected);
}

}  // namespace
}  // namespace wiretale::lesson
