#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/scenario/field_value.h"
#include "core/scenario/scenario.h"

namespace wiretale::models {

/// A line of the form: a heading, a value, a list of steps or interventions, or one of those.
struct FormNode {
  enum class Kind : std::uint8_t { Group, Field, List, Entry };
  Kind kind = Kind::Group;
  std::string
      path;  ///< "client.tcp.mss", "client.program", "client.program[2]", "client.program[2].bytes"; of a group: none
  QString title;                              ///< as in the file; of a group in the language shown
  QString meaning;                            ///< one line, in the language shown
  const scenario::FieldSpec* spec = nullptr;  ///< of a Field; lives as long as the program
  std::vector<FormNode> children;
};

/// Every parameter of a scenario, from the tables that read and write it: the basic ones, what either side does, what
/// is changed on the way, and the rest under "Advanced".
std::vector<FormNode> scenarioForm(const scenario::Scenario& scenario);

/// A field's value as people write it; empty if it is not set.
std::string fieldTextAt(const scenario::Scenario& scenario, std::string_view path);

using Edited = tl::expected<scenario::Scenario, Phrase>;

// The changed scenario, or why it cannot be. Nothing that `scenario::check` complains about comes out of them.

Edited withFieldText(scenario::Scenario scenario, std::string_view path, std::string_view text);
/// A step or an intervention of that kind behind the `place` first ones, with the least values that are allowed.
Edited withEntry(scenario::Scenario scenario, std::string_view list, std::size_t place, std::string_view kind);
Edited withoutEntry(scenario::Scenario scenario, std::string_view list, std::size_t place);
Edited withEntryMoved(scenario::Scenario scenario, std::string_view list, std::size_t from, std::size_t to);

/// The kinds that a list takes, with their meanings.
struct EntryKind {
  std::string_view name;
  QString meaning;
};
std::vector<EntryKind> entryKinds(std::string_view list);

/// "client.program[2].bytes" → "client.program", 1, "bytes"; a path of no list has an empty list.
struct EntryPath {
  std::string list;
  std::size_t place = 0;  ///< from 0
  std::string field;      ///< may be empty
};
EntryPath entryPathOf(std::string_view path);

}  // namespace wiretale::models
