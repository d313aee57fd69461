#include "core/lesson/lesson_file.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"

namespace wiretale::lesson {
namespace {

class LessonFile : public ::testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(m_folder); }
  void TearDown() override { std::filesystem::remove_all(m_folder); }

  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::ofstream(m_folder / name, std::ios::binary) << text;
    return m_folder / name;
  }

  static std::string lessonWith(const std::string& scenario, const std::string& text = "") {
    return "---\ntitle: T\nscenario: " + scenario + "\n---\n## S\ncaption: C\nstop: end\n\n" + text;
  }

  std::string complaintsOf(const std::string& text) const {
    const auto reading = loadLesson(write("lesson.en.md", text));
    return reading ? scenario::describe(reading->complaints, "x").english() : reading.error().english();
  }

 private:
  std::filesystem::path m_folder =
      std::filesystem::temp_directory_path() /
      (std::string("wiretale-lesson-") + ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(LessonFile, FindsScenariosAndPicturesBesideIt) {
  write("own.wiretale", std::string(scenario::builtins().front().text));
  write("router.png", "not really");
  EXPECT_EQ(complaintsOf(lessonWith("own.wiretale", "![a router](router.png)\n")), "");
  EXPECT_EQ(complaintsOf(lessonWith("syn-lost")), "");
}

TEST_F(LessonFile, NamesWhatIsNotThere) {
  EXPECT_EQ(complaintsOf(lessonWith("own.wiretale", "![a router](router.png)\n")),
            "x:3:11: scenario: this scenario does not load:\nown.wiretale: there is no such file\n\n"
            "x:9:1: there is no picture \"router.png\" beside the lesson\n");
}

TEST_F(LessonFile, SaysWhyAScenarioDoesNotLoad) {
  write("own.wiretale", "{\"wiretale\": 1, \"sede\": 1}");
  EXPECT_NE(complaintsOf(lessonWith("own.wiretale")).find("own.wiretale:1:17: sede:"), std::string::npos)
      << complaintsOf(lessonWith("own.wiretale"));
}

TEST_F(LessonFile, NeverLeadsOutOfItsFolder) {
  for (const char* const name : {"../own.wiretale", "/tmp/own.wiretale", "a/own.wiretale", ".own.wiretale"})
    EXPECT_NE(complaintsOf(lessonWith(name)).find("a scenario lies beside the lesson: write its file's name"),
              std::string::npos)
        << name;
}

TEST_F(LessonFile, ThatIsNoneIsComplainedOf) {
  const auto reading = loadLesson(std::filesystem::temp_directory_path() / "wiretale-no-such-lesson.en.md");
  ASSERT_FALSE(reading);
  EXPECT_EQ(reading.error().english(), "there is no such file");
  EXPECT_NE(complaintsOf(std::string(2 * 1024 * 1024, 'x')).find("is too large"), std::string::npos);
}

}  // namespace
}  // namespace wiretale::lesson
