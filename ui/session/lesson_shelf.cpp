#include "ui/session/lesson_shelf.h"

#include "core/lesson/builtin_lessons.h"
#include "ui/text/language.h"

namespace wiretale::session {

namespace {

ShelvedLesson read(const lesson::BuiltinLesson& builtin) {
  const bool korean = text::currentLanguage() == text::Language::Korean;
  return {std::string(builtin.name),
          lesson::readBuiltin(builtin, korean ? lesson::Language::Korean : lesson::Language::English)};
}

}  // namespace

std::vector<ShelvedLesson> shelvedLessons() {
  std::vector<ShelvedLesson> lessons;
  for (const lesson::BuiltinLesson& builtin : lesson::builtinLessons()) lessons.push_back(read(builtin));
  return lessons;
}

ShelvedLesson shelvedLesson(std::string_view name) {
  for (const lesson::BuiltinLesson& builtin : lesson::builtinLessons())
    if (builtin.name == name) return read(builtin);
  return {};
}

}  // namespace wiretale::session
