#include "app/cli/filter_option.h"

#include <utility>

#include "app/cli/words.h"

namespace wiretale::cli {

Outcome<query::Filter> filterFor(const Arguments& arguments) {
  auto filter = query::Filter::parse(arguments.value(Option::Filter).value_or(""));
  if (filter) return *std::move(filter);
  const query::FilterError& error = filter.error();
  return misused(filled(Cli::tr("--filter, column %1: %2"), std::to_string(error.column), said(error.message)));
}

}  // namespace wiretale::cli
