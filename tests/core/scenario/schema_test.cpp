#include <cstdlib>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {
namespace {

TEST(JsonSchema, TheCommittedFileIsTheOneTheTableMakes) {
  const std::string file = std::string(WIRETALE_RESOURCES_DIR) + "/schema/wiretale-1.schema.json";
  if (std::getenv("WIRETALE_RENEW_GOLDEN") != nullptr) std::ofstream(file, std::ios::binary) << jsonSchema();
  std::ifstream in(file, std::ios::binary);
  const std::string committed{std::istreambuf_iterator<char>(in), {}};
  EXPECT_EQ(committed, jsonSchema()) << "renew it with WIRETALE_RENEW_GOLDEN=1 and read the difference";
}

}  // namespace
}  // namespace wiretale::scenario
