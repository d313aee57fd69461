#include "core/format/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/explain/explain.h"
#include "core/format/listing_lines.h"
#include "core/format/words.h"
#include "core/tcp/state.h"
#include "core/trace/message_name.h"
#include "core/trace/tls_content.h"

namespace wiretale::format {
namespace {

using trace::Index;
using trace::kNoIndex;
using trace::Trace;

constexpr std::size_t kLaneColumns = 20;

std::string seconds(SimTime at) {
  // To the nearest microsecond: exact for everything but rates.
  const std::int64_t micros = (at.time_since_epoch().count() + 500) / 1'000;
  return fmt::format("{}.{:06}", micros / 1'000'000, micros % 1'000'000);
}

/// A name on one line: control characters become spaces.
std::string onOneLine(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; }, ' ');
  return text;
}

trace::EventRef eventOf(const ListingLine& line) {
  using Kind = ListingLine::Kind;
  switch (line.kind) {
    case Kind::StateByArrival:
    case Kind::State:
      return trace::stateEvent(line.side, line.index);
    case Kind::App:
      return trace::appEvent(line.index);
    case Kind::Packet:
      return trace::packetEvent(line.index);
    case Kind::InstantTimer:
    case Kind::TimerEnd:
    case Kind::TimerStart:
      break;
  }
  return trace::timerEvent(line.index);
}

class Listing {
 public:
  Listing(const Trace& trace, const TextOptions& options)
      : m_trace(trace),
        m_options(options),
        m_words(options.words),
        m_manyPorts(trace::hasManyPorts(trace)),
        m_timeWidth(std::max<std::size_t>(8, seconds(trace.end).size())) {
    for (Side side : kSides) {
      const std::string& name = trace.endpoints[side].name;
      m_names[side] = onOneLine(m_words.name ? m_words.name(name) : name);
    }
    m_numberWidth = std::max<std::size_t>(2, std::to_string(trace.packets.size()).size());
  }

  std::string write() {
    head();
    for (const ListingLine& line : listingLines(m_trace))
      if (m_options.only == nullptr || m_options.only->contains(eventOf(line))) event(line);
    return std::move(m_out);
  }

 private:
  template <typename... Args>
  void put(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
  }

  void head();
  void event(const ListingLine& line);
  void packet(Index index);
  void state(Side side, Index index);
  void timerStart(Index index);
  void timerEnd(Index index);
  void app(Index index);

  /// A template that is not known before: the words of some language.
  template <typename... Args>
  void tell(const std::string& words, const Args&... args) {
    fmt::vformat_to(std::back_inserter(m_out), words, fmt::make_format_args(args...));
  }

  void begin(SimTime at) { put("{:>{}}  {:{}}  ", seconds(at), m_timeWidth, "", m_numberWidth); }
  void lane(Side side) { put("{:<{}.{}}  ", m_names[side], kLaneColumns, kLaneColumns); }
  void reason(std::string_view label, Index index, Side side, trace::ConnectionIndex connection);

  void detailsOf(const trace::PacketRecord& packet);
  void detailsOf(const trace::DatagramRecord& datagram);
  std::string portWords(trace::ConnectionIndex connection) const;
  void whose(trace::ConnectionIndex connection);

  const Trace& m_trace;
  const TextOptions& m_options;
  const ListingWords& m_words;
  PerSide<std::string> m_names;
  bool m_manyPorts;
  std::size_t m_timeWidth;
  std::size_t m_numberWidth;
  std::string m_out;
};

