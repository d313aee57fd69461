#include "core/lesson/lesson_file.h"

#include <utility>

#include "core/scenario/file_text.h"
#include "core/scenario/scenario_file.h"
#include "core/scenario/utf8.h"

namespace wiretale::lesson {
namespace {

constexpr std::string_view kScenarioSuffix = ".wiretale";
constexpr std::uintmax_t kLargestLesson = 1024 * 1024;

bool staysInFolder(std::string_view name) {
  return !name.empty() && name.find_first_of("/\\") == std::string_view::npos && !name.starts_with('.');
}

}  // namespace

Surroundings folderSurroundings(std::filesystem::path folder) {
  auto loadBeside = [folder](std::string_view name) -> tl::expected<scenario::Scenario, Phrase> {
    if (!name.ends_with(kScenarioSuffix)) return builtinSurroundings().scenario(name);
    if (!staysInFolder(name)) return tl::unexpected(say("a scenario lies beside the lesson: write its file's name"));
    auto loaded = scenario::loadScenario(folder / name);
    if (loaded) return *std::move(loaded);
    return tl::unexpected(
        say("this scenario does not load:\n{0}", scenario::describe(loaded.error(), scenario::shortened(name))));
  };
  auto hasPicture = [folder](std::string_view name) {
    std::error_code ignored;
    return staysInFolder(name) && std::filesystem::is_regular_file(folder / name, ignored);
  };
  return {std::move(loadBeside), std::move(hasPicture)};
}

tl::expected<Reading, Phrase> loadLesson(const std::filesystem::path& file) {
  const auto text = scenario::readFileText(file, kLargestLesson);
  if (!text) return tl::unexpected(text.error());
  return readLesson(*text, folderSurroundings(file.parent_path()));
}

}  // namespace wiretale::lesson
