#include "ui/models/scenario_form.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <QCoreApplication>

#include "core/scenario/field_table.h"
#include "core/scenario/scenario_text.h"
#include "ui/text/meaning_text.h"

namespace wiretale::models {

namespace {

using scenario::Field;
using scenario::FieldSpec;
using scenario::FieldValue;
using scenario::PathField;
using scenario::Scenario;
using Kind = FormNode::Kind;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ScenarioForm)
};

constexpr std::array<std::string_view, 15> kBasic{"title",
                                                  "description",
                                                  "seed",
                                                  "link.preset",
                                                  "link.both.latency",
                                                  "link.both.loss",
                                                  "link.both.bitsPerSecond",
                                                  "client.tcp.profile",
                                                  "server.tcp.profile",
                                                  "client.tcp.mss",
                                                  "client.tcp.receiveWindow",
                                                  "server.tcp.receiveWindow",
                                                  "client.tcp.timeWait",
                                                  "server.tcp.timeWait",
                                                  "timeLimit"};

QString fromUtf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

FormNode fieldNode(const std::string& path, const FieldSpec& spec, std::string_view title) {
  FormNode node;
  node.kind = Kind::Field;
  node.path = path;
  node.title = fromUtf8(title);
  node.meaning = text::meaning(spec.doc);
  node.spec = &spec;
  return node;
}

FormNode group(const QString& title) {
  FormNode node;
  node.title = title;
  return node;
}

FormNode basicGroup() {
  FormNode basics = group(Words::tr("Basics"));
  for (const std::string_view path : kBasic) {
    const PathField* const field = scenario::findPathField(path);
    if (field != nullptr) basics.children.push_back(fieldNode(field->path, field->spec, path));
  }
  return basics;
}

/// Fields whose paths begin so, under the rest of their paths.
FormNode groupOf(const QString& title, std::string_view prefix) {
  FormNode node = group(title);
  for (const PathField& field : scenario::pathFields())
    if (field.path.starts_with(prefix))
      node.children.push_back(fieldNode(field.path, field.spec, std::string_view(field.path).substr(prefix.size())));
  return node;
}

template <typename Variant>
FormNode listNode(const QString& title, std::string path, const std::vector<Variant>& entries,
                  std::span<const scenario::ActionKind<Variant>> kinds) {
  FormNode list = group(title);
  list.kind = Kind::List;
  list.path = std::move(path);
  for (std::size_t place = 0; place < entries.size(); ++place) {
    const auto& kind = kinds[entries[place].index()];
    FormNode entry = group(fromUtf8(kind.name));
    entry.kind = Kind::Entry;
    entry.path = list.path + "[" + std::to_string(place + 1) + "]";
    entry.meaning = text::meaning(kind.doc);
    for (const Field<Variant>& field : kind.fields)
      entry.children.push_back(fieldNode(entry.path + "." + std::string(field.spec.name), field.spec, field.spec.name));
    list.children.push_back(std::move(entry));
  }
  return list;
}

FormNode advancedGroup() {
  FormNode advanced = group(Words::tr("Advanced"));
  const auto add = [&](const QString& title, std::string_view prefix) {
    advanced.children.push_back(groupOf(title, prefix));
  };
  add(Words::tr("Client"), "client.");
  add(Words::tr("Server"), "server.");
  add(Words::tr("Link to the server"), "link.toServer.");
  add(Words::tr("Link to the client"), "link.toClient.");
  add(Words::tr("Half way"), "link.middlebox.");
  add(Words::tr("TLS"), "tls.");
  return advanced;
}

/// Calls `use` with the list of that name and its kinds; false if there is none.
template <typename AnyScenario, typename Use>
bool withList(AnyScenario& scenario, std::string_view list, const Use& use) {
  if (list == "interventions") {
    use(scenario.interventions, scenario::interventionKinds());
    return true;
  }
  for (const Side side : kSides) {
    if (list != std::string(scenario::nameOf(side)) + ".program") continue;
    use(scenario.parties[side].program, scenario::stepKinds());
    return true;
  }
  return false;
}

Edited checked(Scenario scenario) {
  const scenario::Complaints complaints = scenario::check(scenario);
  if (complaints.empty()) return scenario;
  const scenario::Complaint& first = complaints.front();
  if (first.path.empty()) return tl::unexpected(first.what);
  return tl::unexpected(Phrase::together({first.path, std::string(": "), first.what}));
}

/// A value that a person wrote, or what is wrong with it. Nothing written: not set, where that is allowed.
tl::expected<FieldValue, Phrase> read(const FieldSpec& spec, std::string_view text) {
  if (text.empty() && spec.optional) return FieldValue{};
  const scenario::FieldText parsed = scenario::parseFieldText(spec, text);
  if (!parsed.problem.empty()) return tl::unexpected(parsed.problem);
  if (const auto problem = scenario::problemWith(spec, parsed.value)) return tl::unexpected(*problem);
  return parsed.value;
}

template <typename Variant>
const Field<Variant>* fieldNamed(const scenario::ActionKind<Variant>& kind, std::string_view name) {
  const auto found =
      std::ranges::find_if(kind.fields, [&](const Field<Variant>& field) { return field.spec.name == name; });
  return found == kind.fields.end() ? nullptr : &*found;
}

