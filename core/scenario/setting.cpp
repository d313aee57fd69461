#include "core/scenario/setting.h"

#include <optional>
#include <vector>

#include <fmt/format.h>

#include "core/scenario/field_table.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/number_text.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

/// The fields that a key means: a full path, or without what is the same for both sides: "loss" is "link.both.loss",
/// "preset" is "link.preset", "mss" is "client.tcp.mss" and "server.tcp.mss".
std::vector<const PathField*> findByKey(std::string_view key) {
  const std::string leaf{key.starts_with("tcp.") ? key.substr(4) : key};
  for (const std::vector<std::string>& paths : {std::vector{std::string(key)},
                                                {"link.both." + leaf},
                                                {"link." + leaf},
                                                {"client.tcp." + leaf, "server.tcp." + leaf},
                                                {"client.udp." + leaf, "server.udp." + leaf}}) {
    std::vector<const PathField*> found;
    for (const std::string& path : paths) {
      if (const PathField* const field = findPathField(path)) found.push_back(field);
    }
    if (!found.empty()) return found;
  }
  return {};
}

Phrase unknownKey(std::string_view key) {
  std::vector<std::string_view> known;
  for (const PathField& field : pathFields()) {
    known.push_back(field.path);
    known.push_back(field.spec.name);
  }
  const std::string_view guess = nearest(key, known);
  if (!guess.empty()) {
    return say(R"(--set {0}: there is no such setting (did you mean "{1}"?))", shortened(key), guess);
  }
  return say(
      R"(--set {0}: there is no such setting; there are for instance "loss", "latency", "timeWait" and "client.tcp.mss")",
      shortened(key));
}

/// "" and the value, or what is wrong.
FieldText readFor(const FieldSpec& spec, std::string_view text) {
  FieldText read = parseFieldText(spec, text);
  if (read.problem.empty()) read.problem = problemWith(spec, read.value).value_or(Phrase());
  return read;
}

/// "client.program[2].bytes" in its parts.
struct ActionPath {
  std::string_view list;
  std::string_view number;
  std::string_view field;
};

std::optional<ActionPath> splitActionPath(std::string_view key) {
  const std::size_t open = key.find('[');
  const std::size_t close = key.find("].");
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return std::nullopt;
  return ActionPath{key.substr(0, open), key.substr(open + 1, close - open - 1), key.substr(close + 2)};
}

/// Sets an argument of a step or an intervention. The result is empty, or what is wrong.
template <typename Variant>
Phrase setArgument(std::span<const ActionKind<Variant>> kinds, std::vector<Variant>& list, const ActionPath& path,
                   std::string_view text) {
  const auto number = parseInteger(path.number);
  if (!number || *number == 0 || *number > list.size()) {
    return say("{0} has {1} entries, counted from 1: there is no [{2}]", path.list, list.size(),
               shortened(path.number));
  }
  Variant& action = list[*number - 1];
  const ActionKind<Variant>& kind = kinds[action.index()];
  std::vector<std::string_view> names;
  for (const Field<Variant>& field : kind.fields) {
    names.push_back(field.spec.name);
    if (field.spec.name != path.field) continue;
    const FieldText read = readFor(field.spec, text);
    if (read.problem.empty()) field.set(action, read.value);
    return read.problem;
  }
  const std::string_view guess = nearest(path.field, names);
  if (guess.empty()) return say(R"("{0}" has no "{1}")", kind.name, shortened(path.field));
  return say(R"("{0}" has no "{1}" (did you mean "{2}"?))", kind.name, shortened(path.field), guess);
}

/// Nothing if the key is none of a step or an intervention.
std::optional<Phrase> setAction(Scenario& scenario, std::string_view key, std::string_view text) {
  const auto path = splitActionPath(key);
  if (!path) return std::nullopt;
  if (path->list == "interventions") return setArgument(interventionKinds(), scenario.interventions, *path, text);
  for (const Side side : kSides) {
    if (path->list != fmt::format("{}.program", nameOf(side))) continue;
    return setArgument(stepKinds(), scenario.parties[side].program, *path, text);
  }
  return std::nullopt;
}

}  // namespace

tl::expected<void, Phrase> applySetting(Scenario& scenario, std::string_view assignment) {
  const auto refuse = [assignment](const Phrase& problem) {
    return tl::unexpected(Phrase::together({fmt::format("--set {}: ", shortened(assignment)), problem}));
  };
  const std::size_t equals = assignment.find('=');
  if (equals == std::string_view::npos || equals == 0) return refuse(say("write key=value, as loss=0.2"));
  const std::string_view key = assignment.substr(0, equals);
  const std::string_view text = assignment.substr(equals + 1);
  if (const auto problem = setAction(scenario, key, text)) {
    return problem->empty() ? tl::expected<void, Phrase>{} : refuse(*problem);
  }
  const std::vector<const PathField*> fields = findByKey(key);
  if (fields.empty()) return tl::unexpected(unknownKey(key));
  const FieldText read = readFor(fields.front()->spec, text);
  if (!read.problem.empty()) return refuse(read.problem);
  for (const PathField* const field : fields) field->set(scenario, read.value);
  return {};
}

}  // namespace wiretale::scenario
