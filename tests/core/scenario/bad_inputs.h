#pragma once

#include <string>
#include <vector>

namespace wiretale::scenario {

struct BadInput {
  std::string name;
  std::string text;
};

/// Texts that are refused, each for a reason of its own.
std::vector<BadInput> badSyntax();
std::vector<BadInput> badKeys();
std::vector<BadInput> badLinks();
std::vector<BadInput> badParties();
std::vector<BadInput> badPrograms();

}  // namespace wiretale::scenario
