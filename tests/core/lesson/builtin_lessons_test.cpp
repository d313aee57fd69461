#include "core/lesson/builtin_lessons.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/lesson/caption.h"
#include "core/lesson/resolve.h"
#include "core/sim/run.h"

namespace wiretale::lesson {
namespace {

constexpr std::array kLanguages{Language::English, Language::Korean};

/// One lesson in one language.
struct Edition {
  std::string_view name;
  Language language;
};

class BuiltinLessons : public ::testing::TestWithParam<BuiltinLesson> {
 protected:
  Lesson lesson(Language language) const { return readBuiltin(GetParam(), language); }
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

}  // namespace

INSTANTIATE_TEST_SUITE_P(All, BuiltinLessons, ::testing::ValuesIn(builtinLessons().begin(), builtinLessons().end()),
                         [](const auto& one) {
                           std::string name(one.param.name);
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

}  // namespace wiretale::lesson
