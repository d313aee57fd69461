#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/lesson/read_lesson.h"

namespace wiretale::lesson {

/// The languages a built-in lesson is there in.
enum class Language : std::uint8_t { English, Korean };

/// A lesson that comes with the program: two files of resources/lessons, compiled in.
struct BuiltinLesson {
  std::string_view name;  ///< the files' stem: "02-three-way-handshake"
  std::string_view english;
  std::string_view korean;

  std::string_view text(Language language) const { return language == Language::Korean ? korean : english; }
};

std::span<const BuiltinLesson> builtinLessons();  ///< in teaching order

/// Reads one. It has no complaints: a test reads all of them.
Lesson readBuiltin(const BuiltinLesson& lesson, Language language);

}  // namespace wiretale::lesson
