#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/trace.h"
#include "core/trace/wire_view.h"

namespace wiretale::trace {

/// A built-in scenario that speaks TLS, and what happened.
struct TlsSession {
  std::string name;
  Trace trace;
};

/// All of them, each run once.
inline const std::vector<TlsSession>& tlsSessions() {
  static const std::vector<TlsSession> kSessions = [] {
    std::vector<TlsSession> sessions;
    for (const scenario::Builtin& builtin : scenario::builtins()) {
      const scenario::Scenario scenario = scenario::builtinScenario(builtin.name).value();
      if (!scenario.tls && builtin.text.find("\"tls\"") == std::string_view::npos) continue;
      Trace trace = sim::run(scenario);
      if (trace.tls != nullptr) sessions.push_back({std::string(builtin.name), std::move(trace)});
    }
    return sessions;
  }();
  return kSessions;
}

inline const Trace& tlsSession(std::string_view name) {
  for (const TlsSession& session : tlsSessions()) {
    if (session.name == name) return session.trace;
  }
  static const Trace kNone;
  return kNone;
}

/// The same, as somebody with that insight sees it.
inline Trace tlsSession(std::string_view name, Insight insight) {
  return insight == Insight::Wire ? onTheWire(tlsSession(name)) : tlsSession(name);
}

}  // namespace wiretale::trace
