#include "core/scenario/meaning.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "core/base/format_duration.h"
#include "core/scenario/field_table.h"
#include "core/scenario/number_text.h"

namespace wiretale::scenario {
namespace {

template <typename Action>
bool has(const Program& program) {
  return std::ranges::any_of(program, [](const Step& step) { return std::holds_alternative<Action>(step); });
}

template <typename... Actions>
bool isOneOf(const Step& step) {
  return (std::holds_alternative<Actions>(step) || ...);
}

/// Follows a program step by step, without the other side: what can never work whatever the other does.
class ProgramChecker {
 public:
  /// `rebooted`: the host may lose its connection at any moment.
  explicit ProgramChecker(bool rebooted) : m_rebooted(rebooted) {}

  /// Why this step cannot work here; empty if it can.
  Phrase judge(const Step& step) {
    if (isOfDatagrams(step)) return problemOfDatagrams(step);
    if (m_bound && !m_opened && isOneOf<Tls, Close>(step)) return problemOfDtls(step);
    Phrase problem = problemOf(step);
    if (keepsListening(step)) {
      m_listens = true;
    } else if (isOneOf<Listen, Connect, Accept>(step)) {
      m_opened = true;
      m_used = m_closed = m_ended = false;
    } else if (!isOneOf<Wait, Flood>(step)) {
      m_used = true;
    }
    if (isOneOf<Close>(step)) m_closed = true;
    if (isOneOf<Abort, Reboot>(step)) m_ended = true;
    if (isOneOf<Reboot>(step)) m_listens = false;
    return problem;
  }

 private:
  Phrase problemOf(const Step& step) const {
    if (isOneOf<Wait, Reboot, Flood>(step)) return {};
    const std::string_view name = stepKinds()[step.index()].name;
    if (isOneOf<Accept>(step)) {
      if (m_listens || m_rebooted) return {};
      return say(R"("{0}" needs a listener: put {{"do": "listen", "keep": true}} before it)", name);
    }
    if (isOneOf<Listen, Connect>(step)) {
      if (const auto* listen = std::get_if<Listen>(&step); listen != nullptr && listen->backlog && !listen->keep)
        return say(R"("backlog" needs "keep": without it "{0}" takes one connection only)", name);
      if (keepsListening(step) || takesAnyPort(step)) return {};
      // What the other side does to a connection, this one learns by using it.
      if (!m_opened || m_used || m_rebooted) return {};
      return say(R"("{0}" opens a second time: put what ends the first connection before it, as "close" or "abort")",
                 name);
    }
    if (m_ended) {
      return say(R"("{0}" stands behind "abort" or "reboot", which ends the connection: remove it or move it before)",
                 name);
    }
    if (!m_opened) return say(R"("{0}" needs a connection: put a "connect" or "listen" before it)", name);
    if (!m_closed) return {};
    if (isOneOf<Send>(step)) {
      return say(R"("{0}" sends behind "close", which ends the own stream: move it before)", name);
    }
    if (isOneOf<Close>(step)) return say(R"("{0}" closes a second time: remove it)", name);
    return {};
  }

  Phrase problemOfDatagrams(const Step& step) {
    const std::string_view name = stepKinds()[step.index()].name;
    if (!isOneOf<Bind>(step)) {
      return m_bound ? Phrase() : say(R"("{0}" needs a port: put a "bind" before it)", name);
    }
    if (m_bound) return say(R"("{0}" takes the port a second time: remove it)", name);
    m_bound = true;
    return {};
  }

  /// Over UDP, as long as no connection was opened.
  Phrase problemOfDtls(const Step& step) {
    const bool first = std::exchange(m_secured, true);
    const std::string_view name = stepKinds()[step.index()].name;
    if (isOneOf<Close>(step) && !first)
      return say(R"("{0}" needs a connection: put a "connect" or "listen" before it)", name);
    if (isOneOf<Tls>(step) && first) return say(R"("{0}" shakes hands over UDP a second time: remove it)", name);
    return {};
  }

  static bool keepsListening(const Step& step) {
    const auto* const listen = std::get_if<Listen>(&step);
    return listen != nullptr && listen->keep;
  }
  static bool takesAnyPort(const Step& step) {
    const auto* const connect = std::get_if<Connect>(&step);
    return connect != nullptr && connect->anyPort;
  }

