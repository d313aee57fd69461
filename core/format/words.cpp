#include "core/format/words.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace wiretale::format {

std::string_view wordFor(Side side) {
  return side == Side::Client ? "client" : "server";
}

std::string_view wordFor(trace::Fate fate) {
  static constexpr std::array<std::string_view, 4> kWords{"delivered", "lost", "dropped", "inFlight"};
  return kWords[static_cast<std::size_t>(fate)];
}

std::string_view wordFor(trace::TimerOutcome what) {
  static constexpr std::array<std::string_view, 4> kWords{"fired", "stopped", "replaced", "running"};
  return kWords[static_cast<std::size_t>(what)];
}

std::string_view wordFor(trace::EndOfTrace what) {
  static constexpr std::array<std::string_view, 4> kWords{"quiet", "timeLimit", "packetLimit", "cancelled"};
  return kWords[static_cast<std::size_t>(what)];
}

std::string_view wordFor(tcp::TimerKind kind) {
  static constexpr std::array<std::string_view, tcp::kTimerKindCount> kWords{
      "retransmission", "delayedAck", "timeWait", "persist", "lossProbe", "reordering", "keepAlive", "finWait2"};
  return kWords[static_cast<std::size_t>(kind)];
}

std::string optionWords(const trace::Trace& trace, const trace::PacketRecord& packet) {
  const wire::TcpOptions options = trace.optionsOf(packet);
  std::string words;
  if (options.mss > 0) words += fmt::format("mss {}, ", options.mss);
  if (options.sackPermitted) words += "sackOK, ";
  if (options.timestamps) words += fmt::format("TS {} {}, ", options.timestamps->value, options.timestamps->echo);
  if (options.windowScale) words += fmt::format("wscale {}, ", *options.windowScale);
  for (const wire::SackBlock& block : options.sack.view()) {
    words += fmt::format("sack {}:{}, ", trace::relativeToPeer(trace, packet, block.begin),
                         trace::relativeToPeer(trace, packet, block.end));
  }
  return words;
}

std::string dottedAddress(std::uint32_t address) {
  return fmt::format("{}.{}.{}.{}", address >> 24, (address >> 16) & 0xFF, (address >> 8) & 0xFF, address & 0xFF);
}

explain::Voice voiceAt(const trace::Trace& trace, Side side, trace::ConnectionIndex connection) {
  explain::Voice voice = explain::voiceOf(side, {});
  voice.ownOthers = trace::initialSequences(trace, connection, side);
  voice.peerOthers = trace::initialSequences(trace, connection, otherSide(side));
  voice.ownInitial = voice.ownOthers.front();
  voice.peerInitial = voice.peerOthers.front();
  return voice;
}

std::string sentenceAt(const trace::Trace& trace, trace::Index reason, Side side, trace::ConnectionIndex connection) {
  if (reason == trace::kNoIndex) return {};
  return explain::sentenceFor(trace.reasonAt(reason), voiceAt(trace, side, connection));
}

std::vector<wire::SeqNum> ownInitialSequences(const trace::Trace& trace, Side side) {
  std::vector<wire::SeqNum> numbers{trace.endpoints[side].initialSequence};
  for (const trace::Connection& connection : trace.connections) {
    const auto isOwn = [&](Side each) {
      const trace::Endpoint& party = trace.endpoints[each];
      return connection.ends[each] == trace::Address{party.address, party.port};
    };
    const auto number = connection.initialSequence[side];
    if (!number || !isOwn(Side::Client) || !isOwn(Side::Server)) continue;
    if (std::ranges::find(numbers, *number) == numbers.end()) numbers.push_back(*number);
  }
  return numbers;
}

}  // namespace wiretale::format
