#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/cli/command_line.h"
#include "app/cli/input.h"
#include "app/cli/lesson_input.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/scenario/builtin.h"
#include "core/scenario/scenario_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::cli {

Outcome<void> listCommand(const Arguments&) {
  std::size_t width = 0;
  for (const auto& builtin : scenario::builtins()) width = std::max(width, builtin.name.size());
  std::string text;
  std::string_view chapter;
  for (const auto& builtin : scenario::builtins()) {
    if (std::exchange(chapter, builtin.chapter) != builtin.chapter)
      text += fmt::format("{}# {}\n", text.empty() ? "" : "\n", text::chapterTitle(chapter).toStdString());
    const auto scenario = scenario::readScenario(builtin.text);
    text += fmt::format("{:<{}}  {}\n", builtin.name, width,
                        scenario ? text::scenarioTitle(*scenario).toStdString() : std::string());
  }
  return writeToStandardOutput(text);
}

Outcome<void> checkCommand(const Arguments& arguments) {
  std::string good;
  std::string complaints;
  for (const std::string& file : arguments.positional()) {
    const auto checked = isLessonFile(file) ? checkLesson(file) : readInput(file).map([](const auto&) {});
    if (checked) {
      good += filled(Cli::tr("%1: no complaints"), file) + '\n';
    } else {
      complaints += checked.error().message;
      if (!complaints.ends_with('\n')) complaints += '\n';
    }
  }
  if (auto written = writeToStandardOutput(good); !written) return written;
  if (complaints.empty()) return {};
  writeToStandardError(complaints);
  return failed({});
}

Outcome<void> versionCommand(const Arguments&) {
  return writeToStandardOutput(fmt::format("wiretale {}\n", WIRETALE_VERSION));
}

}  // namespace wiretale::cli
