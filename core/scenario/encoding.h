#pragma once

#include <string_view>

#include "core/scenario/complaint.h"

namespace wiretale::scenario {

/// Whether a text begins as UTF-16 does.
bool isUtf16(std::string_view text);

/// Whatever makes a text something else than UTF-8: empty if nothing.
Complaints encodingComplaints(std::string_view text);

}  // namespace wiretale::scenario