/// Values that a new step or intervention needs and does not have yet.
template <typename Variant>
void fillIn(Variant& entry, const scenario::ActionKind<Variant>& kind) {
  for (const Field<Variant>& field : kind.fields) {
    const FieldSpec& spec = field.spec;
    const bool isTheOne = kind.exclusive > 0 && &field == &kind.fields[kind.exclusive - 1];
    const bool isWrong = !spec.optional && scenario::problemWith(spec, field.get(entry)).has_value();
    if (!isTheOne && !isWrong) continue;
    if (spec.kind == scenario::FieldKind::Integer) field.set(entry, std::max<std::uint64_t>(spec.minimum, 1));
    if (spec.kind == scenario::FieldKind::Duration)
      field.set(entry, SimDuration(static_cast<SimDuration::rep>(spec.minimum)));
    if (spec.kind == scenario::FieldKind::Text) field.set(entry, std::string("text"));
  }
}

}  // namespace

std::vector<FormNode> scenarioForm(const Scenario& scenario) {
  std::vector<FormNode> form;
  form.push_back(basicGroup());
  form.push_back(listNode(Words::tr("What the client does"), "client.program", scenario.parties[Side::Client].program,
                          scenario::stepKinds()));
  form.push_back(listNode(Words::tr("What the server does"), "server.program", scenario.parties[Side::Server].program,
                          scenario::stepKinds()));
  form.push_back(
      listNode(Words::tr("Interventions"), "interventions", scenario.interventions, scenario::interventionKinds()));
  form.push_back(advancedGroup());
  return form;
}

EntryPath entryPathOf(std::string_view path) {
  const std::size_t open = path.find('[');
  const std::size_t close = path.find(']');
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  EntryPath parts;
  std::from_chars(path.data() + open + 1, path.data() + close, parts.place);
  if (parts.place == 0) return {};
  --parts.place;
  parts.list = path.substr(0, open);
  if (path.size() > close + 2) parts.field = path.substr(close + 2);
  return parts;
}

std::string fieldTextAt(const Scenario& scenario, std::string_view path) {
  if (const PathField* const field = scenario::findPathField(path)) return scenario::fieldText(field->get(scenario));
  const EntryPath parts = entryPathOf(path);
  std::string text;
  withList(scenario, parts.list, [&](const auto& entries, const auto& kinds) {
    if (parts.place >= entries.size()) return;
    const auto& entry = entries[parts.place];
    if (const auto* const field = fieldNamed(kinds[entry.index()], parts.field))
      text = scenario::fieldText(field->get(entry));
  });
  return text;
}

Edited withFieldText(Scenario scenario, std::string_view path, std::string_view text) {
  if (const PathField* const field = scenario::findPathField(path)) {
    const auto value = read(field->spec, text);
    if (!value) return tl::unexpected(value.error());
    field->set(scenario, *value);
    return checked(std::move(scenario));
  }
  const EntryPath parts = entryPathOf(path);
  Phrase problem = Phrase(path);
  withList(scenario, parts.list, [&](auto& entries, const auto& kinds) {
    if (parts.place >= entries.size()) return;
    auto& entry = entries[parts.place];
    const auto* const field = fieldNamed(kinds[entry.index()], parts.field);
    if (field == nullptr) return;
    const auto value = read(field->spec, text);
    problem = value ? Phrase() : value.error();
    if (value) field->set(entry, *value);
  });
  if (!problem.empty()) return tl::unexpected(problem);
  return checked(std::move(scenario));
}

Edited withEntry(Scenario scenario, std::string_view list, std::size_t place, std::string_view kindName) {
  withList(scenario, list, [&](auto& entries, const auto& kinds) {
    const auto kind = std::ranges::find_if(kinds, [&](const auto& candidate) { return candidate.name == kindName; });
    if (kind == kinds.end()) return;
    auto entry = kind->make();
    fillIn(entry, *kind);
    const std::size_t at = std::min(place, entries.size());
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(at), std::move(entry));
  });
  return checked(std::move(scenario));
}

Edited withoutEntry(Scenario scenario, std::string_view list, std::size_t place) {
  withList(scenario, list, [&](auto& entries, const auto&) {
    if (place < entries.size()) entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(place));
  });
  return checked(std::move(scenario));
}

Edited withEntryMoved(Scenario scenario, std::string_view list, std::size_t from, std::size_t to) {
  withList(scenario, list, [&](auto& entries, const auto&) {
    if (from >= entries.size() || to >= entries.size()) return;
    auto entry = std::move(entries[from]);
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(from));
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(to), std::move(entry));
  });
  return checked(std::move(scenario));
}

std::vector<EntryKind> entryKinds(std::string_view list) {
  std::vector<EntryKind> names;
  const Scenario none;
  withList(none, list, [&](const auto&, const auto& kinds) {
    for (const auto& kind : kinds) names.push_back({kind.name, text::meaning(kind.doc)});
  });
  return names;
}

}  // namespace wiretale::models
