#pragma once

#include <nlohmann/json.hpp>

#include "core/scenario/field_value.h"

namespace wiretale::scenario {

/// A field's value as it stands in a file. Precondition: it is set.
inline nlohmann::ordered_json valueJson(const FieldValue& value) {
  if (const auto* const number = std::get_if<std::uint64_t>(&value)) return *number;
  if (const auto* const number = std::get_if<double>(&value)) return *number;
  if (const auto* const flag = std::get_if<bool>(&value)) return *flag;
  if (const auto* const list = std::get_if<WordList>(&value)) {
    nlohmann::ordered_json array = nlohmann::ordered_json::array();
    for (const std::string_view word : list->words) array.push_back(std::string(word));
    return array;
  }
  return fieldText(value);
}

}  // namespace wiretale::scenario
