#include <nlohmann/json.hpp>

#include "core/scenario/field_table.h"
#include "core/scenario/json_layout.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/value_json.h"

namespace wiretale::scenario {
namespace {

using Json = nlohmann::ordered_json;

/// The fields in which `owner` differs from `defaults`.
template <typename Owner>
Json changedFields(std::span<const Field<Owner>> fields, const Owner& owner, const Owner& defaults) {
  Json object = Json::object();
  for (const Field<Owner>& field : fields) {
    const FieldValue value = field.get(owner);
    if (value != field.get(defaults)) object[std::string(field.spec.name)] = valueJson(value);
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
      if (!std::holds_alternative<std::monostate>(value)) object[std::string(field.spec.name)] = valueJson(value);
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
  if (tcp.profile != tcp::Config{}.profile) object[std::string(profile.spec.name)] = valueJson(profile.get(tcp));
  object.update(changedFields(tcpFields(), tcp, tcp::configFor(tcp.profile)));
  return object;
}

Json partyJson(const Party& party, const Party& defaults) {
  Json object = changedFields(partyFields(), party, defaults);
  putUnlessEmpty(object, "host", changedFields(hostFields(), party.host, defaults.host));
  putUnlessEmpty(object, "tcp", tcpJson(party.tcp));
  putUnlessEmpty(object, "udp", changedFields(udpFields(), party.udp, UdpSettings{}));
  putUnlessEmpty(object, "program", actions(stepKinds(), party.program));
  return object;
}

Json tlsJson(const tls::Config& tls) {
  const tls::Config defaults;
  Json object = changedFields(tlsFields(), tls, defaults);
  for (const Side side : kSides) {
    putUnlessEmpty(object, std::string(nameOf(side)).c_str(),
                   changedFields(tlsAbilityFields(), tls.abilities[side], defaults.abilities[side]));
  }
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
      if (differs(Side::Client) || differs(Side::Server)) both[key] = valueJson(towardsServer);
      continue;
    }
    for (const Side side : kSides) {
      if (differs(side)) apart[side][key] = valueJson(field.get(scenario.link[side]));
    }
  }
  Json object = changedFields<Scenario>({&linkPresetField(), 1}, scenario, Scenario{});
  putUnlessEmpty(object, "both", std::move(both));
  for (const Side side : kSides) putUnlessEmpty(object, std::string(linkKey(side)).c_str(), std::move(apart[side]));
  putUnlessEmpty(object, "middlebox", changedFields(middleboxFields(), scenario.middlebox, Middlebox{}));
  return object;
}

/// All of it but for its branches.
Json trunkJson(const Scenario& scenario) {
  const Scenario defaults;
  Json object = changedFields(scenarioFields(), scenario, defaults);
  for (const Side side : kSides) {
    const std::string name{nameOf(side)};
    putUnlessEmpty(object, name.c_str(), partyJson(scenario.parties[side], defaults.parties[side]));
  }
  putUnlessEmpty(object, "link", linkJson(scenario));
  if (scenario.tls) object["tls"] = tlsJson(*scenario.tls);
  putUnlessEmpty(object, "interventions", actions(interventionKinds(), scenario.interventions));
  return object;
}

/// A section as it stands in a branch although it has its default.
Json defaultJson(const std::string& section) {
  for (const Field<Scenario>& field : scenarioFields()) {
    if (field.spec.name == section) return valueJson(field.get(Scenario{}));
  }
  if (section == "tls") return nullptr;
  return section == "interventions" ? Json::array() : Json::object();
}

/// The sections in which it differs.
Json branchJson(const Branch& branch, const Json& trunk) {
  Json object{{"name", branch.name}};
  const Json own = trunkJson(branch.scenario);
  for (const auto& [section, value] : own.items()) {
    if (!trunk.contains(section) || trunk[section] != value) object[section] = value;
  }
  for (const auto& [section, value] : trunk.items()) {
    if (!own.contains(section)) object[section] = defaultJson(section);
  }
  return object;
}

}  // namespace

std::string writeScenario(const Scenario& scenario) {
  const Json trunk = trunkJson(scenario);
  Json file{{"wiretale", kFormatVersion}};
  file.update(trunk);
  file.update(changedFields(ownBranchFields(), scenario, Scenario{}));
  Json branches = Json::array();
  for (const Branch& branch : scenario.branches) branches.push_back(branchJson(branch, trunk));
  putUnlessEmpty(file, "branches", std::move(branches));
  return layOutJson(file);
}

}  // namespace wiretale::scenario
