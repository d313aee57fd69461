#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/scenario/scenario.h"

namespace wiretale::scenario {

/// A scenario that comes with the program: a file of resources/scenarios, compiled in.
struct Builtin {
  std::string_view name;     ///< the file's stem: "handshake-syn-ack-lost"
  std::string_view chapter;  ///< "TIME-WAIT": what it is about, in English
  std::string_view text;
};

std::span<const Builtin> builtins();  ///< by chapter, in teaching order; the first is the one shown at launch
std::optional<Scenario> builtinScenario(std::string_view name);

}  // namespace wiretale::scenario
