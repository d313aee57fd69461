#include "app/cli/lesson_input.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/words.h"
#include "core/lesson/lesson_file.h"
#include "core/lesson/resolve.h"
#include "core/sim/run.h"
#include "ui/text/language.h"

namespace wiretale::cli {
namespace {

Outcome<lesson::Lesson> fromFile(const std::string& file) {
  auto reading = lesson::loadLesson(file);
  if (!reading) return failed(said(reading.error()));
  if (!reading->complaints.empty()) return failedAt(said(scenario::describe(reading->complaints, file)));
  return std::move(reading->lesson);
}

std::string neither(const std::string& word) {
  std::vector<std::string_view> names;
  for (const auto& builtin : lesson::builtinLessons()) names.push_back(builtin.name);
  return filled(Cli::tr("\"%1\" is neither a file nor a lesson."), word) + suggestion(word, names) + ' ' +
         filled(Cli::tr("\"wiretale lesson\" lists them."));
}

/// What the lesson says of its sessions, tried out.
scenario::Complaints brokenChecks(const lesson::Lesson& lesson) {
  scenario::Complaints complaints;
  for (std::size_t scene = 0; scene < lesson.scenes.size(); ++scene) {
    if (!lesson.scenes[scene].scenario) continue;
    const trace::Trace trace = sim::run(*lesson.scenes[scene].scenario);
    for (lesson::Broken& broken : lesson::judgeScene(lesson, scene, trace))
      complaints.push_back({.line = broken.line, .column = 1, .path = {}, .what = std::move(broken.what)});
  }
  return complaints;
}

}  // namespace

lesson::Lesson readBuiltinLesson(const lesson::BuiltinLesson& builtin) {
  const bool korean = text::currentLanguage() == text::Language::Korean;
  return lesson::readBuiltin(builtin, korean ? lesson::Language::Korean : lesson::Language::English);
}

Outcome<lesson::Lesson> readLessonInput(const std::string& word) {
  const auto builtins = lesson::builtinLessons();
  const auto found = std::ranges::find(builtins, word, &lesson::BuiltinLesson::name);
  if (found != builtins.end()) return readBuiltinLesson(*found);
  std::error_code ignored;
  return std::filesystem::exists(word, ignored) || isLessonFile(word) ? fromFile(word) : failed(neither(word));
}

bool isLessonFile(const std::string& word) {
  return std::filesystem::path(word).extension() == ".md";
}

Outcome<void> checkLesson(const std::string& file) {
  const auto lesson = fromFile(file);
  if (!lesson) return tl::unexpected(lesson.error());
  const scenario::Complaints broken = brokenChecks(*lesson);
  if (!broken.empty()) return failedAt(said(scenario::describe(broken, file)));
  return {};
}

}  // namespace wiretale::cli
