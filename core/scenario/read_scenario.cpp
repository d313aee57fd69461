#include <algorithm>

#include <fmt/format.h>

#include "core/scenario/encoding.h"
#include "core/scenario/meaning.h"
#include "core/scenario/near_miss.h"
#include "core/scenario/object_reader.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/text_place.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

using Keys = std::vector<std::string_view>;

const JsonValue* findMember(const JsonValue& object, std::string_view key) {
  const auto found = std::ranges::find(object.members, key, &JsonMember::key);
  return found == object.members.end() ? nullptr : &found->value;
}

std::string joined(const Keys& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

template <typename Variant>
class ActionReader {
 public:
  ActionReader(std::span<const ActionKind<Variant>> kinds, ComplaintList& complaints)
      : m_kinds(kinds), m_complaints(complaints) {}

  void read(const JsonValue& value, const std::string& path, std::vector<Variant>& list) {
    if (value.kind != JsonValue::Kind::Object) {
      m_complaints.at(
          value.offset, path,
          say(R"(should be an object as {{"do": "{0}"}}, not {1})", m_kinds.front().name, describeKind(value.kind)));
      return;
    }
    const ActionKind<Variant>* const kind = findKind(value, path);
    if (kind == nullptr) return;
    Variant action = kind->make();
    Keys keys{"do"};
    appendNames(kind->fields, keys);
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      readField(kind->fields, member, memberPath, action, m_complaints);
    });
    checkPresence(*kind, value, path);
    list.push_back(std::move(action));
  }

 private:
  const ActionKind<Variant>* findKind(const JsonValue& value, const std::string& path) {
    Keys names;
    for (const auto& kind : m_kinds) names.push_back(kind.name);
    const JsonValue* const name = findMember(value, "do");
    if (name == nullptr) {
      m_complaints.missing(value.offset, path, say("\"do\" is missing: one of {0}", joined(names)));
      return nullptr;
    }
    const auto found = std::ranges::find(m_kinds, name->text, &ActionKind<Variant>::name);
    if (name->kind == JsonValue::Kind::Text && found != m_kinds.end()) return &*found;
    complainOfName(*name, path + ".do", names);
    return nullptr;
  }

  void complainOfName(const JsonValue& name, const std::string& path, const Keys& names) {
    const std::string_view guess = name.kind == JsonValue::Kind::Text ? nearest(name.text, names) : "";
    const std::string given = shortened(name.text);
    if (name.kind != JsonValue::Kind::Text) {
      m_complaints.at(name.offset, path, say("should be one of {0}, not {1}", joined(names), describeKind(name.kind)));
    } else if (!guess.empty()) {
      m_complaints.at(name.offset, path, say("\"{0}\" is unknown (did you mean \"{1}\"?)", given, guess));
    } else {
      m_complaints.at(name.offset, path, say("\"{0}\" is unknown: choose one of {1}", given, joined(names)));
    }
  }

  void checkPresence(const ActionKind<Variant>& kind, const JsonValue& value, const std::string& path) {
    const auto exclusive = kind.fields.first(kind.exclusive);
    for (const auto& field : kind.fields.subspan(kind.exclusive)) {
      if (findMember(value, field.spec.name) != nullptr || field.spec.optional) continue;
      m_complaints.missing(value.offset, path,
                           say("\"{0}\" needs \"{1}\": {2}", kind.name, field.spec.name, describeLimits(field.spec)));
    }
    const auto present = std::ranges::count_if(
        exclusive, [&value](const auto& field) { return findMember(value, field.spec.name) != nullptr; });
    if (exclusive.empty() || present == 1) return;
    Keys names;
    appendNames(exclusive, names);
    m_complaints.missing(
        value.offset, path,
        present > 1 ? say(R"("{0}" needs either "{1}" or "{2}", not both)", kind.name, names.front(), names.back())
                    : say(R"("{0}" needs either "{1}" or "{2}")", kind.name, names.front(), names.back()));
  }

  std::span<const ActionKind<Variant>> m_kinds;
  ComplaintList& m_complaints;
};

class ScenarioReader {
 public:
  explicit ScenarioReader(ComplaintList& complaints) : m_complaints(complaints) {}

  Scenario read(const JsonValue& root) {
    Keys keys{"$schema", "wiretale"};
    appendNames(scenarioFields(), keys);
    appendSections(keys);
    keys.insert(keys.end(), {"branch", "branches"});
    readObject(root, "", keys, m_complaints,
               [this](const JsonMember& member, const std::string& path) { readTop(member, path); });
    if (const JsonValue* const branches = findMember(root, "branches")) readBranches(*branches);
    return std::move(m_scenario);
  }

 private:
  static void appendSections(Keys& keys) {
    keys.insert(keys.end(), {"client", "server", "link", "tls", "interventions"});
  }

