#include "core/scenario/setting.h"

#include <array>
#include <vector>

#include <fmt/format.h>

#include "core/scenario/field_table.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

/// Prefixes that may be left out: "loss" is "link.both.loss", "mss" is "both.tcp.mss".
constexpr std::array<std::string_view, 4> kSilentPrefixes{"", "link.both.", "both.tcp.", "both."};

const PathField* findByKey(std::string_view key) {
  for (const std::string_view prefix : kSilentPrefixes) {
    const PathField* const field = findPathField(std::string(prefix).append(key));
    if (field != nullptr) return field;
  }
  return nullptr;
}

std::string unknownKey(std::string_view key) {
  std::vector<std::string_view> known;
  for (const PathField& field : pathFields()) {
    known.push_back(field.path);
    known.push_back(field.spec.name);
  }
  const std::string guess = didYouMean(key, known);
  return fmt::format(
      "--set {}: there is no such setting{}", shortened(key),
      guess.empty() ? R"(; there are for instance "loss", "latency", "timeWait" and "client.tcp.mss")" : guess);
}

}  // namespace

tl::expected<void, std::string> applySetting(Scenario& scenario, std::string_view assignment) {
  const std::size_t equals = assignment.find('=');
  if (equals == std::string_view::npos) {
    return tl::unexpected(fmt::format("--set {}: write key=value, as loss=0.2", shortened(assignment)));
  }
  const std::string_view key = assignment.substr(0, equals);
  const PathField* const field = findByKey(key);
  if (field == nullptr) return tl::unexpected(unknownKey(key));
  FieldText read = parseFieldText(field->spec, assignment.substr(equals + 1));
  if (read.problem.empty()) read.problem = problemWith(field->spec, read.value).value_or("");
  if (!read.problem.empty()) return tl::unexpected(fmt::format("--set {}: {}", shortened(assignment), read.problem));
  field->set(scenario, read.value);
  return {};
}

}  // namespace wiretale::scenario
