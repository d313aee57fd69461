#include "core/sim/run.h"

#include "app/cli/command_line.h"
#include "app/cli/filter_option.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/format/csv.h"
#include "core/format/json.h"
#include "core/format/text.h"
#include "ui/text/event_text.h"
#include "ui/text/listing_text.h"
#include "ui/text/phrase_text.h"

namespace wiretale::cli {
namespace {

enum class Listing : std::uint8_t { Text, Json, Csv };  // as in the option's choices

Outcome<Listing> wantedListing(const Arguments& arguments) {
  const auto& spec = *optionNamed(Command::Run, "--format");
  const auto choice = parseChoice(spec.name, arguments.value(Option::TraceFormat).value_or("text"), spec.value);
  if (!choice) return misused(choice.error());
  const auto listing = static_cast<Listing>(*choice);
  if (arguments.has(Option::Bytes) && listing != Listing::Json) {
    return misused(filled(Cli::tr("--bytes needs --format json.")));
  }
  if (arguments.has(Option::Filter) && listing != Listing::Text) {
    return misused(filled(Cli::tr("--filter needs --format text.")));
  }
  return listing;
}

std::string listed(const trace::Trace& trace, Listing listing, bool bytes, const query::Filter& filter) {
  if (listing == Listing::Csv) return format::formatCsv(trace);
  if (listing == Listing::Json) return format::formatJson(trace, {.bytes = bytes});
  format::TextOptions options{.words = text::listingWords()};
  trace::EventSet matching;
  if (!filter.letsAllThrough()) {
    matching = filter.apply(trace, text::searchText);
    options.only = &matching;
  }
  return format::formatText(trace, options);
}

}  // namespace

Outcome<void> runCommand(const Arguments& arguments) {
  const auto wanted = wantedListing(arguments);
  if (!wanted) return tl::unexpected(wanted.error());
  const auto filter = filterFor(arguments);
  if (!filter) return tl::unexpected(filter.error());
  const auto scenario = scenarioFor(arguments);
  if (!scenario) return tl::unexpected(scenario.error());
  std::string listing;
  {
    const Progress progress(filled(Cli::tr("simulating")));
    const trace::Trace trace = sim::run(*scenario);
    if (trace.tlsProblem) return failed(text::phrase(*trace.tlsProblem).toStdString());
    listing = listed(trace, *wanted, arguments.has(Option::Bytes), *filter);
  }
  return writeTo(std::string(arguments.value(Option::Output).value_or(kStandardOutput)), listing);
}

}  // namespace wiretale::cli