  /// After all others: each is the scenario but for the sections that stand in it.
  void readBranches(const JsonValue& list) {
    std::vector<Branch> branches;
    readList(list, "branches", kMaximumBranches, m_complaints, [&](const JsonValue& value, const std::string& path) {
      branches.push_back(ScenarioReader(m_complaints, m_scenario).readBranch(value, path));
    });
    m_scenario.branches = std::move(branches);
  }

  Branch readBranch(const JsonValue& value, const std::string& path) {
    Keys keys{"name"};
    appendNames(scenarioFields(), keys);
    appendSections(keys);
    Branch branch;
    m_scenario.branch.clear();
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      if (member.key == "name") {
        readField(branchFields(), member, memberPath, branch, m_complaints);
      } else {
        forget(member);
        readTop(member, memberPath);
      }
    });
    if (value.kind == JsonValue::Kind::Object && findMember(value, "name") == nullptr)
      m_complaints.missing(value.offset, path, say("\"name\" is missing: a branch needs one"));
    branch.scenario = std::move(m_scenario);
    return branch;
  }

  /// A section of a branch takes the place of the scenario's as a whole.
  void forget(const JsonMember& member) {
    const Scenario defaults;
    for (const Side side : kSides) {
      if (member.key == nameOf(side)) m_scenario.parties[side] = defaults.parties[side];
    }
    if (member.key == "link") {
      m_scenario.linkPreset = defaults.linkPreset;
      m_scenario.link = defaults.link;
      m_scenario.middlebox = defaults.middlebox;
    }
    if (member.key == "tls") m_scenario.tls.reset();
    if (member.key == "interventions") m_scenario.interventions.clear();
  }

  void readTop(const JsonMember& member, const std::string& path) {
    if (readField(scenarioFields(), member, path, m_scenario, m_complaints)) return;
    for (const Side side : kSides) {
      if (member.key == nameOf(side)) readParty(member.value, path, m_scenario.parties[side]);
    }
    if (member.key == "link") readLink(member.value, path);
    const bool noTls = m_inBranch && member.value.kind == JsonValue::Kind::Null;
    if (member.key == "tls" && !noTls) readTls(member.value, path, m_scenario.tls.emplace());
    if (member.key == "branch") readField(ownBranchFields(), member, path, m_scenario, m_complaints);
    if (member.key == "interventions") {
      readActions(interventionKinds(), member.value, path, kMaximumInterventions, m_scenario.interventions);
    }
  }

  void readParty(const JsonValue& value, const std::string& path, Party& party) {
    Keys keys;
    appendNames(partyFields(), keys);
    keys.insert(keys.end(), {"host", "tcp", "udp", "program"});
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      if (readField(partyFields(), member, memberPath, party, m_complaints)) return;
      if (member.key == "host") readOwner(hostFields(), member.value, memberPath, party.host);
      if (member.key == "tcp") readTcp(member.value, memberPath, party.tcp);
      if (member.key == "udp") readOwner(udpFields(), member.value, memberPath, party.udp);
      if (member.key == "program") readActions(stepKinds(), member.value, memberPath, kMaximumSteps, party.program);
    });
  }

  void readTls(const JsonValue& value, const std::string& path, tls::Config& tls) {
    Keys keys;
    appendNames(tlsFields(), keys);
    keys.insert(keys.end(), {nameOf(Side::Client), nameOf(Side::Server)});
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      if (readField(tlsFields(), member, memberPath, tls, m_complaints)) return;
      for (const Side side : kSides) {
        if (member.key == nameOf(side)) readOwner(tlsAbilityFields(), member.value, memberPath, tls.abilities[side]);
      }
    });
  }

  /// The profile first, whatever the order in the file: it sets the defaults that the others differ from.
  void readTcp(const JsonValue& value, const std::string& path, tcp::Config& tcp) {
    const std::string_view profile = profileField().spec.name;
    Keys keys;
    appendNames(tcpFields(), keys);
    for (const JsonMember& member : value.members) {
      if (member.key != profile) continue;
      readField(tcpFields(), member, fmt::format("{}.{}", path, profile), tcp, m_complaints);
      break;
    }
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      if (member.key != profile) readField(tcpFields(), member, memberPath, tcp, m_complaints);
    });
  }

  template <typename Owner>
  void readOwner(std::span<const Field<Owner>> fields, const JsonValue& value, const std::string& path, Owner& owner) {
    Keys keys;
    appendNames(fields, keys);
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      readField(fields, member, memberPath, owner, m_complaints);
    });
  }

  /// What sets the start of others comes first, whatever the order in the file: the preset, "both", each direction.
  void readLink(const JsonValue& value, const std::string& path) {
    for (const JsonMember& member : value.members) {
      if (member.key == linkPresetField().spec.name) readPreset(member, path);
    }
    for (const JsonMember& member : value.members) {
      if (member.key == "both") readBoth(member.value, path + ".both");
    }
    const Keys keys{linkPresetField().spec.name, "both", linkKey(Side::Client), linkKey(Side::Server), "middlebox"};
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      for (const Side side : kSides) {
        if (member.key == linkKey(side)) readOwner(linkFields(), member.value, memberPath, m_scenario.link[side]);
      }
      if (member.key == "middlebox") readOwner(middleboxFields(), member.value, memberPath, m_scenario.middlebox);
    });
  }

  void readPreset(const JsonMember& member, const std::string& path) {
    const std::span<const Field<Scenario>> table{&linkPresetField(), 1};
    readField(table, member, fmt::format("{}.{}", path, member.key), m_scenario, m_complaints);
  }

  /// Each value counts for both directions, whose others may differ by the preset.
  void readBoth(const JsonValue& value, const std::string& path) {
    Keys keys;
    appendNames(linkFields(), keys);
    readObject(value, path, keys, m_complaints, [&](const JsonMember& member, const std::string& memberPath) {
      readField(linkFields(), member, memberPath, m_scenario.link[Side::Client], m_complaints);
      const auto& field = *std::ranges::find(linkFields(), member.key, [](const auto& row) { return row.spec.name; });
      field.set(m_scenario.link[Side::Server], field.get(m_scenario.link[Side::Client]));
    });
  }

  template <typename Variant>
  void readActions(std::span<const ActionKind<Variant>> kinds, const JsonValue& value, const std::string& path,
                   std::size_t most, std::vector<Variant>& list) {
    ActionReader<Variant> reader(kinds, m_complaints);
    readList(value, path, most, m_complaints, [&](const JsonValue& element, const std::string& elementPath) {
      reader.read(element, elementPath, list);
    });
  }

  /// Of a branch of `trunk`.
  ScenarioReader(ComplaintList& complaints, const Scenario& trunk)
      : m_scenario(trunk), m_complaints(complaints), m_inBranch(true) {}

  Scenario m_scenario;
  ComplaintList& m_complaints;
  bool m_inBranch = false;
};

