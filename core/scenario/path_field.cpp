#include <algorithm>
#include <type_traits>

#include "core/scenario/field_table.h"

namespace wiretale::scenario {
namespace {

/// Where a table's owner lives within a scenario.
template <typename Owner, typename AnyScenario>
auto& ownerIn(AnyScenario& scenario, Side side) {
  if constexpr (std::is_same_v<Owner, Party>) {
    return scenario.parties[side];
  } else if constexpr (std::is_same_v<Owner, tcp::Config>) {
    return scenario.parties[side].tcp;
  } else if constexpr (std::is_same_v<Owner, UdpSettings>) {
    return scenario.parties[side].udp;
  } else if constexpr (std::is_same_v<Owner, LinkDirection>) {
    return scenario.link[side];
  } else if constexpr (std::is_same_v<Owner, Middlebox>) {
    return scenario.middlebox;
  } else {
    return scenario;
  }
}

template <typename Owner, auto Table>
void append(std::vector<PathField>& list, const std::string& prefix, const std::vector<Side>& sides) {
  for (std::size_t row = 0; row < Table().size(); ++row) {
    PathField entry{prefix + std::string(Table()[row].spec.name), Table()[row].spec, nullptr, nullptr, row, sides};
    entry.getter = [](const PathField& self, const Scenario& scenario) {
      return Table()[self.row].get(ownerIn<Owner>(scenario, self.sides.front()));
    };
    entry.setter = [](const PathField& self, Scenario& scenario, const FieldValue& value) {
      for (const Side side : self.sides) Table()[self.row].set(ownerIn<Owner>(scenario, side), value);
    };
    list.push_back(std::move(entry));
  }
}

std::span<const Field<Scenario>> linkPresetTable() {
  return {&linkPresetField(), 1};
}

std::vector<PathField> makeList() {
  const std::vector<Side> both{Side::Client, Side::Server};
  std::vector<PathField> list;
  append<Scenario, scenarioFields>(list, "", {Side::Client});
  for (const Side side : kSides) {
    const std::string name{nameOf(side)};
    append<Party, partyFields>(list, name + ".", {side});
    append<tcp::Config, tcpFields>(list, name + ".tcp.", {side});
    append<UdpSettings, udpFields>(list, name + ".udp.", {side});
  }
  append<Scenario, linkPresetTable>(list, "link.", {Side::Client});
  append<LinkDirection, linkFields>(list, "link.both.", both);
  for (const Side side : kSides)
    append<LinkDirection, linkFields>(list, "link." + std::string(linkKey(side)) + ".", {side});
  append<Middlebox, middleboxFields>(list, "link.middlebox.", {Side::Client});
  return list;
}

}  // namespace

std::span<const PathField> pathFields() {
  static const std::vector<PathField> list = makeList();
  return list;
}

const PathField* findPathField(std::string_view path) {
  const auto found = std::ranges::find(pathFields(), path, &PathField::path);
  return found == pathFields().end() ? nullptr : &*found;
}

}  // namespace wiretale::scenario
