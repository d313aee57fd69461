#include "core/lesson/builtin_lessons.h"

namespace wiretale::lesson {

Lesson readBuiltin(const BuiltinLesson& lesson, Language language) {
  return readLesson(lesson.text(language), builtinSurroundings()).lesson;
}

}  // namespace wiretale::lesson
