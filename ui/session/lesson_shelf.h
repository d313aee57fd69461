#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/lesson.h"

namespace wiretale::session {

/// A lesson that comes with the program, in the language shown now.
struct ShelvedLesson {
  std::string name;  ///< what it is opened by: "02-three-way-handshake"
  lesson::Lesson lesson;
};

/// All of them, in teaching order.
std::vector<ShelvedLesson> shelvedLessons();

/// The one of that name; no steps if there is none.
ShelvedLesson shelvedLesson(std::string_view name);

}  // namespace wiretale::session
