#pragma once

#include <string>

#include "app/cli/failure.h"
#include "core/lesson/builtin_lessons.h"
#include "core/lesson/lesson.h"

namespace wiretale::cli {

/// A lesson that comes with the program, in the language that is spoken.
lesson::Lesson readBuiltinLesson(const lesson::BuiltinLesson& lesson);

/// The lesson a word stands for: a built-in's name, or a Markdown file without complaints.
Outcome<lesson::Lesson> readLessonInput(const std::string& word);

bool isLessonFile(const std::string& word);

/// Whether all that a lesson's file says can be read and holds in its sessions; the error has every complaint.
Outcome<void> checkLesson(const std::string& file);

}  // namespace wiretale::cli
