#include "core/scenario/builtin.h"

#include <algorithm>

#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {

std::optional<Scenario> builtinScenario(std::string_view name) {
  const auto found = std::ranges::find(builtins(), name, &Builtin::name);
  if (found == builtins().end()) return std::nullopt;
  auto scenario = readScenario(found->text);
  return scenario ? std::optional{std::move(*scenario)} : std::nullopt;
}

}  // namespace wiretale::scenario
