#include "core/query/filter_terms.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/explain/explain.h"
#include "core/query/filter_tokens.h"
#include "core/tcp/state.h"
#include "core/trace/message_name.h"
#include "core/trace/tls_content.h"
#include "core/wire/tls/names.h"

namespace wiretale::query {
namespace {

using trace::EventRef;
using trace::Fate;
using trace::PacketRecord;
using trace::Protocol;
using trace::Trace;
using Kind = EventRef::Kind;
using Words = std::vector<std::string_view>;

constexpr std::array<std::string_view, tcp::kTimerKindCount> kTimerNames{
    "rto", "delayed-ack", "time-wait", "persist", "loss-probe", "reordering", "keep-alive", "fin-wait-2"};

bool hasFlag(const Asked& asked, wire::TcpFlag flag) {
  return asked.packet != nullptr && asked.packet->protocol == Protocol::Tcp && asked.packet->flags.has(flag);
}

template <wire::TcpFlag Flag>
bool flag(const Asked& asked) {
  return hasFlag(asked, Flag);
}
template <Kind Wanted>
bool kind(const Asked& asked) {
  return asked.event.kind == Wanted;
}
template <Protocol Wanted>
bool protocol(const Asked& asked) {
  return asked.packet != nullptr && asked.packet->protocol == Wanted;
}
template <bool (*Has)(const PacketRecord&)>
bool packet(const Asked& asked) {
  return asked.packet != nullptr && Has(*asked.packet);
}

bool isLost(const PacketRecord& packet) {
  return packet.died();
}
bool isDropped(const PacketRecord& packet) {
  return packet.fate == Fate::Dropped;
}
bool isDelivered(const PacketRecord& packet) {
  return packet.arrived();
}
bool isRetransmitted(const PacketRecord& packet) {
  return packet.retransmission;
}
bool isCopy(const PacketRecord& packet) {
  return packet.copy;
}
bool isForged(const PacketRecord& packet) {
  return packet.forged;
}
bool isCorrupted(const PacketRecord& packet) {
  return packet.corrupted;
}
bool hasData(const PacketRecord& packet) {
  return packet.payloadLength > 0;
}

std::vector<trace::TlsContent> tlsOf(const Asked& asked) {
  return asked.packet == nullptr || asked.packet->payloadLength == 0 ? std::vector<trace::TlsContent>()
                                                                     : trace::tlsContentsOf(asked.trace, *asked.packet);
}
bool hasTls(const Asked& asked) {
  return !tlsOf(asked).empty();
}
bool isEncrypted(const Asked& asked) {
  return std::ranges::any_of(tlsOf(asked), &trace::TlsContent::encrypted);
}

constexpr std::array<std::pair<std::string_view, bool (*)(const Asked&)>, 25> kPlain{{
    {"packets", kind<Kind::Packet>},
    {"states", kind<Kind::State>},
    {"timers", kind<Kind::Timer>},
    {"calls", kind<Kind::App>},
    {"syn", flag<wire::Syn>},
    {"ack", flag<wire::Ack>},
    {"fin", flag<wire::Fin>},
    {"rst", flag<wire::Rst>},
    {"psh", flag<wire::Psh>},
    {"urg", flag<wire::Urg>},
    {"ece", flag<wire::Ece>},
    {"cwr", flag<wire::Cwr>},
    {"data", packet<hasData>},
    {"lost", packet<isLost>},
    {"dropped", packet<isDropped>},
    {"delivered", packet<isDelivered>},
    {"retransmitted", packet<isRetransmitted>},
    {"copy", packet<isCopy>},
    {"forged", packet<isForged>},
    {"corrupted", packet<isCorrupted>},
    {"tcp", protocol<Protocol::Tcp>},
    {"udp", protocol<Protocol::Udp>},
    {"icmp", protocol<Protocol::Icmp>},
    {"tls", hasTls},
    {"encrypted", isEncrypted},
}};

Words sides() {
  return {"client", "server"};
}

Words stateNames() {
  Words names;
  for (int i = 0; i < tcp::kStateCount; ++i) names.push_back(tcp::nameOf(static_cast<tcp::State>(i)));
  return names;
}

Words timerNames() {
  return {kTimerNames.begin(), kTimerNames.end()};
}

Words tlsNames() {
  Words names{"HelloRetryRequest", "Alert", "ChangeCipherSpec", "data"};
  for (std::uint32_t type = 0; type < 0xFF; ++type)
    if (const auto name = wire::tls::handshakeTypeName(type); !name.empty() && type != 0xFE) names.push_back(name);
  return names;
}

Words ruleNames() {
  Words names;
  for (std::size_t rule = 1; rule < static_cast<std::size_t>(Rule::Count); ++rule)
    names.push_back(explain::textOf(static_cast<Rule>(rule)).id);
  return names;
}

/// A change to that state, or something that happened at a side that was in it.
bool isInState(const Asked& asked, tcp::State state) {
  if (asked.event.kind == Kind::State) return asked.trace.states[asked.event.side][asked.event.index].state == state;
  const Side side = trace::sideOf(asked.trace, asked.event);
  if (asked.trace.states[side].empty()) return false;  // an eavesdropper sees no states
  return trace::stateAt(asked.trace, side, trace::timeOf(asked.trace, asked.event)) == state;
}

bool hasPort(const Asked& asked, Comparison comparison, std::int64_t port) {
  if (asked.packet != nullptr && asked.packet->protocol != Protocol::Tcp) {
    const trace::DatagramRecord& datagram = *asked.trace.datagramOf(*asked.packet);
    return holds(comparison, datagram.sourcePort, port) || holds(comparison, datagram.destinationPort, port);
  }
  const trace::ConnectionIndex connection = trace::connectionOf(asked.trace, asked.event);
  if (connection == trace::kNoConnection) return false;
  return std::ranges::any_of(asked.trace.connections[connection].ends,
                             [&](const trace::Address& end) { return holds(comparison, end.port, port); });
}

/// What a number stands for; none: the event has no such number.
std::optional<std::int64_t> numberOf(std::string_view name, const Asked& asked) {
  if (name == "time") return trace::timeOf(asked.trace, asked.event).time_since_epoch().count();
  if (name == "connection") {
    const auto connection = trace::connectionOf(asked.trace, asked.event);
    return connection == trace::kNoConnection ? std::nullopt : std::optional<std::int64_t>(connection + 1);
  }
  if (asked.packet == nullptr) return std::nullopt;
  const PacketRecord& packet = *asked.packet;
  if (name == "number") return std::int64_t{asked.event.index} + 1;
  if (name == "len") return packet.payloadLength;
  if (name == "took") return (packet.arrives - packet.sent).count();
  if (packet.protocol != Protocol::Tcp) return std::nullopt;
  if (name == "window") return packet.window;
  if (name == "seq") return trace::relativeSeq(asked.trace, packet);
  if (name == "ack" && packet.flags.has(wire::Ack)) return trace::relativeAck(asked.trace, packet);
  return std::nullopt;
}

}  // namespace

const std::vector<FilterTerm>& filterTerms() {
  using enum Operand;
  static const std::vector<FilterTerm> kTerms{
      {"packets", None, nullptr, "packets", say("packets, and nothing else")},
      {"states", None, nullptr, "states", say("changes of state")},
      {"timers", None, nullptr, "timers", say("timers")},
      {"calls", None, nullptr, "calls", say("what the applications do and learn")},
      {"syn", None, nullptr, "syn and not ack", say("packets with SYN")},
      {"ack", Number, nullptr, "ack = 1461", say("packets with ACK; with a number: that they acknowledge")},
      {"fin", None, nullptr, "fin", say("packets with FIN")},
      {"rst", None, nullptr, "rst", say("packets with RST")},
      {"psh", None, nullptr, "psh", say("packets with PSH")},
      {"urg", None, nullptr, "urg", say("packets with URG")},
      {"ece", None, nullptr, "ece", say("packets with ECE")},
      {"cwr", None, nullptr, "cwr", say("packets with CWR")},
      {"data", None, nullptr, "data", say("packets with a payload")},
      {"lost", None, nullptr, "syn and lost", say("packets that never arrived")},
      {"dropped", None, nullptr, "dropped", say("packets dropped on purpose")},
      {"delivered", None, nullptr, "delivered", say("packets that arrived")},
      {"retransmitted", None, nullptr, "retransmitted", say("packets sent again")},
      {"copy", None, nullptr, "copy", say("copies made by the network")},
      {"forged", None, nullptr, "forged", say("packets that somebody in the middle made")},
      {"corrupted", None, nullptr, "corrupted", say("packets with a wrong bit")},
      {"tcp", None, nullptr, "tcp", say("packets that carry TCP")},
      {"udp", None, nullptr, "udp", say("packets that carry UDP")},
      {"icmp", None, nullptr, "icmp", say("packets that carry ICMP")},
      {"tls", OptionalWord, tlsNames, "tls clienthello", say("packets that carry TLS; with a name: that message")},
      {"encrypted", None, nullptr, "encrypted", say("packets that carry something encrypted")},
      {"from", Word, sides, "from client", say("what this side sends or does")},
      {"to", Word, sides, "to server", say("packets to this side")},
      {"state", Word, stateNames, "state time-wait", say("what happens in this state, and the change to it")},
      {"timer", Word, timerNames, "timer rto", say("timers of this kind")},
      {"rule", Word, ruleNames, "rule fast-retransmit", say("what this rule decided")},
      {"text", Text, nullptr, "text \"window\"", say("events in whose words this stands")},
      {"port", Number, nullptr, "port 49152", say("packets from or to this port")},
      {"number", Number, nullptr, "number = 7", say("the packet with this number")},
      {"connection", Number, nullptr, "connection = 2", say("events of this connection, counted from 1")},
      {"len", Number, nullptr, "len > 0", say("bytes of payload")},
      {"seq", Number, nullptr, "seq >= 1461", say("sequence number, counted from the initial one")},
      {"window", Number, nullptr, "window = 0", say("the window that is told, before scaling")},
      {"time", Duration, nullptr, "time < 1.5s", say("when it happens")},
      {"took", Duration, nullptr, "took > 50ms", say("how long the packet was on its way")},
  };
  return kTerms;
}

bool holds(Comparison comparison, std::int64_t left, std::int64_t right) {
  switch (comparison) {
    case Comparison::Equal:
      return left == right;
    case Comparison::Other:
      return left != right;
    case Comparison::Less:
      return left < right;
    case Comparison::AtMost:
      return left <= right;
    case Comparison::More:
      return left > right;
    case Comparison::AtLeast:
      return left >= right;
  }
  return false;
}

Filter::Test plainTest(std::string_view name) {
  return std::ranges::find(kPlain, name, &std::pair<std::string_view, bool (*)(const Asked&)>::first)->second;
}

Filter::Test wordTest(std::string_view name, const std::string& word) {
  if (name == "from" || name == "to") {
    const bool client = word == "client";
    const Side side = client == (name == "from") ? Side::Client : Side::Server;
    const bool packetsOnly = name == "to";
    return [side, packetsOnly](const Asked& asked) {
      return (!packetsOnly || asked.packet != nullptr) && trace::sideOf(asked.trace, asked.event) == side;
    };
  }
  if (name == "tls") {
    return [word](const Asked& asked) {
      return std::ranges::any_of(tlsOf(asked),
                                 [&](const trace::TlsContent& each) { return folded(each.name) == word; });
    };
  }
  const auto place = [&word](const Words& words) { return std::ranges::find(words, word, folded) - words.begin(); };
  if (name == "state")
    return
        [state = static_cast<tcp::State>(place(stateNames()))](const Asked& asked) { return isInState(asked, state); };
  if (name == "timer") {
    return [wanted = static_cast<tcp::TimerKind>(place(timerNames()))](const Asked& asked) {
      return asked.event.kind == Kind::Timer && asked.trace.timers[asked.event.index].kind == wanted;
    };
  }
  return [rule = static_cast<Rule>(place(ruleNames()) + 1)](const Asked& asked) {
    if (trace::reasonOf(asked.trace, asked.event).rule == rule) return true;
    return asked.packet != nullptr && asked.trace.reasonAt(asked.packet->arrivalReason).rule == rule;
  };
}

Filter::Test textTest(const std::string& text) {
  return [wanted = lowered(text)](const Asked& asked) {
    return lowered(asked.textOf(asked.trace, asked.event)).find(wanted) != std::string::npos;
  };
}

Filter::Test numberTest(std::string_view name, Comparison comparison, std::int64_t number) {
  if (name == "port") return [=](const Asked& asked) { return hasPort(asked, comparison, number); };
  return [=](const Asked& asked) {
    const auto value = numberOf(name, asked);
    return value && holds(comparison, *value, number);
  };
}

}  // namespace wiretale::query
