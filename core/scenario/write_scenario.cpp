#include <nlohmann/json.hpp>

#include "core/scenario/field_table.h"
#include "core/scenario/json_layout.h"
#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {
namespace {

using Json = nlohmann::ordered_json;

Json toJson(const FieldValue& value) {
  if (const auto* const number = std::get_if<std::uint64_t>(&value)) return *number;
  if (const auto* const number = std::get_if<double>(&value)) return *number;
  if (const auto* const flag = std::get_if<bool>(&value)) return *flag;
  return fieldText(value);
}

/// The fields in which `owner` differs from `defaults`.
template <typename Owner>
Json changedFields(std::span<const Field<Owner>> fields, const Owner& owner, const Owner& defaults) {
  Json object = Json::object();
  for (const Field<Owner>& field : fields) {
    const FieldValue value = field.get(owner);
    if (value != field.get(defaults)) object[std::string(field.spec.name)] = toJson(value);
  }
  return object;
}

/// {"do": "send", "text": "…"}, one for each step or intervention.
template <typename Variant>
Json actions(std::span<const ActionKind<Variant>> kinds, const std::vector<Variant>& list) {
  Json array = Json::array();
  for (const Variant& action : list) {
    const ActionKind<Variant>& kind = kinds[action.index()];
    Json object{{"do", std::string(kind.name)}};
    for (const Field<Variant>& field : kind.fields) {
      const FieldValue value = field.get(action);
      if (!std::holds_alternative<std::monostate>(value)) object[std::string(field.spec.name)] = toJson(value);
    }
    array.push_back(std::move(object));
  }
  return array;
}

void putUnlessEmpty(Json& object, const char* key, Json value) {
  if (!value.empty()) object[key] = std::move(value);
}

/// The profile if it is not the first one, and what differs from its defaults.
Json tcpJson(const tcp::Config& tcp) {
  Json object = Json::object();
  const Field<tcp::Config>& profile = profileField();
  if (tcp.profile != tcp::Config{}.profile) object[std::string(profile.spec.name)] = toJson(profile.get(tcp));
  object.update(changedFields(tcpFields(), tcp, tcp::configFor(tcp.profile)));
  return object;
}

Json partyJson(const Party& party, const Party& defaults) {
  Json object = changedFields(partyFields(), party, defaults);
  putUnlessEmpty(object, "tcp", tcpJson(party.tcp));
  putUnlessEmpty(object, "udp", changedFields(udpFields(), party.udp, UdpSettings{}));
  putUnlessEmpty(object, "program", actions(stepKinds(), party.program));
  return object;
}

/// What both directions have in common stands in "both", the rest with its direction: what differs from the preset.
Json linkJson(const Scenario& scenario) {
  const PerSide<LinkDirection>& defaults = infoOf(scenario.linkPreset).link;
  Json both = Json::object();
  PerSide<Json> apart{{Json::object(), Json::object()}};
  for (const Field<LinkDirection>& field : linkFields()) {
    const std::string key{field.spec.name};
    const auto differs = [&](Side side) { return field.get(scenario.link[side]) != field.get(defaults[side]); };
    const FieldValue towardsServer = field.get(scenario.link[Side::Client]);
    if (towardsServer == field.get(scenario.link[Side::Server])) {
      if (differs(Side::Client) || differs(Side::Server)) both[key] = toJson(towardsServer);
      continue;
    }
    for (const Side side : kSides) {
      if (differs(side)) apart[side][key] = toJson(field.get(scenario.link[side]));
    }
  }
  Json object = changedFields<Scenario>({&linkPresetField(), 1}, scenario, Scenario{});
  putUnlessEmpty(object, "both", std::move(both));
  for (const Side side : kSides) putUnlessEmpty(object, std::string(linkKey(side)).c_str(), std::move(apart[side]));
  putUnlessEmpty(object, "middlebox", changedFields(middleboxFields(), scenario.middlebox, Middlebox{}));
  return object;
}

}  // namespace

std::string writeScenario(const Scenario& scenario) {
  const Scenario defaults;
  Json file{{"wiretale", kFormatVersion}};
  Json own = changedFields(scenarioFields(), scenario, defaults);
  file.update(own);
  for (const Side side : kSides) {
    const std::string name{nameOf(side)};
    putUnlessEmpty(file, name.c_str(), partyJson(scenario.parties[side], defaults.parties[side]));
  }
  putUnlessEmpty(file, "link", linkJson(scenario));
  putUnlessEmpty(file, "interventions", actions(interventionKinds(), scenario.interventions));
  return layOutJson(file);
}

}  // namespace wiretale::scenario
