#pragma once

#include <string>

#include "app/cli/option_table.h"

namespace wiretale::cli {

/// What "wiretale help" prints.
std::string generalHelp();
/// What "wiretale help export" and "wiretale export --help" print.
std::string commandHelp(Command command);

}  // namespace wiretale::cli
