#pragma once

#include <string>

#include "core/trace/trace.h"

namespace wiretale::format {

struct JsonOptions {
  bool bytes = false;  ///< each packet also gets "bytes": the whole IPv4 packet in hexadecimal digits
  int indent = 2;      ///< spaces a level; -1: everything on one line
};

/// The trace as JSON for programs. Keys and words are stable; times and durations are whole nanoseconds; sequence
/// numbers are absolute, with the relative ones beside them. Ends in '\n'.
std::string formatJson(const trace::Trace& trace, const JsonOptions& options = {});

}  // namespace wiretale::format
