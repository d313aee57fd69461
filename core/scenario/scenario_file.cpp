#include "core/scenario/scenario_file.h"

#include "core/scenario/file_text.h"
#include "core/scenario/scenario_text.h"

namespace wiretale::scenario {

tl::expected<Scenario, Complaints> loadScenario(const std::filesystem::path& file) {
  const auto text = readFileText(file, kMaximumFileSize);
  if (!text) return tl::unexpected(Complaints{{0, 0, {}, text.error()}});
  return readScenario(*text);
}

tl::expected<void, Phrase> saveScenario(const Scenario& scenario, const std::filesystem::path& file) {
  const Complaints complaints = check(scenario);
  if (!complaints.empty()) {
    return tl::unexpected(
        say("The scenario cannot be saved as it is:\n{0}", describe(complaints, file.filename().string())));
  }
  return writeFileSafely(file, writeScenario(scenario));
}

}  // namespace wiretale::scenario
