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

class Listing {
 public:
  Listing(const Trace& trace, const TextOptions& options)
      : m_trace(trace), m_options(options), m_timeWidth(std::max<std::size_t>(8, seconds(trace.end).size())) {
    for (Side side : kSides) m_names[side] = onOneLine(trace.endpoints[side].name);
    m_numberWidth = std::max<std::size_t>(2, std::to_string(trace.packets.size()).size());
  }

  std::string write() {
    head();
    for (const ListingLine& line : listingLines(m_trace)) event(line);
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

  void begin(SimTime at) { put("{:>{}}  {:{}}  ", seconds(at), m_timeWidth, "", m_numberWidth); }
  void lane(Side side) { put("{:<{}.{}}  ", m_names[side], kLaneColumns, kLaneColumns); }
  void reason(std::string_view label, Index index, Side side);

  const Trace& m_trace;
  TextOptions m_options;
  PerSide<std::string> m_names;
  std::size_t m_timeWidth;
  std::size_t m_numberWidth;
  std::string m_out;
};

void Listing::head() {
  for (Side side : kSides) {
    const trace::Endpoint& endpoint = m_trace.endpoints[side];
    put("{}: {}:{}, initial sequence number {}", m_names[side], dottedAddress(endpoint.address), endpoint.port,
        endpoint.initialSequence.raw());
    for (const wire::SeqNum later : endpoint.laterInitialSequences) put(", later {}", later.raw());
    m_out += '\n';
  }
  static constexpr std::array<std::string_view, 4> kEnds{"nothing left to happen", "the time limit", "the packet limit",
                                                         "cancelled"};
  const trace::TraceSummary summary = trace::summarise(m_trace);
  put("Packets: {}, died on the way: {}, sent again: {}. End: {} s, {}.\n\n", summary.packets, summary.died,
      summary.retransmissions, seconds(m_trace.end), kEnds[static_cast<std::size_t>(m_trace.endedBy)]);
  put("{:>{}}  {:>{}}  {:<{}}  {:<14}{:>10}{:>11}{:>7}{:>7}\n", "time", m_timeWidth, "#", m_numberWidth,
      "left to right", kLaneColumns, "message", "seq", "ack", "length", "window");
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

std::string fateOf(const trace::PacketRecord& packet) {
  switch (packet.fate) {
    case trace::Fate::Delivered:
      return "arrives at " + seconds(packet.arrives);
    case trace::Fate::Lost:
      return "lost at " + seconds(packet.ends());
    case trace::Fate::Dropped:
      return "dropped at " + seconds(packet.ends());
    case trace::Fate::InFlight:
      return "still on its way at the end";
  }
  return {};
}

/// What is special about it.
std::string marksOf(const trace::PacketRecord& packet) {
  std::string marks;
  if (packet.retransmission) marks += "sent again, ";
  if (packet.copy) marks += "copy, ";
  if (packet.corrupted) marks += "corrupted, ";
  return marks;
}

void Listing::packet(Index index) {
  const trace::PacketRecord& packet = m_trace.packets[index];
  const std::string ack = packet.flags.has(wire::Ack) ? std::to_string(trace::relativeAck(m_trace, packet)) : "-";
  put("{:>{}}  {:>{}}  {}  {:<14}{:>10}{:>11}{:>7}{:>7}  {}{}{}\n", seconds(packet.sent), m_timeWidth, index + 1,
      m_numberWidth, arrow(packet), trace::messageName(packet), trace::relativeSeq(m_trace, packet), ack,
      packet.payloadLength, packet.window, optionWords(m_trace, packet), marksOf(packet), fateOf(packet));
  reason("sent", packet.sentReason, packet.from);
  const Side judge = packet.died() ? packet.from : otherSide(packet.from);
  reason(packet.died() ? "died" : "then", packet.arrivalReason, judge);
}

void Listing::state(Side side, Index index) {
  const auto& spans = m_trace.states[side];
  begin(spans[index].from);
  lane(side);
  put("{} → {}\n", tcp::nameOf(spans[index - 1].state), tcp::nameOf(spans[index].state));
  reason("why ", spans[index].reason, side);
}

constexpr std::array<std::string_view, tcp::kTimerKindCount> kTimerNames{
    "retransmission timer", "delayed-ACK timer", "TIME-WAIT timer",  "persist timer",
    "loss-probe timer",     "reordering timer",  "keep-alive timer", "FIN-WAIT-2 timer"};

void Listing::timerStart(Index index) {
  const trace::TimerSpan& timer = m_trace.timers[index];
  begin(timer.started);
  lane(timer.side);
  put("{} starts, until {}\n", kTimerNames[static_cast<std::size_t>(timer.kind)], seconds(timer.deadline));
  reason("why ", timer.startReason, timer.side);
}

void Listing::timerEnd(Index index) {
  const trace::TimerSpan& timer = m_trace.timers[index];
  begin(timer.ended);
  lane(timer.side);
  put("{} {}\n", kTimerNames[static_cast<std::size_t>(timer.kind)],
      timer.outcome == trace::TimerOutcome::Fired ? "runs out" : "stops");
  reason("why ", timer.endReason, timer.side);
}

void Listing::app(Index index) {
  const trace::AppEvent& event = m_trace.appEvents[index];
  static constexpr std::array<std::string_view, 7> kWords{
      "application listens",       "application is connected", "application sends", "application reads",
      "application reads the end", "application closes",       "application aborts"};
  begin(event.at);
  lane(event.side);
  put("{}", kWords[static_cast<std::size_t>(event.kind)]);
  if (event.bytes > 0) put(" {} bytes", event.bytes);
  m_out += '\n';
}

void Listing::reason(std::string_view label, Index index, Side side) {
  if (index == kNoIndex || m_options.reasons == TextOptions::Reasons::None) return;
  const Reason reason = m_trace.reasonAt(index);
  put("{:{}}{}: ", "", m_timeWidth + m_numberWidth + kLaneColumns + 8, label);
  if (m_options.reasons == TextOptions::Reasons::RuleNames) {
    put("{} {}\n", explain::textOf(reason.rule).id, fmt::join(reason.values, " "));
    return;
  }
  m_out += sentenceAt(m_trace, index, side);
  const std::string source = explain::citationFor(reason.rule);
  if (!source.empty()) put(" [{}]", source);
  m_out += '\n';
}

}  // namespace

std::string formatText(const Trace& trace, const TextOptions& options) {
  return Listing(trace, options).write();
}

}  // namespace wiretale::format
