# Writes OUTPUT, a C++ source that holds the scenario files FOLDER/<name>.wiretale for each of NAMES, which are separated
# by "|"; those after "chapter:<title>" belong to that chapter.
set(entries "")
string(REPLACE "|" ";" NAMES "${NAMES}")
foreach(name IN LISTS NAMES)
  if(name MATCHES "^chapter:(.*)$")
    set(chapter "${CMAKE_MATCH_1}")
    continue()
  endif()
  file(READ "${FOLDER}/${name}.wiretale" text)
  string(APPEND entries "    Builtin{\"${name}\", \"${chapter}\", R\"wiretale(${text})wiretale\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Made by embed_scenarios.cmake from resources/scenarios.
#include \"core/scenario/builtin.h\"

#include <array>

namespace wiretale::scenario {

std::span<const Builtin> builtins() {
  static constexpr std::array kBuiltins{
${entries}  };
  return kBuiltins;
}

}  // namespace wiretale::scenario
")
