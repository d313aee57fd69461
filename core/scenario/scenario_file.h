#pragma once

#include <filesystem>
#include <string>

#include <tl/expected.hpp>

#include "core/scenario/complaint.h"
#include "core/scenario/scenario.h"

namespace wiretale::scenario {

/// Larger files are refused before they are read.
inline constexpr std::uintmax_t kMaximumFileSize = 16 * 1024 * 1024;

tl::expected<Scenario, Complaints> loadScenario(const std::filesystem::path& file);

/// Writes to a temporary file beside `file`, then renames: on any error the old file is untouched and nothing is left
/// behind.
tl::expected<void, Phrase> saveScenario(const Scenario& scenario, const std::filesystem::path& file);

/// The same care for any bytes that leave the program.
tl::expected<void, Phrase> writeFileSafely(const std::filesystem::path& file, std::string_view bytes);

}  // namespace wiretale::scenario
