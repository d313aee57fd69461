#include "tests/support/state_table.h"

#include <map>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace wiretale::testing {
namespace {

using Names = std::vector<std::string>;

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

Names split(std::string_view text, char separator) {
  Names parts;
  std::istringstream in{std::string(text)};
  for (std::string part; std::getline(in, part, separator);) parts.push_back(trimmed(part));
  return parts;
}

/// The lines of the text, read one after the other.
class Reader {
 public:
  void take(const std::string& line) {
    if (line.empty() || line.front() == '#') return;
    if (line.starts_with("let ")) return define(line.substr(4));
    if (line.front() != ' ') {
      m_event = line;
      return;
    }
    const Names columns = split(line, '|');
    if (columns.size() != 4 || m_event.empty()) throw std::runtime_error("not a row of four columns: " + line);
    for (const std::string& state : statesOf(columns[0])) {
      m_cells.push_back({m_event, state, columns[1], columns[2], columns[3]});
    }
  }

  std::vector<StateCell> cells() && { return std::move(m_cells); }

 private:
  void define(const std::string& line) {
    const Names sides = split(line, '=');
    if (sides.size() != 2) throw std::runtime_error("not a group of states: " + line);
    m_groups[sides[0]] = split(sides[1], ',');
  }

  Names statesOf(const std::string& column) const {
    Names states;
    for (const std::string& name : split(column, ',')) {
      const auto group = m_groups.find(name);
      if (group == m_groups.end()) {
        states.push_back(name);
      } else {
        states.insert(states.end(), group->second.begin(), group->second.end());
      }
    }
    return states;
  }

  std::map<std::string, Names> m_groups;
  std::string m_event;
  std::vector<StateCell> m_cells;
};

}  // namespace

std::vector<StateCell> readStateTable(const std::string& text) {
  Reader reader;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) reader.take(line);
  return std::move(reader).cells();
}

}  // namespace wiretale::testing
