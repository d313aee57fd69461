#pragma once

#include "app/cli/arguments.h"
#include "app/cli/failure.h"
#include "core/query/filter.h"

namespace wiretale::cli {

/// The filter that --filter gives; one that lets everything through without it.
Outcome<query::Filter> filterFor(const Arguments& arguments);

}  // namespace wiretale::cli
