#pragma once

#include <string>
#include <vector>

namespace wiretale::scenario {

/// One thing wrong with a scenario: what, where, what to do. Shown to people unchanged.
struct Complaint {
  int line = 0;      ///< from 1; 0: not from a file's text
  int column = 0;    ///< from 1, in characters
  std::string path;  ///< "link.toServer.loss"; empty for the whole file
  std::string what;  ///< "1.5 is not a probability: choose 0 to 1"
};
using Complaints = std::vector<Complaint>;

/// "name.wiretale:3:12: link.toServer.loss: 1.5 is …", one line each.
std::string describe(const Complaints& complaints, const std::string& source);

}  // namespace wiretale::scenario