void Listing::head() {
  for (Side side : kSides) {
    const trace::Endpoint& endpoint = m_trace.endpoints[side];
    tell(m_words.party, m_names[side], dottedAddress(endpoint.address), endpoint.port, endpoint.initialSequence.raw());
    const std::vector<wire::SeqNum> numbers = ownInitialSequences(m_trace, side);
    for (std::size_t i = 1; i < numbers.size(); ++i) put(", {}", numbers[i].raw());
    m_out += '\n';
  }
  const trace::TraceSummary summary = trace::summarise(m_trace);
  tell(m_words.summary, summary.packets, summary.died, summary.retransmissions, seconds(m_trace.end),
       m_words.ends[static_cast<std::size_t>(m_trace.endedBy)]);
  put("\n\n{:>{}}  {:>{}}  {:<{}}  {:<14}{:>10}{:>11}{:>7}{:>7}\n", m_words.time, m_timeWidth, "#", m_numberWidth,
      m_words.lanes, kLaneColumns, m_words.message, m_words.seq, m_words.ack, m_words.length, m_words.window);
}

void Listing::event(const ListingLine& line) {
  using Kind = ListingLine::Kind;
  switch (line.kind) {
    case Kind::StateByArrival:
    case Kind::State:
      return state(line.side, line.index);
    case Kind::InstantTimer:
      timerStart(line.index);
      return timerEnd(line.index);
    case Kind::TimerStart:
      return timerStart(line.index);
    case Kind::TimerEnd:
      return timerEnd(line.index);
    case Kind::App:
      return app(line.index);
    case Kind::Packet:
      return packet(line.index);
  }
}

/// "───────────────────▶" from the client, "◀───────────────────" from the server; one that died ends where it died.
std::string arrow(const trace::PacketRecord& packet) {
  const std::size_t length =
      packet.died() ? std::max<std::size_t>(2, kLaneColumns * packet.diedAt / 256) : kLaneColumns;
  std::string shaft;
  for (std::size_t i = 1; i < length; ++i) shaft += packet.retransmission && i % 3 == 0 ? " " : "─";
  const std::string rest(kLaneColumns - length, ' ');
  if (packet.from == Side::Client) return shaft + (packet.died() ? "✗" : "▶") + rest;
  return rest + (packet.died() ? "✗" : "◀") + shaft;
}

/// "port 5000 to 53, fragment 1 of 3 from byte 0, number 7, "
void Listing::detailsOf(const trace::DatagramRecord& datagram) {
  tell(m_words.ports, datagram.sourcePort, datagram.destinationPort);
  m_out += ", ";
  if (datagram.isFragment()) {
    tell(m_words.fragment, datagram.fragment, datagram.fragments, datagram.part.offset);
    m_out += ", ";
  }
  if (datagram.number == 0) return;
  tell(m_words.frame, datagram.number);
  m_out += ", ";
}

/// "port 49152": that of the client, which tells connections apart; "203.0.113.1:49152" of another host.
std::string Listing::portWords(trace::ConnectionIndex connection) const {
  const trace::Address& client = m_trace.connections[connection].ends[Side::Client];
  if (client.address != m_trace.endpoints[Side::Client].address)
    return fmt::format("{}:{}", dottedAddress(client.address), client.port);
  return fmt::vformat(m_words.port, fmt::make_format_args(client.port));
}

/// "port 49152, mss 1460, sent again, lost at 0.010000"
void Listing::detailsOf(const trace::PacketRecord& packet) {
  const trace::DatagramRecord* const datagram = m_trace.datagramOf(packet);
  if (datagram != nullptr) detailsOf(*datagram);
  if (datagram == nullptr && m_manyPorts) put("{}, ", portWords(packet.connection));
  if (const auto tls = trace::tlsContentsOf(m_trace, packet); !tls.empty()) put("{}, ", trace::describe(tls));
  m_out += optionWords(m_trace, packet);
  if (packet.retransmission) put("{}, ", m_words.again);
  if (packet.copy) put("{}, ", m_words.copy);
  if (packet.forged) put("{}, ", m_words.forged);
  if (packet.corrupted) put("{}, ", m_words.corrupted);
  const bool delivered = packet.fate == trace::Fate::Delivered;
  tell(m_words.fates[static_cast<std::size_t>(packet.fate)], seconds(delivered ? packet.arrives : packet.ends()));
  m_out += '\n';
}

