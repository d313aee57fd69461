#include <vector>

#include "app/cli/command_line.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/compare/comparison.h"
#include "core/sim/run.h"
#include "ui/text/phrase_text.h"

namespace wiretale::cli {
namespace {

enum class Table : std::uint8_t { Text, Json };  // as in the option's choices

Outcome<Table> wantedTable(const Arguments& arguments) {
  const auto& spec = *optionNamed(Command::Compare, "--format");
  const auto choice = parseChoice(spec.name, arguments.value(Option::TableFormat).value_or("text"), spec.value);
  if (!choice) return misused(choice.error());
  return static_cast<Table>(*choice);
}

Outcome<compare::Comparison> compared(const Arguments& arguments) {
  const auto all = allFor(arguments);
  if (!all) return tl::unexpected(all.error());
  if (all->size() < 2) {
    return misused(
        filled(Cli::tr("\"%1\" has no branches: name what to compare it with."), arguments.positional().front()));
  }
  const Progress progress(filled(Cli::tr("simulating")));
  std::vector<trace::Trace> traces;
  std::vector<compare::Run> runs;
  traces.reserve(all->size());
  for (const Named& one : *all) {
    traces.push_back(sim::run(one.scenario));
    if (traces.back().tlsProblem) return failed(text::phrase(*traces.back().tlsProblem).toStdString());
    runs.push_back({one.name, &traces.back()});
  }
  return compare::compareRuns(runs);
}

}  // namespace

Outcome<void> compareCommand(const Arguments& arguments) {
  const auto table = wantedTable(arguments);
  if (!table) return tl::unexpected(table.error());
  const auto comparison = compared(arguments);
  if (!comparison) return tl::unexpected(comparison.error());
  const std::string text =
      *table == Table::Json ? compare::formatJson(*comparison) : compare::formatText(*comparison, text::phraseTemplate);
  return writeTo(std::string(arguments.value(Option::Output).value_or(kStandardOutput)), text);
}

}  // namespace wiretale::cli
