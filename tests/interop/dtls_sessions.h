#pragma once

#include <string>
#include <vector>

#include "core/trace/trace.h"

namespace wiretale::testing {

/// Whether the trace's TLS goes over UDP.
bool isDtls(const trace::Trace& trace);

struct DtlsSession {
  std::string name;
  trace::Trace trace;
};

/// Every one that comes with the program; there are some.
std::vector<DtlsSession> dtlsSessions();

}  // namespace wiretale::testing