void Listing::packet(Index index) {
  const trace::PacketRecord& packet = m_trace.packets[index];
  const bool tcp = packet.protocol == trace::Protocol::Tcp;
  const std::string seq = tcp ? std::to_string(trace::relativeSeq(m_trace, packet)) : "-";
  const std::string ack = packet.flags.has(wire::Ack) ? std::to_string(trace::relativeAck(m_trace, packet)) : "-";
  const std::string window = tcp ? std::to_string(packet.window) : "-";
  put("{:>{}}  {:>{}}  {}  {:<14}{:>10}{:>11}{:>7}{:>7}  ", seconds(packet.sent), m_timeWidth, index + 1, m_numberWidth,
      arrow(packet), trace::messageName(packet), seq, ack, packet.payloadLength, window);
  detailsOf(packet);
  reason(m_words.sent, packet.sentReason, packet.from, packet.connection);
  for (const trace::Incident& incident : trace::incidentsOf(m_trace, index)) {
    const Side teller = incident.atReceiver ? otherSide(packet.from) : packet.from;
    reason(m_words.way, incident.reason, teller, packet.connection);
  }
  const Side judge = packet.died() ? packet.from : otherSide(packet.from);
  reason(packet.died() ? m_words.died : m_words.then, packet.arrivalReason, judge, packet.connection);
}

/// The end of a line; ", port 49152" where it must be said.
void Listing::whose(trace::ConnectionIndex connection) {
  if (m_manyPorts && connection < m_trace.connections.size()) put(", {}", portWords(connection));
  m_out += '\n';
}

void Listing::state(Side side, Index index) {
  const auto& spans = m_trace.states[side];
  begin(spans[index].from);
  lane(side);
  put("{} → {}", tcp::nameOf(spans[index - 1].state), tcp::nameOf(spans[index].state));
  whose(spans[index].connection);
  reason(m_words.why, spans[index].reason, side, spans[index].connection);
}

void Listing::timerStart(Index index) {
  const trace::TimerSpan& timer = m_trace.timers[index];
  begin(timer.started);
  lane(timer.side);
  tell(m_words.timerStarts, m_words.timers[static_cast<std::size_t>(timer.kind)], seconds(timer.deadline));
  whose(timer.connection);
  reason(m_words.why, timer.startReason, timer.side, timer.connection);
}

void Listing::timerEnd(Index index) {
  const trace::TimerSpan& timer = m_trace.timers[index];
  begin(timer.ended);
  lane(timer.side);
  const bool fired = timer.outcome == trace::TimerOutcome::Fired;
  tell(fired ? m_words.timerFires : m_words.timerStops, m_words.timers[static_cast<std::size_t>(timer.kind)]);
  whose(timer.connection);
  reason(m_words.why, timer.endReason, timer.side, timer.connection);
}

void Listing::app(Index index) {
  const trace::AppEvent& event = m_trace.appEvents[index];
  begin(event.at);
  lane(event.side);
  tell(m_words.applications[static_cast<std::size_t>(event.kind)], event.bytes);
  whose(event.connection);
  reason(m_words.why, event.reason, event.side, event.connection);
}

void Listing::reason(std::string_view label, Index index, Side side, trace::ConnectionIndex connection) {
  if (index == kNoIndex || m_options.reasons == TextOptions::Reasons::None) return;
  const Reason reason = m_trace.reasonAt(index);
  put("{:{}}{}: ", "", m_timeWidth + m_numberWidth + kLaneColumns + 8, label);
  if (m_options.reasons == TextOptions::Reasons::RuleNames) {
    put("{} {}\n", explain::textOf(reason.rule).id, fmt::join(reason.values, " "));
    return;
  }
  m_out += m_words.sentence ? m_words.sentence(m_trace, index, side, connection)
                            : sentenceAt(m_trace, index, side, connection);
  const std::string source = explain::citationFor(reason.rule);
  if (!source.empty()) put(" [{}]", source);
  m_out += '\n';
}

}  // namespace

std::string formatText(const Trace& trace, const TextOptions& options) {
  return Listing(trace, options).write();
}

}  // namespace wiretale::format
