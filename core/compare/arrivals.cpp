#include "core/compare/arrivals.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/compare/interval_set.h"
#include "core/trace/secure_connection.h"
#include "core/wire/tls/names.h"

namespace wiretale::compare {
namespace {

using trace::PacketRecord;
using trace::Trace;

constexpr std::uint32_t kUdpHeader = 8;

/// A stretch that counts only as a whole: a TLS record, a datagram. `worth` bytes of it are the application's.
struct Parcel {
  std::uint64_t size = 0;
  std::uint64_t worth = 0;
  IntervalSet there;
  std::uint64_t bytesThere = 0;
  bool said = false;
};

/// One side's data in one conversation.
struct Channel {
  IntervalSet sent;                            ///< of a plain stream
  IntervalSet there;                           ///< of a plain stream
  std::map<std::uint64_t, Parcel> parcels;     ///< by record number or by place of the content
  std::uint64_t firstKey = ~std::uint64_t{0};  ///< of the first byte that was sent
};

class Listener {
 public:
  explicit Listener(const Trace& trace) : m_trace(trace) {}

  std::vector<Conversation> listen() && {
    for (trace::Index i = 0; i < m_trace.packets.size(); ++i) hearOf(i);
    std::stable_sort(m_arrivals.begin(), m_arrivals.end(), [this](trace::Index a, trace::Index b) {
      return m_trace.packets[a].arrives < m_trace.packets[b].arrives;
    });
    for (const trace::Index packet : m_arrivals) arrive(packet);
    return std::move(m_conversations);
  }

 private:
  std::size_t placeOf(const PacketRecord& packet, trace::Index index) {
    const auto known = m_places.find(packet.connection);
    if (known != m_places.end()) return known->second;
    m_conversations.push_back({.connection = packet.connection, .begins = index, .speech = {}});
    m_channels.emplace_back();
    return m_places.emplace(packet.connection, m_conversations.size() - 1).first->second;
  }

  void hearOf(trace::Index index) {
    const PacketRecord& packet = m_trace.packets[index];
    if (packet.protocol == trace::Protocol::Icmp || packet.forged) return;
    const std::size_t place = placeOf(packet, index);
    if (packet.payloadLength == 0) return;
    Speech& speech = m_conversations[place].speech[packet.from];
    Channel& channel = m_channels[place][packet.from];
    if (isPlain(packet)) {
      const std::uint64_t end = packet.streamOffset + packet.payloadLength;
      speech.said += channel.sent.add(packet.streamOffset, end);
      channel.firstKey = std::min(channel.firstKey, packet.streamOffset);
    } else {
      forEachPiece(packet,
                   [&](std::uint64_t key, std::uint64_t size, std::uint64_t worth, std::uint64_t, std::uint64_t) {
                     Parcel& parcel = channel.parcels[key];
                     parcel.size = size;
                     parcel.worth = worth;
                     if (!std::exchange(parcel.said, true)) speech.said += worth;
                     if (worth > 0) channel.firstKey = std::min(channel.firstKey, key);
                   });
    }
    if (packet.arrived() && !packet.corrupted) m_arrivals.push_back(index);
  }

  void arrive(trace::Index index) {
    const PacketRecord& packet = m_trace.packets[index];
    const std::size_t place = m_places.at(packet.connection);
    Speech& speech = m_conversations[place].speech[packet.from];
    Channel& channel = m_channels[place][packet.from];
    if (isPlain(packet)) {
      const std::uint64_t fresh = channel.there.add(packet.streamOffset, packet.streamOffset + packet.payloadLength);
      count(speech, fresh, channel.there.contains(channel.firstKey), index);
      return;
    }
    forEachPiece(packet, [&](std::uint64_t key, std::uint64_t, std::uint64_t, std::uint64_t begin, std::uint64_t end) {
      Parcel& parcel = channel.parcels[key];
      const std::uint64_t fresh = parcel.there.add(begin, end);
      if (fresh == 0) return;
      parcel.bytesThere += fresh;
      if (parcel.bytesThere == parcel.size) count(speech, parcel.worth, key == channel.firstKey, index);
    });
  }

  void count(Speech& speech, std::uint64_t fresh, bool hasFirst, trace::Index packet) {
    if (fresh == 0) return;
    const SimTime at = m_trace.packets[packet].arrives;
    speech.arrived += fresh;
    speech.lastByte = at;
    if (!hasFirst || speech.firstByte) return;
    speech.firstByte = at;
    speech.firstPacket = packet;
  }

  bool isPlain(const PacketRecord& packet) const {
    return packet.protocol == trace::Protocol::Tcp && trace::secureConnectionOf(m_trace, packet) == nullptr;
  }

  /// Calls `see(key, size, worth, begin, end)` for what the packet carries of TLS records or of a datagram.
  template <typename See>
  void forEachPiece(const PacketRecord& packet, const See& see) const {
    if (const trace::DatagramRecord* const datagram = m_trace.datagramOf(packet)) {
      const std::uint64_t begin = std::max(datagram->part.offset, kUdpHeader) - kUdpHeader;
      return see(datagram->content, datagram->length, datagram->length, begin, begin + packet.payloadLength);
    }
    const trace::SecureConnection* const secure = trace::secureConnectionOf(m_trace, packet);
    const auto& records = m_trace.tls->secrets[secure->tape].records[packet.from];
    for (const trace::RecordPiece& piece : trace::recordPiecesOf(m_trace, packet)) {
      const std::uint64_t worth = piece.record < records.size() ? worthOf(records[piece.record]) : 0;
      see(piece.record, piece.recordSize, worth, piece.offset, piece.offset + (piece.end - piece.begin));
    }
  }

  static std::uint64_t worthOf(const tls::OpenedRecord& record) {
    const bool data = record.contentType == static_cast<std::uint8_t>(wire::tls::ContentType::ApplicationData);
    return data && record.state == tls::RecordState::Decrypted ? record.plaintext.size() : 0;
  }

  const Trace& m_trace;
  std::vector<Conversation> m_conversations;
  std::vector<PerSide<Channel>> m_channels;  ///< of each conversation
  std::map<trace::ConnectionIndex, std::size_t> m_places;
  std::vector<trace::Index> m_arrivals;
};

}  // namespace

std::vector<Conversation> conversationsOf(const Trace& trace) {
  return Listener(trace).listen();
}

}  // namespace wiretale::compare