  bool m_rebooted;
  bool m_listens = false;  ///< on and on
  bool m_bound = false;    ///< to a UDP port
  bool m_secured = false;  ///< over UDP
  bool m_opened = false;
  bool m_used = false;    ///< something was done with the connection, so that its end may be known
  bool m_closed = false;  ///< the own stream
  bool m_ended = false;
};

bool isRebooted(const Scenario& scenario, Side side) {
  return std::ranges::any_of(scenario.interventions, [side](const Intervention& intervention) {
    const auto* const reboot = std::get_if<RebootHost>(&intervention);
    return reboot != nullptr && reboot->side == side;
  });
}

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

void checkSelectiveAck(const tcp::Config& tcp, const std::string& path, Complaints& complaints) {
  if (tcp.selectiveAck) return;
  const auto needsIt = [&](const char* key, bool on) {
    if (on) complaints.push_back({0, 0, path + key, say(R"(needs "selectiveAck": turn that on or this off)")});
  };
  needsIt("duplicateSelectiveAck", tcp.duplicateSelectiveAck);
  needsIt("rack", tcp.rack);
  needsIt("tailLossProbe", tcp.tailLossProbe);
}

void checkWindow(const tcp::Config& tcp, const std::string& path, Complaints& complaints) {
  constexpr std::uint32_t kWidestUnscaled = 65'535;
  if (tcp.windowScaling || tcp.receiveWindow <= kWidestUnscaled) return;
  complaints.push_back({0, 0, path + "receiveWindow",
                        say(R"({0} needs "windowScaling": turn that on or choose at most {1})",
                            groupDigits(tcp.receiveWindow), groupDigits(kWidestUnscaled))});
}

void checkTcp(const tcp::Config& tcp, const std::string& path, Complaints& complaints) {
  checkRto(tcp, path, complaints);
  checkSelectiveAck(tcp, path, complaints);
  checkWindow(tcp, path, complaints);
}

}  // namespace

Complaints checkParty(const Scenario& scenario, Side side) {
  Complaints complaints;
  const Party& party = scenario.parties[side];
  const std::string path{nameOf(side)};
  if (party.host.firstPort > party.host.lastPort) {
    complaints.push_back({0, 0, path + ".host.lastPort",
                          say(R"({0} is less than "firstPort", which is {1}: raise it or lower that)",
                              party.host.lastPort, party.host.firstPort)});
  }
  checkTcp(party.tcp, path + ".tcp.", complaints);
  ProgramChecker checker(isRebooted(scenario, side));
  for (std::size_t i = 0; i < party.program.size(); ++i) {
    Phrase problem = checker.judge(party.program[i]);
    if (!problem.empty()) complaints.push_back({0, 0, fmt::format("{}.program[{}]", path, i + 1), std::move(problem)});
  }
  return complaints;
}

Complaints checkBranchNames(const Scenario& scenario) {
  Complaints complaints;
  std::set<std::string_view> names{scenario.branch};
  for (std::size_t i = 0; i < scenario.branches.size(); ++i) {
    const std::string& name = scenario.branches[i].name;
    if (names.insert(name).second) continue;
    complaints.push_back({0, 0, fmt::format("branches[{}].name", i + 1),
                          say("there is a branch \"{0}\" already: choose another name", name)});
  }
  return complaints;
}

Complaints checkTogether(const Scenario& scenario) {
  Complaints complaints;
  const bool secure =
      has<Tls>(scenario.parties[Side::Client].program) && has<Tls>(scenario.parties[Side::Server].program);
  for (std::size_t i = 0; secure && i < scenario.interventions.size(); ++i) {
    if (!std::holds_alternative<SendAt>(scenario.interventions[i])) continue;
    complaints.push_back(
        {0, 0, fmt::format("interventions[{}]", i + 1),
         say(R"("send" does not go under TLS, whose bytes are settled beforehand: put the step "send" )"
             R"(into a program)")});
  }
  if (scenario.tls) {
    if (auto problem = tls::problemWith(*scenario.tls)) complaints.push_back({0, 0, "tls", std::move(*problem)});
  }
  const Party& client = scenario.parties[Side::Client];
  const Party& server = scenario.parties[Side::Server];
  const auto begins = [](const Program& program) {
    return has<Connect>(program) || has<Flood>(program) || has<Bind>(program);
  };
  const bool forged = std::ranges::any_of(scenario.interventions, [](const Intervention& intervention) {
    return std::holds_alternative<InjectSegment>(intervention);
  });
  if (!begins(client.program) && !begins(server.program) && !forged) {
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
