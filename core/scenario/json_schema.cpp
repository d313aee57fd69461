#include <array>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/scenario/field_table.h"
#include "core/scenario/json_layout.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/value_json.h"

namespace wiretale::scenario {
namespace {

using Json = nlohmann::ordered_json;

// Regular expressions (ECMA-262) of the texts that fields are written as.
constexpr auto kDurationPattern = R"(^(0|[0-9]+(\.[0-9]*)? *(ns|us|µs|μs|ms|s|min|h))$)";
constexpr auto kPercentPattern = R"(^(100(\.0*)?|[0-9]{1,2}(\.[0-9]+)?) *%$)";
constexpr auto kRatePattern = R"(^[0-9]+(\.[0-9]+)? *([kMG]?bit/s)?$)";
constexpr auto kAddressPattern =
    R"(^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$)";

Json anyOf(const Json& a, const Json& b) {
  return Json{{"anyOf", Json::array({a, b})}};
}

Json pattern(const char* expression) {
  return Json{{"type", "string"}, {"pattern", expression}};
}

Json integerSchema(const FieldSpec& spec) {
  Json schema{{"type", "integer"}, {"minimum", spec.minimum}, {"maximum", spec.maximum}};
  return spec.zeroMeans.empty() ? schema : anyOf(schema, Json{{"const", 0}});
}

Json enumSchema(std::span<const std::string_view> words) {
  Json list = Json::array();
  for (const std::string_view word : words) list.push_back(std::string(word));
  return Json{{"enum", std::move(list)}};
}

/// Whether a schema's type says all there is to say about the limits.
bool typeSaysAll(FieldKind kind) {
  return kind == FieldKind::Side || kind == FieldKind::Text || kind == FieldKind::Boolean ||
         kind == FieldKind::Choice || kind == FieldKind::WordList;
}

Json typeSchema(const FieldSpec& spec) {
  switch (spec.kind) {
    case FieldKind::Text:
      return Json{{"type", "string"}, {"minLength", spec.minimum}, {"maxLength", spec.maximum}};
    case FieldKind::Integer:
      return integerSchema(spec);
    case FieldKind::Probability:
      return anyOf(Json{{"type", "number"}, {"minimum", 0}, {"maximum", 1}}, pattern(kPercentPattern));
    case FieldKind::Duration:
      return pattern(kDurationPattern);
    case FieldKind::Rate:
      return anyOf(integerSchema(spec), pattern(kRatePattern));
    case FieldKind::Address:
      return pattern(kAddressPattern);
    case FieldKind::Boolean:
      return Json{{"type", "boolean"}};
    case FieldKind::Choice:
      return enumSchema(spec.words);
    case FieldKind::WordList:
      return Json{
          {"type", "array"}, {"minItems", spec.minimum}, {"uniqueItems", true}, {"items", enumSchema(spec.words)}};
    case FieldKind::Side:
      break;
  }
  return enumSchema(std::array{nameOf(Side::Client), nameOf(Side::Server)});
}

/// Limits that a type cannot say stand in the description.
Json fieldSchema(const FieldSpec& spec) {
  Json schema = typeSchema(spec);
  std::string description{spec.doc};
  if (!typeSaysAll(spec.kind)) description += fmt::format(" {}.", describeLimits(spec).english());
  schema["description"] = description;
  return schema;
}

Json objectSchema(std::string_view description) {
  return Json{{"type", "object"},
              {"description", std::string(description)},
              {"properties", Json::object()},
              {"additionalProperties", false}};
}

template <typename Owner>
void addFields(Json& schema, std::span<const Field<Owner>> fields, const Owner& defaults) {
  for (const Field<Owner>& field : fields) {
    Json property = fieldSchema(field.spec);
    const FieldValue value = field.get(defaults);
    if (!std::holds_alternative<std::monostate>(value)) property["default"] = valueJson(value);
    schema["properties"][std::string(field.spec.name)] = std::move(property);
  }
}

template <typename Variant>
Json actionSchema(const ActionKind<Variant>& kind) {
  Json schema = objectSchema(kind.doc);
  schema["properties"]["do"] = Json{{"const", std::string(kind.name)}};
  Json required = Json::array({"do"});
  Json choices = Json::array();
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    const Field<Variant>& field = kind.fields[i];
    const std::string name{field.spec.name};
    schema["properties"][name] = fieldSchema(field.spec);
    if (i < kind.exclusive) {
      choices.push_back(Json{{"required", Json::array({name})}});
    } else if (!field.spec.optional) {
      required.push_back(name);
    }
  }
  schema["required"] = std::move(required);
  if (kind.exclusive > 0) schema["oneOf"] = std::move(choices);
  return schema;
}

template <typename Variant>
Json listSchema(std::span<const ActionKind<Variant>> kinds, std::size_t most, const char* description) {
  Json choices = Json::array();
  for (const ActionKind<Variant>& kind : kinds) choices.push_back(actionSchema(kind));
  return Json{{"type", "array"},
              {"description", description},
              {"maxItems", most},
              {"items", Json{{"oneOf", std::move(choices)}}}};
}

Json partySchema(Side side) {
  const Party defaults = Scenario{}.parties[side];
  Json schema = objectSchema(side == Side::Client ? "The left lane." : "The right lane.");
  addFields(schema, partyFields(), defaults);
  Json host = objectSchema("The queues and ports of this side's host.");
  addFields(host, hostFields(), defaults.host);
  schema["properties"]["host"] = std::move(host);
  Json tcp = objectSchema("How this side's TCP is set.");
  addFields(tcp, tcpFields(), defaults.tcp);
  schema["properties"]["tcp"] = std::move(tcp);
  Json udp = objectSchema("How this side's UDP is set.");
  addFields(udp, udpFields(), defaults.udp);
  schema["properties"]["udp"] = std::move(udp);
  schema["properties"]["program"] = Json{{"$ref", "#/$defs/program"}};
  return schema;
}

Json linkSchema() {
  Json schema = objectSchema("The network between the two: for both directions, and what differs in one of them.");
  addFields(schema, std::span(&linkPresetField(), 1), Scenario{});
  for (const std::string key : {"both", "toServer", "toClient"}) {
    schema["properties"][key] = Json{{"$ref", "#/$defs/linkDirection"}};
  }
  Json middlebox = objectSchema("A NAT or firewall half way.");
  addFields(middlebox, middleboxFields(), Middlebox{});
  schema["properties"]["middlebox"] = std::move(middlebox);
  return schema;
}

Json tlsSchema() {
  const tls::Config defaults;
  Json schema = objectSchema("TLS for the steps \"tls\" of both programs: all that decides its bytes.");
  addFields(schema, tlsFields(), defaults);
  for (const Side side : kSides) {
    Json abilities = objectSchema("What this side can do, best first.");
    addFields(abilities, tlsAbilityFields(), defaults.abilities[side]);
    schema["properties"][std::string(nameOf(side))] = std::move(abilities);
  }
  return schema;
}

Json definitions() {
  Json direction = objectSchema("The way to one side.");
  addFields(direction, linkFields(), LinkDirection{});
  Json all{{"linkDirection", std::move(direction)},
           {"program", listSchema(stepKinds(), kMaximumSteps, "What the application does, step by step.")}};
  for (const Side side : kSides) all[std::string(nameOf(side))] = partySchema(side);
  all["link"] = linkSchema();
  all["tls"] = tlsSchema();
  all["interventions"] =
      listSchema(interventionKinds(), kMaximumInterventions, "What is done to the session while it runs.");
  return all;
}

/// What the scenario and its branches have.
void addSections(Json& schema) {
  addFields(schema, scenarioFields(), Scenario{});
  Json& properties = schema["properties"];
  for (const Side side : kSides)
    properties[std::string(nameOf(side))] = Json{{"$ref", "#/$defs/" + std::string(nameOf(side))}};
  properties["link"] = Json{{"$ref", "#/$defs/link"}};
  properties["tls"] = Json{{"$ref", "#/$defs/tls"}};
  properties["interventions"] = Json{{"$ref", "#/$defs/interventions"}};
}

Json branchSchema() {
  Json schema = objectSchema("A branch: the scenario but for the sections that stand here, each as a whole.");
  addFields(schema, branchFields(), Branch{});
  schema["properties"]["name"].erase("default");
  addSections(schema);
  // In the scenario they have their defaults if absent, here the scenario's values.
  for (const Field<Scenario>& field : scenarioFields())
    schema["properties"][std::string(field.spec.name)].erase("default");
  schema["properties"]["tls"] =
      Json{{"anyOf", Json::array({Json{{"$ref", "#/$defs/tls"}}, Json{{"type", "null"}, {"description", "No TLS."}}})}};
  schema["required"] = Json::array({"name"});
  return schema;
}

}  // namespace

std::string jsonSchema() {
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
              {"$id", fmt::format("urn:wiretale:scenario:{}", kFormatVersion)},
              {"title", "Wiretale scenario"}};
  schema.update(objectSchema("A TCP session between a client and a server: everything that decides how it goes."));
  Json& properties = schema["properties"];
  properties["$schema"] = Json{{"type", "string"}, {"description", "For editors; the program does not read it."}};
  properties["wiretale"] =
      Json{{"type", "integer"}, {"minimum", 1}, {"maximum", kFormatVersion}, {"description", "Version of the format."}};
  addSections(schema);
  addFields(schema, ownBranchFields(), Scenario{});
  properties["branches"] = Json{{"type", "array"},
                                {"description", "The same session as it goes otherwise."},
                                {"maxItems", kMaximumBranches},
                                {"items", branchSchema()}};
  schema["required"] = Json::array({"wiretale"});
  schema["$defs"] = definitions();
  return layOutJson(schema);
}

}  // namespace wiretale::scenario
