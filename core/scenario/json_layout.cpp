#include "core/scenario/json_layout.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace wiretale::scenario {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLineLength = 110;

std::string scalarText(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool isFlat(const Json& value) {
  return std::ranges::none_of(value, [](const Json& child) { return child.is_structured(); });
}

std::string onOneLine(const Json& value) {
  std::string text;
  for (const auto& [key, child] : value.items()) {
    if (!text.empty()) text += ", ";
    if (value.is_object()) text += scalarText(key) + ": ";
    text += scalarText(child);
  }
  return value.is_object() ? "{" + text + "}" : "[" + text + "]";
}

void append(std::string& out, const Json& value, std::size_t indent, bool isElement);

void appendChildren(std::string& out, const Json& value, std::size_t indent) {
  bool first = true;
  for (const auto& [key, child] : value.items()) {
    out += first ? "\n" : ",\n";
    out.append(indent + 2, ' ');
    if (value.is_object()) out += scalarText(key) + ": ";
    append(out, child, indent + 2, value.is_array());
    first = false;
  }
  out += '\n';
  out.append(indent, ' ');
}

void append(std::string& out, const Json& value, std::size_t indent, bool isElement) {
  if (!value.is_structured()) {
    out += scalarText(value);
    return;
  }
  if (isFlat(value)) {
    const std::string line = onOneLine(value);
    if (isElement || indent + line.size() <= kLineLength) {
      out += line;
      return;
    }
  }
  out += value.is_object() ? '{' : '[';
  appendChildren(out, value, indent);
  out += value.is_object() ? '}' : ']';
}

}  // namespace

std::string layOutJson(const Json& value) {
  std::string out;
  append(out, value, 0, false);
  out += '\n';
  return out;
}

}  // namespace wiretale::scenario
