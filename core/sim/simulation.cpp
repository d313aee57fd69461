#include "core/sim/simulation.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <variant>

#include "core/base/draw.h"
#include "core/wire/tcp_option.h"

namespace wiretale::sim {
namespace {

constexpr std::uint32_t kHeaderBytes = 40;  ///< IPv4 and TCP without options

std::uint32_t bytesOnTheWire(const wire::TcpSegment& segment) {
  const std::size_t options = segment.options.empty() ? 0 : wire::sizeOf(segment.options);
  return kHeaderBytes + static_cast<std::uint32_t>(options) + segment.payloadLength;
}

/// Memory that is asked for at once, in packets: longer traces grow on.
constexpr std::uint64_t kMostExpectedPackets = 1'000'000;

/// About how many packets there will be: an ACK for every second full segment, and some for opening and closing.
std::size_t expectedPackets(const scenario::Scenario& scenario) {
  std::uint64_t packets = 24;
  for (const scenario::Party& party : scenario.parties) {
    for (const scenario::Step& step : party.program) {
      if (const auto* send = std::get_if<scenario::Send>(&step)) {
        packets += send->size() / std::max<std::uint64_t>(party.tcp.mss, 1) * 8 / 5 + 2;
      }
    }
  }
  return static_cast<std::size_t>(std::min(packets, kMostExpectedPackets));
}

/// When an endpoint has to do with it; kNever for those that are the link's business.
SimTime instantOf(const scenario::Intervention& intervention) {
  if (const auto* change = std::get_if<scenario::ChangeTimeWait>(&intervention)) return change->at;
  if (const auto* reboot = std::get_if<scenario::RebootHost>(&intervention)) return reboot->at;
  if (const auto* reset = std::get_if<scenario::InjectReset>(&intervention)) return reset->at;
  if (const auto* segment = std::get_if<scenario::InjectSegment>(&intervention)) return segment->at;
  if (const auto* close = std::get_if<scenario::CloseAt>(&intervention)) return close->at;
  if (const auto* abort = std::get_if<scenario::AbortAt>(&intervention)) return abort->at;
  if (const auto* send = std::get_if<scenario::SendAt>(&intervention)) return send->at;
  if (const auto* stop = std::get_if<scenario::StopReading>(&intervention)) return stop->at;
  return kNever;
}

/// How far behind the packet that has overtaken it one arrives that was held up: this share of the other's way.
constexpr int kShareBehind = 16;

template <typename... Kinds>
bool hasAny(const scenario::Scenario& scenario) {
  return std::ranges::any_of(scenario.interventions, [](const scenario::Intervention& intervention) {
    return (std::holds_alternative<Kinds>(intervention) || ...);
  });
}

/// Nobody has the address: the last router before it finds no host.
void vanish(Carried& carried, std::uint32_t address) {
  constexpr std::uint8_t kLateOnTheWay = 232;
  carried.copy.reset();
  if (carried.packet.dies) return;
  carried.packet.dies = true;
  carried.packet.fate = trace::Fate::Lost;
  carried.packet.diedAt = kLateOnTheWay;
  carried.packet.flippedBit.reset();
  carried.packet.reason = {.rule = Rule::NoSuchHost, .values = {address}};
}

trace::Endpoint describe(const scenario::Scenario& scenario, Side side) {
  const scenario::Party& party = scenario.parties[side];
  return {.name = party.name,
          .address = party.address.bits,
          .port = party.port,
          .initialSequence = initialSequence(scenario, side, 0),
          .timeWait = party.tcp.timeWait};
}

}  // namespace

Simulation::Simulation(const scenario::Scenario& scenario, trace::Trace& trace, const TlsPlan* plan,
                       std::uint32_t maximumPackets)
    : m_scenario(scenario),
      m_trace(trace),
      m_maximumPackets(maximumPackets),
      m_recorder(trace, expectedPackets(scenario)),
      m_endpoints{{Endpoint(scenario, Side::Client, m_recorder, trace, plan),
                   Endpoint(scenario, Side::Server, m_recorder, trace, plan)}},
      m_links{{Link(scenario, Side::Client), Link(scenario, Side::Server)}},
      m_middlebox(scenario.middlebox),
      m_watches(hasAny<scenario::InjectReset, scenario::InjectSegment>(scenario)),
      m_addsOptions(hasAny<scenario::AddOption>(scenario)),
      m_fragments{{FragmentTable(scenario.parties[Side::Client].udp.reassemblyTimeout),
                   FragmentTable(scenario.parties[Side::Server].udp.reassemblyTimeout)}} {
  for (Side side : kSides) trace.endpoints[side] = describe(scenario, side);
  m_queue.reserve(64);
}

void Simulation::run(const std::stop_token& stop) {
  begin();
  const trace::EndOfTrace endedBy = eventLoop(stop);
  m_recorder.finish(endedBy, m_now);
}

void Simulation::begin() {
  for (std::size_t i = 0; i < m_scenario.interventions.size(); ++i) {
    const SimTime at = instantOf(m_scenario.interventions[i]);
    if (at == kNever) continue;
    const auto* const forged = std::get_if<scenario::InjectSegment>(&m_scenario.interventions[i]);
    const std::uint32_t times = forged == nullptr ? 1 : forged->times;
    const SimDuration every = forged == nullptr ? SimDuration::zero() : forged->every;
    for (std::uint32_t time = 0; time < times; ++time)
      m_queue.push({at + time * every, EventKind::Intervention, static_cast<std::uint32_t>(i)});
  }
  for (Side side : kSides) runProgram(side);
}

trace::EndOfTrace Simulation::eventLoop(const std::stop_token& stop) {
  const SimTime limit = kSessionStart + m_scenario.timeLimit;
  while (!m_queue.empty()) {
    if (stop.stop_requested()) return trace::EndOfTrace::Cancelled;
    if (m_trace.packets.size() >= m_maximumPackets || m_recorder.isFull()) return trace::EndOfTrace::PacketLimit;
    const Event event = m_queue.take();
    if (event.at > limit && !isIdle(event)) {
      m_now = limit;
      return trace::EndOfTrace::TimeLimit;
    }
    if (event.at > limit) continue;
    m_now = event.at;
    handle(event);
  }
  return trace::EndOfTrace::Quiet;
}

/// Whether nothing would come of an event: then it does not keep a session going.
bool Simulation::isIdle(const Event& event) {
  if (event.kind == EventKind::Intervention) return true;
  if (event.kind == EventKind::Reassembly) return m_fragments[static_cast<Side>(event.subject)].empty();
  return false;
}

void Simulation::handle(const Event& event) {
  switch (event.kind) {
    case EventKind::Arrival:
      return arrive(event.subject);
    case EventKind::WakeUp:
      return wakeUp(static_cast<Side>(event.subject));
    case EventKind::StepContinues:
      m_endpoints[static_cast<Side>(event.subject)].wakeApplication(m_now);
      return runProgram(static_cast<Side>(event.subject));
    case EventKind::Flood:
      return flood(event.subject);
    case EventKind::Intervention:
      return intervene(m_scenario.interventions[event.subject]);
    case EventKind::TooLong:
      return tellTooLong(event.subject);
    case EventKind::Reassembly:
      return giveUpFragments(static_cast<Side>(event.subject));
  }
}

void Simulation::arrive(trace::Index packet) {
  if (m_trace.packets[packet].arrives != m_now) return;  // it was overtaken, and arrived before
  const bool intact = m_recorder.arrival(packet, m_now);
  if (m_trace.packets[packet].protocol == trace::Protocol::Udp) return arriveDatagram(packet, intact);
  if (!intact) return;
  if (m_trace.packets[packet].protocol == trace::Protocol::Icmp) return arriveMessage(packet);
  const wire::TcpSegment segment = segmentOf(m_trace, m_trace.packets[packet]);
  const Side side = otherSide(m_trace.packets[packet].from);
  const PerSide<trace::Address>& ends = m_trace.connections[m_trace.packets[packet].connection].ends;
  const trace::Address& peer = ends[otherSide(side)];
  const host::FourTuple tuple{.localPort = ends[side].port, .remote = {.address = peer.address, .port = peer.port}};
  if (m_addsOptions) judgeOptions(packet, side);
  m_endpoints[side].stack().onSegment(tuple, segment, m_now);
  settle(side, packet);
  runProgram(side);
}

/// What the receiver makes of options that it does not know, or cannot read.
void Simulation::judgeOptions(trace::Index packet, Side side) {
  const trace::Index options = m_trace.packets[packet].options;
  if (options == trace::kNoIndex) return;
  wire::TcpOptionReader reader(m_trace.options.bytes(options));
  while (const auto option = reader.next()) {
    const auto kind = static_cast<std::int64_t>(option->kind);
    const std::int64_t claimed = option->bytes.size() < 2 ? 0 : std::to_integer<std::int64_t>(option->bytes[1]);
    const auto left = static_cast<std::int64_t>(option->bytes.size());
    if (option->broken) {
      m_recorder.remark({.rule = Rule::OptionBroken, .values = {kind, claimed, left}}, side, packet);
    } else if (!wire::isKnown(option->kind)) {
      m_recorder.remark({.rule = Rule::OptionSkipped, .values = {kind, claimed}}, side, packet);
    }
  }
}

void Simulation::wakeUp(Side side) {
  host::Stack& stack = m_endpoints[side].stack();
  stack.onTime(m_now);
  settle(side, trace::kNoIndex);
  runProgram(side);
}

void Simulation::intervene(const scenario::Intervention& intervention) {
  if (const auto* reset = std::get_if<scenario::InjectReset>(&intervention))
    return inject({.at = reset->at, .to = reset->to}, Rule::ResetInjected);
  if (const auto* segment = std::get_if<scenario::InjectSegment>(&intervention))
    return inject(*segment, Rule::SegmentForged);
  Side side{};
  if (const auto* change = std::get_if<scenario::ChangeTimeWait>(&intervention)) {
    side = change->side;
    m_endpoints[side].setTimeWait(change->timeWait, m_now);
  } else if (const auto* reboot = std::get_if<scenario::RebootHost>(&intervention)) {
    side = reboot->side;
    m_endpoints[side].reboot(m_now);
  } else {
    side = actByHand(intervention);
  }
  settle(side, trace::kNoIndex);
  runProgram(side);
}

/// What an application does by the user's wish. Whose.
Side Simulation::actByHand(const scenario::Intervention& intervention) {
  if (const auto* close = std::get_if<scenario::CloseAt>(&intervention)) {
    m_endpoints[close->side].closeByHand(m_now);
    return close->side;
  }
  if (const auto* abort = std::get_if<scenario::AbortAt>(&intervention)) {
    m_endpoints[abort->side].abortByHand(m_now);
    return abort->side;
  }
  if (const auto* send = std::get_if<scenario::SendAt>(&intervention)) {
    m_endpoints[send->side].sendByHand(send->bytes, m_now);
    return send->side;
  }
  const auto& stop = std::get<scenario::StopReading>(intervention);
  m_endpoints[stop.side].stopReading(stop.duration, m_now);
  if (stop.duration > SimDuration::zero())
    m_queue.push({m_now + stop.duration, EventKind::StepContinues, static_cast<std::uint32_t>(stop.side)});
  return stop.side;
}

void Simulation::beginFlood(Side side) {
  m_floods.push_back({.from = side, .step = &m_endpoints[side].lastFlood()});
  m_queue.push({m_now, EventKind::Flood, static_cast<std::uint32_t>(m_floods.size() - 1)});
}

/// The next SYN of a flood. No host sends it: nothing waits for its answer.
void Simulation::flood(std::uint32_t index) {
  Flood& flood = m_floods[index];
  const scenario::Party& party = m_scenario.parties[flood.from];
  const scenario::Party& target = m_scenario.parties[otherSide(flood.from)];
  const std::uint32_t source = flood.step->from.bits + flood.sent;
  const std::uint64_t number = (std::uint64_t{index + 1} << 32) + flood.sent;
  const auto seq = static_cast<std::uint32_t>(drawBits(m_scenario.seed, Purpose::InitialSequence, flood.from, number));
  const wire::TcpSegment syn{
      .seq = wire::SeqNum(seq), .flags = wire::Syn, .window = 65'535, .options = {.mss = party.tcp.mss}};
  const host::Stack::Departure departure{
      .tuple = {.localPort = party.port, .remote = {.address = target.address.bits, .port = target.port}},
      .outgoing = {.segment = syn, .reason = {.rule = Rule::SpoofedSyn, .values = {source}}}};
  const Carried carried = m_links[flood.from].carry(m_now, bytesOnTheWire(syn));
  planPassage(m_recorder.spoofed(departure, carried.packet, flood.from, source), carried);
  if (++flood.sent < flood.step->syns) m_queue.push({m_now + flood.step->every, EventKind::Flood, index});
}

void Simulation::runProgram(Side side) {
  Endpoint& endpoint = m_endpoints[side];
  while (true) {
    const Endpoint::Progress progress = endpoint.step(m_now);
    if (progress == Endpoint::Progress::None) return;
    if (progress == Endpoint::Progress::Waits) return waitForDatagram(side);
    if (progress == Endpoint::Progress::Sleeps) {
      m_queue.push({endpoint.sleepsUntil(), EventKind::StepContinues, static_cast<std::uint32_t>(side)});
      return;
    }
    if (progress == Endpoint::Progress::Floods) beginFlood(side);
    if (progress != Endpoint::Progress::Done) settle(side, trace::kNoIndex);
  }
}

/// After every call: what happened is written down, what is to be sent leaves, and the next wake-up is planned.
void Simulation::settle(Side side, trace::Index cause) {
  Endpoint& endpoint = m_endpoints[side];
  host::Stack& stack = endpoint.stack();
  record(side, cause);
  if (endpoint.readAtOnce(m_now)) record(side, cause);
  while (m_trace.packets.size() < m_maximumPackets) {
    const bool leaves = stack.poll(m_now, m_departure);
    record(side, cause);
    if (!leaves) break;
    transmit(m_departure, side, cause);
  }
  if (!endpoint.datagrams().quiet()) sendDatagrams(side, cause);
  if (const tcp::Connection* const connection = endpoint.present()) {
    m_recorder.sample(*connection, side, m_now);
    if (m_observer) m_observer(side, m_now, *connection);
  }
  planWakeUp(side);
}

void Simulation::record(Side side, trace::Index cause) {
  host::Stack& stack = m_endpoints[side].stack();
  if (!stack.notes().empty()) m_recorder.notes(stack, side, cause, m_now);
}

[[gnu::flatten]] void Simulation::transmit(const host::Stack::Departure& departure, Side from, trace::Index cause) {
  const wire::TcpSegment& segment = departure.outgoing.segment;
  const Handling handling{.ecnCapable = segment.ecn != wire::Ecn::NotEct, .dontFragment = true};
  Carried carried = m_links[from].carry(m_now, bytesOnTheWire(segment), handling);
  const std::uint32_t address = departure.tuple.remote.address;
  if (address != m_scenario.parties[otherSide(from)].address.bits) vanish(carried, address);
  const bool silent = passSegment(departure.tuple, segment, from, carried);
  const trace::Index packet = m_recorder.packet(departure, carried.packet, from, cause);
  m_watched = packet;
  planPassage(packet, carried);
  if (!silent) answerForOther(packet);
  if (carried.packet.dies && carried.packet.reason.rule == Rule::PacketTooLong && m_scenario.link[from].tellsMtu)
    m_queue.push({m_trace.packets[packet].ends(), EventKind::TooLong, packet});
}

/// Of a packet that was written down: when it arrives, its copy, and what else the network did to it.
void Simulation::planPassage(trace::Index packet, const Carried& carried) {
  if (!carried.incidents.empty()) m_recorder.incidents(packet, carried.incidents);
  planArrival(packet, carried.packet);
  const Side from = m_trace.packets[packet].from;
  if (!m_heldUp[from].empty() && !carried.packet.dies) overtake(from, carried.packet);
  if (carried.waitsForNext && !carried.packet.dies) m_heldUp[from].push_back(packet);
  if (!carried.copy || m_trace.packets.size() >= m_maximumPackets) return;
  planArrival(m_recorder.copy(packet, *carried.copy), carried.copy->passage);
}

/// What was held up goes on behind the packet that comes after it, unless it has arrived by then.
void Simulation::overtake(Side from, const Passage& next) {
  const SimTime behind = next.arrives + (next.arrives - next.sent) / kShareBehind;
  for (const trace::Index held : m_heldUp[from]) {
    SimTime& arrives = m_trace.packets[held].arrives;
    if (behind >= arrives) continue;
    arrives = behind;
    m_queue.push({behind, EventKind::Arrival, held});
  }
  m_heldUp[from].clear();
}

void Simulation::planArrival(trace::Index packet, const Passage& passage) {
  if (!passage.dies) m_queue.push({passage.arrives, EventKind::Arrival, packet});
}

}  // namespace wiretale::sim