/// False if the rest of the file cannot be judged.
bool checkVersion(const JsonValue& root, ComplaintList& complaints) {
  if (root.kind != JsonValue::Kind::Object) return true;
  const JsonValue* const version = findMember(root, "wiretale");
  if (version == nullptr) {
    complaints.missing(root.offset, "wiretale", say("is missing: a scenario begins with \"wiretale\": 1"));
    return true;
  }
  const FieldSpec spec{"wiretale", FieldKind::Integer, "", 1, kFormatVersion, "", "", false};
  const FieldText number = readFieldJson(spec, *version);
  if (!number.problem.empty()) {
    complaints.at(version->offset, "wiretale", number.problem);
    return true;
  }
  const std::uint64_t format = std::get<std::uint64_t>(number.value);
  if (format >= 1 && format <= kFormatVersion) return true;
  complaints.at(version->offset, "wiretale",
                format == 0 ? say("there is no format 0: write \"wiretale\": 1")
                            : say("this file is of format {0}; this program reads up to {1}: update the program",
                                  format, kFormatVersion));
  return format == 0;
}

/// `root` is empty, or the path of the branch that the scenario is of with a dot behind it.
void checkMeaning(const Scenario& scenario, const std::string& root, ComplaintList& complaints) {
  Complaints found;
  bool programsGood = true;
  for (const Side side : kSides) {
    if (complaints.concerns(root + std::string(nameOf(side)))) {
      programsGood = false;
      continue;
    }
    const Complaints more = checkParty(scenario, side);
    found.insert(found.end(), more.begin(), more.end());
  }
  if (programsGood) {
    const Complaints more = checkTogether(scenario);
    found.insert(found.end(), more.begin(), more.end());
  }
  for (const Complaint& complaint : found) complaints.atPath(root + complaint.path, complaint.what);
}

/// The scenario, then its branches, which repeat its complaints only if they have sections of their own.
void checkMeaning(const Scenario& scenario, ComplaintList& complaints) {
  checkMeaning(scenario, "", complaints);
  if (!complaints.empty()) return;
  for (std::size_t i = 0; i < scenario.branches.size(); ++i)
    checkMeaning(scenario.branches[i].scenario, fmt::format("branches[{}].", i + 1), complaints);
  for (const Complaint& complaint : checkBranchNames(scenario)) complaints.atPath(complaint.path, complaint.what);
}

}  // namespace

tl::expected<Scenario, Complaints> readScenario(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);  // a byte order mark says nothing in UTF-8
  if (Complaints complaints = encodingComplaints(text); !complaints.empty())
    return tl::unexpected(std::move(complaints));
  const JsonDocument document = readJson(text);
  ComplaintList complaints(text, document.complete());
  for (const SyntaxError& error : document.errors) complaints.at(error.offset, {}, error.what);
  Scenario scenario;
  if (document.hasRoot && checkVersion(document.root, complaints)) {
    scenario = ScenarioReader(complaints).read(document.root);
    if (document.complete() && document.root.kind == JsonValue::Kind::Object) checkMeaning(scenario, complaints);
  }
  if (!complaints.empty()) return tl::unexpected(complaints.take());
  return scenario;
}

}  // namespace wiretale::scenario
