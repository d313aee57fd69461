#include "tests/interop/dtls_sessions.h"

#include <utility>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"

namespace wiretale::testing {

bool isDtls(const trace::Trace& trace) {
  return !trace.secure.empty() && trace.secure.front().connection == trace::kNoConnection;
}

std::vector<DtlsSession> dtlsSessions() {
  std::vector<DtlsSession> sessions;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    if (isDtls(trace)) sessions.push_back({std::string(builtin.name), std::move(trace)});
  }
  EXPECT_GE(sessions.size(), 2U);
  return sessions;
}

}  // namespace wiretale::testing
