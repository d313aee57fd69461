#pragma once

#include <optional>
#include <string>
#include <vector>

namespace wiretale::testing {

/// A cell of tests/golden/tcp/state_events.txt: what one event does in one state. The text's head says how to read it.
struct StateCell {
  std::string event;
  std::string state;      ///< "SYN-RECEIVED passive": as the text names it
  std::string next;       ///< a state's name; "same"; "n/a": the event cannot happen there
  std::string sent;       ///< "none", "*", or a segment in words, perhaps after "may" or "soon"
  std::string paragraph;  ///< where the RFC says so
};

/// All cells, in the order of the text. Throws std::runtime_error with the line that it does not understand.
std::vector<StateCell> readStateTable(const std::string& text);

}  // namespace wiretale::testing
