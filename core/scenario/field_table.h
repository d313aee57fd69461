#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/field_value.h"

namespace wiretale::scenario {

/// A field of an Owner: what it is and where its value lives. `set` takes a value of the field's kind within its
/// limits.
template <typename Owner>
struct Field {
  FieldSpec spec;
  FieldValue (*get)(const Owner& owner) = nullptr;
  void (*set)(Owner& owner, const FieldValue& value) = nullptr;
};

std::span<const Field<Scenario>> scenarioFields();
std::span<const Field<Scenario>> ownBranchFields();  ///< "branch"
std::span<const Field<Branch>> branchFields();       ///< "name"
std::span<const Field<Party>> partyFields();
std::span<const Field<tcp::Config>> tcpFields();  ///< `profileField` first: setting it sets all others
std::span<const Field<UdpSettings>> udpFields();
std::span<const Field<HostSettings>> hostFields();
std::span<const Field<LinkDirection>> linkFields();
std::span<const Field<tls::Config>> tlsFields();
std::span<const Field<tls::Abilities>> tlsAbilityFields();
std::span<const Field<Middlebox>> middleboxFields();

/// "preset" of "link": setting it gives both directions all of its values.
const Field<Scenario>& linkPresetField();

/// Setting it gives a Config all of the profile's defaults but for the initial sequence number, which has none.
const Field<tcp::Config>& profileField();

/// A kind of program step or of intervention: its name behind "do" and its arguments.
template <typename Variant>
struct ActionKind {
  std::string_view name;
  std::string_view doc;
  Variant (*make)() = nullptr;
  std::span<const Field<Variant>> fields;
  std::size_t exclusive = 0;  ///< so many of the fields, the first ones, exclude each other, and one is needed
};

std::span<const ActionKind<Step>> stepKinds();                  ///< by Step's index
std::span<const ActionKind<Intervention>> interventionKinds();  ///< by Intervention's index

/// The keys of "link" and the direction each stands for.
std::string_view linkKey(Side from);  ///< "toServer" for the client

inline constexpr std::size_t kMaximumSteps = 1'000;  ///< in one program
inline constexpr std::size_t kMaximumInterventions = 10'000;
inline constexpr std::size_t kMaximumBranches = 50;

/// A field of the whole scenario by its full path, for --set and for forms: "seed", "client.tcp.mss",
/// "link.both.loss". Setting a path that stands for both sides sets both; reading it gives the client's.
struct PathField {
  std::string path;
  FieldSpec spec;
  FieldValue (*getter)(const PathField& field, const Scenario& scenario) = nullptr;
  void (*setter)(const PathField& field, Scenario& scenario, const FieldValue& value) = nullptr;
  std::size_t row = 0;  ///< in its table
  std::vector<Side> sides;

  FieldValue get(const Scenario& scenario) const { return getter(*this, scenario); }
  void set(Scenario& scenario, const FieldValue& value) const { setter(*this, scenario, value); }
};

/// Every field that has a path of its own (not those of steps and interventions), in the order of the file.
std::span<const PathField> pathFields();
/// nullptr if there is none.
const PathField* findPathField(std::string_view path);

}  // namespace wiretale::scenario
