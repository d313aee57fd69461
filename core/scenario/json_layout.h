#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace wiretale::scenario {

/// JSON for readers: 2 spaces a level; an object or list without anything nested stands on one line if it fits, list
/// elements always. Ends with a line end. Invalid UTF-8 becomes U+FFFD.
std::string layOutJson(const nlohmann::ordered_json& value);

}  // namespace wiretale::scenario
