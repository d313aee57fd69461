#pragma once

#include <span>
#include <string_view>

#include "app/cli/arguments.h"
#include "app/cli/failure.h"

namespace wiretale::cli {

/// The whole program: `words` is argv. Returns the exit code.
int runCommandLine(std::span<char* const> words);

// One per command.
Outcome<void> runCommand(const Arguments& arguments);
Outcome<void> exportCommand(const Arguments& arguments);
Outcome<void> compareCommand(const Arguments& arguments);
Outcome<void> listCommand(const Arguments& arguments);
Outcome<void> lessonCommand(const Arguments& arguments);
Outcome<void> checkCommand(const Arguments& arguments);
Outcome<void> versionCommand(const Arguments& arguments);
Outcome<void> helpCommand(const Arguments& arguments);

/// Becomes the desktop program, which stands beside this one; comes back only if that is not possible.
Failure startDesktop(std::span<char* const> words);

}  // namespace wiretale::cli
