#include "ui/diagram/tls_reading.h"

#include <algorithm>
#include <string_view>

namespace wiretale::diagram {
namespace {

constexpr std::uint8_t kApplicationData = 23;

/// Application data, as far as the reader can tell.
bool looksLikeData(const tls::OpenedRecord& record) {
  const bool seen = record.state != tls::RecordState::Undecrypted;
  return (seen ? record.contentType : record.type) == kApplicationData;
}

KeyChange::Stage stageOf(std::string_view keys, std::uint32_t earlierApplicationKeys) {
  const auto has = [&](std::string_view word) { return keys.find(word) != std::string_view::npos; };
  if (has("early")) return KeyChange::Stage::EarlyData;
  if (has("handshake")) return KeyChange::Stage::Handshake;
  if (has("application") && earlierApplicationKeys == 0) return KeyChange::Stage::Application;
  return earlierApplicationKeys == 0 ? KeyChange::Stage::Traffic : KeyChange::Stage::Update;
}

bool isShallow(KeyChange::Stage stage) {
  return stage == KeyChange::Stage::EarlyData || stage == KeyChange::Stage::Handshake;
}

bool covers(const trace::StreamRange& payload, std::uint64_t offset) {
  return payload.begin <= offset && offset < payload.end;
}

}  // namespace

TlsReading::TlsReading(const trace::Trace& trace) : m_trace(trace) {
  if (!any()) return;
  m_flows.resize(trace.secure.size());
  m_secureOf.assign(trace.connections.size(), trace.secure.size());
  m_ofDatagrams = trace.secure.size();
  for (std::size_t i = 0; i < trace.secure.size(); ++i) {
    const trace::ConnectionIndex connection = trace.secure[i].connection;
    (connection == trace::kNoConnection ? m_ofDatagrams : m_secureOf[connection]) = i;
    for (const Side side : kSides) readRecords(i, side);
  }
  followPackets();
  std::erase_if(m_changes, [](const KeyChange& change) { return change.packet == trace::kNoIndex; });
  m_cutMessages = cutMessagesOf(trace, *this);
}

void TlsReading::readRecords(std::size_t secure, Side side) {
  const trace::SecureConnection& connection = m_trace.secure[secure];
  const tls::TapeConnection& tape = m_trace.tls->tape.connections[connection.tape];
  const auto& records = m_trace.tls->secrets[connection.tape].records[side];
  const auto& starts = tape.records[side];
  std::uint32_t generation = 0;
  std::uint32_t trafficKeys = 0;
  for (std::size_t i = 0; i < std::min(records.size(), starts.size()); ++i) {
    const std::uint64_t begin = starts[i] + connection.streamBegin[side];
    const std::uint64_t end =
        (i + 1 < starts.size() ? starts[i + 1] : tape.sent[side].size()) + connection.streamBegin[side];
    if (!looksLikeData(records[i])) m_flows[secure][side].handshake.push_back({begin, end});
    if (records[i].state == tls::RecordState::Plain) continue;
    if (generation == records[i].generation) continue;
    generation = records[i].generation;
    const auto stage = stageOf(records[i].keys, trafficKeys);
    if (!isShallow(stage)) ++trafficKeys;
    addChange(secure, side, stage, begin);
  }
}

void TlsReading::addChange(std::size_t secure, Side side, KeyChange::Stage stage, std::uint64_t offset) {
  const bool any = std::ranges::any_of(
      m_changes, [&](const KeyChange& change) { return change.secure == secure && change.from == side; });
  KeyChange change{.secure = secure, .from = side, .stage = stage, .first = !any};
  // What a side protects by handshake keys after early data is no deeper than that.
  if (isShallow(stage)) change.depth = any ? 0 : 1;
  if (!isShallow(stage)) change.depth = any ? 1 : 2;
  m_awaited.push_back({m_changes.size(), offset});
  m_changes.push_back(change);
}

void TlsReading::followPackets() {
  for (trace::Index i = 0; i < m_trace.packets.size(); ++i) {
    const trace::PacketRecord& packet = m_trace.packets[i];
    if (packet.payloadLength == 0 || packet.copy) continue;
    const std::size_t secure = secureOf(packet);
    if (secure >= m_flows.size()) continue;
    const trace::StreamRange payload = payloadOf(m_trace, packet);
    Flow& flow = m_flows[secure][packet.from];
    if (flow.cuts.empty() || payload.begin > flow.cuts.back()) {
      flow.cuts.push_back(payload.begin);
      flow.packets.push_back(i);
    }
    flow.end = std::max(flow.end, payload.end);
    std::erase_if(m_awaited, [&](const Awaited& awaited) {
      KeyChange& change = m_changes[awaited.change];
      if (change.secure != secure || change.from != packet.from || !covers(payload, awaited.offset)) return false;
      if (change.packet == trace::kNoIndex) change.packet = i;
      if (packet.arrived()) change.arrived = i;
      return packet.arrived();
    });
  }
}

/// Place in Trace::secure, or its size.
std::size_t TlsReading::secureOf(const trace::PacketRecord& packet) const {
  if (packet.protocol == trace::Protocol::Udp) return m_ofDatagrams;
  return packet.connection < m_secureOf.size() ? m_secureOf[packet.connection] : m_flows.size();
}

const TlsReading::Flow* TlsReading::flowOf(const trace::PacketRecord& packet) const {
  const std::size_t secure = secureOf(packet);
  return secure < m_flows.size() ? &m_flows[secure][packet.from] : nullptr;
}

std::pair<trace::Index, trace::Index> TlsReading::carriersOf(std::size_t secure, Side from, std::uint64_t begin,
                                                             std::uint64_t end) const {
  const Flow& flow = m_flows[secure][from];
  if (begin >= end || end > flow.end || flow.cuts.empty() || begin < flow.cuts.front())
    return {trace::kNoIndex, trace::kNoIndex};
  const auto holder = [&](std::uint64_t offset) {
    const auto next = std::ranges::upper_bound(flow.cuts, offset);
    return flow.packets[static_cast<std::size_t>(next - flow.cuts.begin()) - 1];
  };
  return {holder(begin), holder(end - 1)};
}

bool TlsReading::carriesHandshake(const trace::PacketRecord& packet) const {
  const Flow* const flow = flowOf(packet);
  if (flow == nullptr || packet.payloadLength == 0) return false;
  const trace::StreamRange payload = payloadOf(m_trace, packet);
  const auto next =
      std::ranges::upper_bound(flow->handshake, payload.begin, {}, [](const Stretch& s) { return s.end; });
  return next != flow->handshake.end() && next->begin < payload.end;
}

RecordPart TlsReading::partOf(const trace::PacketRecord& packet, const trace::RecordPiece& piece) const {
  const Flow* const flow = flowOf(packet);
  if (flow == nullptr || flow->cuts.empty()) return {};
  const auto& cuts = flow->cuts;
  /// The packet that has the byte, counted from 1.
  const auto holder = [&](std::uint64_t offset) {
    return static_cast<std::size_t>(std::ranges::upper_bound(cuts, offset) - cuts.begin());
  };
  const std::uint64_t begin = payloadOf(m_trace, packet).begin + piece.begin;
  const std::uint64_t recordBegin = begin - piece.offset;
  const std::size_t before = holder(recordBegin) - 1;
  return {.first = holder(begin) - before,
          .last = holder(begin + (piece.end - piece.begin) - 1) - before,
          .count = holder(recordBegin + piece.recordSize - 1) - before};
}

}  // namespace wiretale::diagram
