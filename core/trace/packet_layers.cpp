#include "core/trace/packet_layers.h"

#include <algorithm>

#include "core/trace/packet_bytes.h"
#include "core/trace/record_fields.h"
#include "core/wire/tls/names.h"

namespace wiretale::trace {
namespace {

constexpr std::size_t kIpHeader = 20;
constexpr std::size_t kUdpHeader = 8;

class RangeList {
 public:
  void add(PacketLayer layer, std::size_t length) {
    if (length == 0) return;
    if (!m_ranges.empty() && m_ranges.back().layer == layer) {
      m_ranges.back().length += length;
    } else {
      m_ranges.push_back({layer, m_end, length});
    }
    m_end += length;
  }

  std::size_t end() const { return m_end; }
  std::vector<LayerRange> take() { return std::move(m_ranges); }

 private:
  std::vector<LayerRange> m_ranges;
  std::size_t m_end = 0;
};

/// Where the application's bytes stand within a TLS record: behind the header and an explicit nonce.
struct Content {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

Content contentOf(const tls::OpenedRecord& record, std::uint64_t header, std::uint64_t recordSize) {
  const bool data = record.contentType == static_cast<std::uint8_t>(wire::tls::ContentType::ApplicationData);
  if (!data || record.state == tls::RecordState::Undecrypted) return {};
  const std::uint64_t known = header + record.ciphertext.size() + record.tag.size();
  const std::uint64_t explicitNonce = recordSize > known ? recordSize - known : 0;
  const std::uint64_t begin = header + explicitNonce;
  return {begin, std::min(recordSize, begin + record.plaintext.size())};
}

void addPiece(RangeList& ranges, const RecordPiece& piece, const Content& content) {
  const std::uint64_t from = piece.offset;
  const std::uint64_t to = piece.offset + (piece.end - piece.begin);
  const std::uint64_t begin = std::clamp(content.begin, from, to);
  const std::uint64_t end = std::clamp(content.end, begin, to);
  ranges.add(PacketLayer::Tls, begin - from);
  ranges.add(PacketLayer::Application, end - begin);
  ranges.add(PacketLayer::Tls, to - end);
}

void addTls(RangeList& ranges, const Trace& trace, const PacketRecord& packet) {
  const std::vector<RecordPiece> pieces = recordPiecesOf(trace, packet);
  if (pieces.empty()) return;
  const tls::ConnectionSecrets& secrets = trace.tls->secrets[secureConnectionOf(trace, packet)->tape];
  const auto& records = secrets.records[packet.from];
  ranges.add(PacketLayer::Application, pieces.front().begin);  // sent before TLS began
  for (const RecordPiece& piece : pieces) {
    const bool known = piece.record < records.size();
    addPiece(ranges, piece,
             known ? contentOf(records[piece.record], recordHeaderSize(secrets), piece.recordSize) : Content{});
  }
}

}  // namespace

std::vector<LayerRange> layersOf(const Trace& trace, Index index) {
  const PacketRecord& packet = trace.packets[index];
  const std::size_t size = packetBytesAsSent(trace, index).size();
  RangeList ranges;
  ranges.add(PacketLayer::Ip, kIpHeader);
  if (packet.protocol == Protocol::Icmp) {
    ranges.add(PacketLayer::Transport, size - kIpHeader);
  } else if (const DatagramRecord* const datagram = trace.datagramOf(packet)) {
    ranges.add(PacketLayer::Transport, datagram->part.offset == 0 ? kUdpHeader : 0);
    addTls(ranges, trace, packet);
  } else {
    ranges.add(PacketLayer::Transport, size - kIpHeader - packet.payloadLength);
    addTls(ranges, trace, packet);
  }
  ranges.add(PacketLayer::Application, size - ranges.end());
  return ranges.take();
}

}  // namespace wiretale::trace
