# Writes OUTPUT, a C++ source that holds the lessons FOLDER/<name>.en.md and .ko.md for each of NAMES (comma-separated).
set(entries "")
set(count 0)
string(REPLACE "," ";" NAMES "${NAMES}")
foreach(name IN LISTS NAMES)
  file(READ "${FOLDER}/${name}.en.md" english)
  file(READ "${FOLDER}/${name}.ko.md" korean)
  string(APPEND entries "    BuiltinLesson{\"${name}\", R\"wiretale(${english})wiretale\", R\"wiretale(${korean})wiretale\"},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}" "// Made by embed_lessons.cmake from resources/lessons.
#include \"core/lesson/builtin_lessons.h\"

#include <array>

namespace wiretale::lesson {

std::span<const BuiltinLesson> builtinLessons() {
  static constexpr std::array<BuiltinLesson, ${count}> kLessons{{
${entries}  }};
  return kLessons;
}

}  // namespace wiretale::lesson
")
