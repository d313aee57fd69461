#include "core/sim/run.h"

#include "app/cli/command_line.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/format/json.h"
#include "core/format/text.h"
#include "ui/text/listing_text.h"

namespace wiretale::cli {
namespace {

constexpr std::size_t kJson = 1;  // place in the option's choices

Outcome<bool> wantsJson(const Arguments& arguments) {
  const auto& spec = *optionNamed(Command::Run, "--format");
  const auto choice = parseChoice(spec.name, arguments.value(Option::TraceFormat).value_or("text"), spec.value);
  if (!choice) return misused(choice.error());
  if (arguments.has(Option::Bytes) && *choice != kJson) return misused(filled(Cli::tr("--bytes needs --format json.")));
  return *choice == kJson;
}

}  // namespace

Outcome<void> runCommand(const Arguments& arguments) {
  const auto json = wantsJson(arguments);
  if (!json) return tl::unexpected(json.error());
  const auto scenario = scenarioFor(arguments);
  if (!scenario) return tl::unexpected(scenario.error());
  std::string listing;
  {
    const Progress progress(filled(Cli::tr("simulating")));
    const trace::Trace trace = sim::run(*scenario);
    listing = *json ? format::formatJson(trace, {.bytes = arguments.has(Option::Bytes)})
                    : format::formatText(trace, {.words = text::listingWords()});
  }
  return writeTo(std::string(arguments.value(Option::Output).value_or(kStandardOutput)), listing);
}

}  // namespace wiretale::cli
