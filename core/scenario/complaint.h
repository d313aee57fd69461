#pragma once

#include <string>
#include <vector>

#include "core/base/phrase.h"

namespace wiretale::scenario {

/// One thing wrong with a scenario: what, where, what to do. Shown to people unchanged, in their language.
struct Complaint {
  int line = 0;      ///< from 1; 0: not from a file's text
  int column = 0;    ///< from 1, in characters
  std::string path;  ///< "link.toServer.loss"; empty for the whole file
  Phrase what;       ///< "1.5 is not a probability: choose 0 to 1"
};
using Complaints = std::vector<Complaint>;

/// "name.wiretale:3:12: link.toServer.loss: 1.5 is …", one line each.
Phrase describe(const Complaints& complaints, const std::string& source);

}  // namespace wiretale::scenario
