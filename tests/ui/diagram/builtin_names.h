#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"

namespace wiretale::testing {

/// For tests of every scenario that comes with the program.
inline std::vector<std::string> builtinNames() {
  std::vector<std::string> names;
  for (const auto& builtin : scenario::builtins()) names.emplace_back(builtin.name);
  return names;
}

inline std::string builtinTestName(const ::testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

}  // namespace wiretale::testing
