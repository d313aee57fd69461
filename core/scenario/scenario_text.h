#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "core/scenario/complaint.h"
#include "core/scenario/scenario.h"

namespace wiretale::scenario {

/// Version of the file format written here; older ones are read, newer ones refused with a clear complaint.
inline constexpr int kFormatVersion = 1;

/// Reads the text of a *.wiretale file (UTF-8 JSON). All complaints at once, each with line and column.
tl::expected<Scenario, Complaints> readScenario(std::string_view text);

/// The text of a *.wiretale file: what differs from the defaults, in a stable order, readable. readScenario() gives the
/// same value back.
std::string writeScenario(const Scenario& scenario);

/// Everything out of range in a value that was not read from a file.
Complaints check(const Scenario& scenario);

/// The JSON Schema of the format (draft 2020-12), made from the same table that reads and writes.
std::string jsonSchema();

}  // namespace wiretale::scenario
