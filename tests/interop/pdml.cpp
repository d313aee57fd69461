#include "tests/interop/pdml.h"

#include <array>
#include <string>
#include <utility>

namespace wiretale::testing {
namespace {

std::string unescaped(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, char>, 5> kEntities{
      {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}}};
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    char c = text[at];
    std::size_t length = 1;
    for (const auto& [entity, meant] : kEntities) {
      if (!text.substr(at).starts_with(entity)) continue;
      c = meant;
      length = entity.size();
    }
    result += c;
    at += length;
  }
  return result;
}

std::string attribute(std::string_view tag, std::string_view name) {
  const std::string before = " " + std::string(name) + "=\"";
  const auto begin = tag.find(before);
  if (begin == std::string_view::npos) return {};
  const auto end = tag.find('"', begin + before.size());
  return unescaped(tag.substr(begin + before.size(), end - begin - before.size()));
}

std::size_t number(const std::string& text) {
  return text.empty() ? 0 : std::stoul(text);
}

}  // namespace

std::vector<std::vector<PdmlField>> readPdml(std::string_view pdml) {
  std::vector<std::vector<PdmlField>> packets;
  for (auto at = pdml.find('<'); at != std::string_view::npos; at = pdml.find('<', at + 1)) {
    const std::string_view tag = pdml.substr(at, pdml.find('>', at) - at);
    if (tag == "<packet") packets.emplace_back();
    if (!tag.starts_with("<field ") || packets.empty()) continue;
    packets.back().push_back({.name = attribute(tag, "name"),
                              .shown = attribute(tag, "show"),
                              .hex = attribute(tag, "value"),
                              .offset = number(attribute(tag, "pos")),
                              .length = number(attribute(tag, "size"))});
  }
  return packets;
}

}  // namespace wiretale::testing
