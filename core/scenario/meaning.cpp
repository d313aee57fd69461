#include "core/scenario/meaning.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/format_duration.h"
#include "core/scenario/field_table.h"

namespace wiretale::scenario {
namespace {

template <typename Action>
bool has(const Program& program) {
  return std::ranges::any_of(program, [](const Step& step) { return std::holds_alternative<Action>(step); });
}

/// Follows a program step by step, without the other side: what can never work whatever the other does.
class ProgramChecker {
 public:
  /// Why this step cannot work here; empty if it can.
  Phrase judge(const Step& step) {
    Phrase problem = problemOf(step);
    if (std::holds_alternative<Listen>(step) || std::holds_alternative<Connect>(step)) m_opened = true;
    if (std::holds_alternative<Close>(step)) m_closed = true;
    if (std::holds_alternative<Abort>(step)) m_aborted = true;
    return problem;
  }

 private:
  Phrase problemOf(const Step& step) const {
    if (std::holds_alternative<Wait>(step)) return {};
    const std::string_view name = stepKinds()[step.index()].name;
    if (m_aborted) {
      return say(R"("{0}" stands behind "abort", which ends the connection: remove it or move it before)", name);
    }
    if (std::holds_alternative<Listen>(step) || std::holds_alternative<Connect>(step)) {
      if (!m_opened) return {};
      return say(R"("{0}" opens a second time: a program has one "connect" or "listen")", name);
    }
    if (!m_opened) return say(R"("{0}" needs a connection: put a "connect" or "listen" before it)", name);
    if (!m_closed) return {};
    if (std::holds_alternative<Send>(step)) {
      return say(R"("{0}" sends behind "close", which ends the own stream: move it before)", name);
    }
    if (std::holds_alternative<Close>(step)) return say(R"("{0}" closes a second time: remove it)", name);
    return {};
  }

  bool m_opened = false;
  bool m_closed = false;
  bool m_aborted = false;
};

void checkRto(const tcp::Config& tcp, const std::string& path, Complaints& complaints) {
  const auto above = [&](const char* key, SimDuration low, std::string_view otherKey, SimDuration high) {
    if (low <= high) return;
    complaints.push_back({0, 0, path + key,
                          say("{0} is more than {1}, which is {2}: lower it or raise that", writeDuration(low),
                              otherKey, writeDuration(high))});
  };
  above("minimumRto", tcp.minimumRto, "maximumRto", tcp.maximumRto);
  above("initialRto", tcp.initialRto, "maximumRto", tcp.maximumRto);
}

}  // namespace

Complaints checkParty(const Scenario& scenario, Side side) {
  Complaints complaints;
  const Party& party = scenario.parties[side];
  const std::string path{nameOf(side)};
  checkRto(party.tcp, path + ".tcp.", complaints);
  ProgramChecker checker;
  for (std::size_t i = 0; i < party.program.size(); ++i) {
    Phrase problem = checker.judge(party.program[i]);
    if (!problem.empty()) complaints.push_back({0, 0, fmt::format("{}.program[{}]", path, i + 1), std::move(problem)});
  }
  return complaints;
}

Complaints checkTogether(const Scenario& scenario) {
  Complaints complaints;
  const Party& client = scenario.parties[Side::Client];
  const Party& server = scenario.parties[Side::Server];
  if (!has<Connect>(client.program) && !has<Connect>(server.program)) {
    complaints.push_back(
        {0, 0, "client.program", say(R"(nobody connects: one program needs the step {{"do": "connect"}})")});
  }
  if (client.address == server.address && client.port == server.port) {
    complaints.push_back(
        {0, 0, "server.port", say("client and server have the same address and port: change one of them")});
  }
  return complaints;
}

}  // namespace wiretale::scenario
