#pragma once

#include <string>
#include <string_view>

#include "app/cli/failure.h"

namespace wiretale::cli {

inline constexpr std::string_view kStandardOutput = "-";

/// Writes all of it. A reader that has gone away is no error worth a message.
Outcome<void> writeToStandardOutput(std::string_view bytes);

/// "-" is standard output. A file is replaced as a whole or not at all.
Outcome<void> writeTo(const std::string& target, std::string_view bytes);

void writeToStandardError(std::string_view text);

/// "wiretale: message" on standard error.
void complain(std::string_view message);

}  // namespace wiretale::cli
