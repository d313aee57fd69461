#pragma once

#include <string_view>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/scenario/scenario.h"

namespace wiretale::scenario {

/// Applies "key=value" as the command line's --set does: "loss=0.2", "latency=80ms", "timeWait=1s" for both sides, or
/// any path of the file format, "link.toServer.loss=0.2", "client.program[2].bytes=500" (counted from 1).
/// Assignments work one after another: "profile=linux" gives a side all of that profile's settings, those made before
/// are gone, and those made after it stay.
/// Range-checked; the error names the key, the value and what would be right. Settings that contradict each other are
/// found by `check` afterwards.
tl::expected<void, Phrase> applySetting(Scenario& scenario, std::string_view assignment);

}  // namespace wiretale::scenario
