#include "tests/interop/sessions.h"

#include <algorithm>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/support/trace_builder.h"

namespace wiretale::testing {
namespace {

using scenario::Scenario;

class Collector {
 public:
  void add(const std::string& name, const Scenario& scenario) { add(name, sim::run(scenario)); }

  /// A session is known by its server's address. Those without TCP are left out: other tests look at them.
  void add(const std::string& name, trace::Trace trace) {
    const auto isTcp = [](const trace::PacketRecord& packet) { return packet.protocol == trace::Protocol::Tcp; };
    if (std::ranges::none_of(trace.packets, isTcp)) return;
    Session session{name, std::move(trace)};
    const auto address = static_cast<std::uint32_t>(kFirstAddress + m_sessions.size());
    session.trace.endpoints[Side::Server].address = address;
    for (trace::Connection& connection : session.trace.connections) connection.ends[Side::Server].address = address;
    m_sessions.push_back(std::move(session));
  }

  /// As it is, and with more loss.
  void addWithLoss(const std::string& name, Scenario scenario) {
    add(name, scenario);
    for (auto& direction : scenario.link) direction.loss = 0.15;
    for (scenario.seed = 1; scenario.seed <= 3; ++scenario.seed) {
      add(name + ", loss 15 %, seed " + std::to_string(scenario.seed), scenario);
    }
  }

  std::vector<Session> take() && { return std::move(m_sessions); }

 private:
  static constexpr std::size_t kFirstAddress = 0x0A01'0001;  ///< 10.1.0.1
  std::vector<Session> m_sessions;
};

Scenario withLinuxHabits(Scenario scenario) {
  for (auto& party : scenario.parties) party.tcp = tcp::configFor(tcp::Profile::Linux);
  return scenario;
}

/// The client's application sends, waits and closes.
Scenario sending(std::uint64_t bytes, SimDuration pause) {
  using namespace scenario;
  Scenario s;
  s.parties[Side::Client].program = {Connect{}, Send{.bytes = bytes, .text = {}}, Wait{pause}, Close{}};
  s.parties[Side::Server].program = {Listen{}, ReceiveEnd{}, Close{}};
  return s;
}

Scenario keptAlive() {
  Scenario s = sending(100, 20s);
  s.parties[Side::Client].tcp.keepAlive = 5s;
  s.parties[Side::Client].tcp.keepAliveInterval = 1s;
  return s;
}

Scenario oneByteSentTwice() {
  Scenario s = sending(1, 10s);
  s.interventions = {scenario::DropPacket{.from = Side::Client, .ordinal = 2}};
  return s;
}

/// The server's buffer is full after 1,460 bytes and is read seconds later. Made by hand: the applications of scenarios
/// read at once.
class ClosedWindow {
 public:
  ClosedWindow() {
    m_builder.packet(0ms, Side::Client, {.flags = wire::Syn});
    m_builder.packet(20ms, Side::Server, {.flags = wire::Syn | wire::Ack, .ack = 1});
    m_builder.packet(40ms, Side::Client, {.seq = 1, .ack = 1});
    m_builder.packet(40ms, Side::Client, {.seq = 1, .ack = 1, .payload = 1'460});
    server(60ms, 0, Rule::AckEverySecond, Rule::AckAccepted);
  }

  /// The server says what room there is.
  void server(SimDuration at, std::uint16_t window, Rule why, Rule outcome) {
    const auto packet = m_builder.packet(at, Side::Server,
                                         {.seq = 1, .ack = 1'461, .why = {.rule = why}, .outcome = {.rule = outcome}});
    m_builder.raw().packets[packet].window = window;
  }
  void client(SimDuration at, const PacketSpec& spec) { m_builder.packet(at, Side::Client, spec); }

  trace::Trace build() const { return m_builder.build(); }

 private:
  TraceBuilder m_builder;
};

/// Probes with the next byte, as RFC 9293 §3.8.6.1 has them.
trace::Trace probedWithData() {
  constexpr Reason kProbe{.rule = Rule::WindowProbe};
  constexpr Reason kNoRoom{.rule = Rule::DataDoesNotFit};
  ClosedWindow session;
  session.client(1s, {.seq = 1'461, .ack = 1, .payload = 1, .why = kProbe, .outcome = kNoRoom});
  session.server(1'020ms, 0, Rule::AckBufferFull, Rule::AckRepeated);
  session.client(3s, {.seq = 1'461, .ack = 1, .payload = 1, .retransmission = true, .why = kProbe, .outcome = kNoRoom});
  session.server(3'020ms, 0, Rule::AckBufferFull, Rule::AckRepeated);
  session.server(4s, 1'460, Rule::WindowUpdate, Rule::AckMovesWindow);
  session.client(4'020ms, {.seq = 1'461, .ack = 1, .payload = 100, .retransmission = true});
  return session.build();
}

/// Probes without data and with the last number again, as Linux has them.
trace::Trace probedWithoutData() {
  constexpr Reason kProbe{.rule = Rule::WindowProbe};
  constexpr Reason kArrived{.rule = Rule::ProbeArrived};
  ClosedWindow session;
  session.client(1s, {.seq = 1'460, .ack = 1, .why = kProbe, .outcome = kArrived});
  session.server(1'020ms, 0, Rule::AckOfProbe, Rule::AckRepeated);
  session.client(3s, {.seq = 1'460, .ack = 1, .why = kProbe, .outcome = kArrived});
  session.server(3'020ms, 1'460, Rule::AckOfProbe, Rule::AckMovesWindow);
  session.client(3'040ms, {.seq = 1'461, .ack = 1, .payload = 100});
  return session.build();
}

}  // namespace

std::vector<Session> sessionsToJudge() {
  Collector sessions;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const Scenario scenario = scenario::builtinScenario(builtin.name).value();
    sessions.addWithLoss(std::string(builtin.name), scenario);
    sessions.addWithLoss(std::string(builtin.name) + ", Linux", withLinuxHabits(scenario));
  }
  sessions.add("kept alive", keptAlive());
  sessions.add("one byte sent twice", oneByteSentTwice());
  sessions.add("a closed window probed with data", probedWithData());
  sessions.add("a closed window probed without data", probedWithoutData());
  return std::move(sessions).take();
}

}  // namespace wiretale::testing
