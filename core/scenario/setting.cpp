#include "core/scenario/setting.h"

#include <vector>

#include <fmt/format.h>

#include "core/scenario/field_table.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

/// The fields that a key means: a full path, or without what is the same for both sides: "loss" is "link.both.loss",
/// "mss" is "client.tcp.mss" and "server.tcp.mss".
std::vector<const PathField*> findByKey(std::string_view key) {
  const std::string leaf{key.starts_with("tcp.") ? key.substr(4) : key};
  for (const std::vector<std::string>& paths :
       {std::vector{std::string(key)}, {"link.both." + leaf}, {"client.tcp." + leaf, "server.tcp." + leaf}}) {
    std::vector<const PathField*> found;
    for (const std::string& path : paths) {
      if (const PathField* const field = findPathField(path)) found.push_back(field);
    }
    if (!found.empty()) return found;
  }
  return {};
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
  const std::vector<const PathField*> fields = findByKey(key);
  if (fields.empty()) return tl::unexpected(unknownKey(key));
  const FieldSpec& spec = fields.front()->spec;
  FieldText read = parseFieldText(spec, assignment.substr(equals + 1));
  if (read.problem.empty()) read.problem = problemWith(spec, read.value).value_or("");
  if (!read.problem.empty()) return tl::unexpected(fmt::format("--set {}: {}", shortened(assignment), read.problem));
  for (const PathField* const field : fields) field->set(scenario, read.value);
  return {};
}

}  // namespace wiretale::scenario
