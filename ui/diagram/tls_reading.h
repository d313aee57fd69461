#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/cut_messages.h"

namespace wiretale::diagram {

/// Which part of a record a packet carries: the packets that the sender's stream was cut into, counted from 1.
struct RecordPart {
  std::size_t first = 1;
  std::size_t last = 1;
  std::size_t count = 1;

  bool operator==(const RecordPart&) const = default;
};

/// A side begins to protect its records with new keys.
struct KeyChange {
  enum class Stage : std::uint8_t {
    Traffic,      ///< TLS 1.2's only keys, or unknown ones
    EarlyData,    ///< 0-RTT
    Handshake,    ///< TLS 1.3, from EncryptedExtensions or the client's Certificate on
    Application,  ///< TLS 1.3, behind Finished
    Update,       ///< behind a KeyUpdate or a renegotiation
  };
  std::size_t secure = 0;  ///< into Trace::secure
  Side from = Side::Client;
  Stage stage = Stage::Traffic;
  bool first = false;                      ///< of that side
  int depth = 0;                           ///< what it adds to the depth of the encrypted area
  trace::Index packet = trace::kNoIndex;   ///< the first that carries bytes protected by them
  trace::Index arrived = trace::kNoIndex;  ///< the first of those that arrived
};

/// What a diagram needs to know of a trace's TLS, found once. Costs the number of its packets, and nothing without TLS.
class TlsReading {
 public:
  /// Keeps a reference.
  explicit TlsReading(const trace::Trace& trace);

  bool any() const { return !m_trace.secure.empty(); }

  /// Does the packet carry something of TLS that is known not to be application data?
  bool carriesHandshake(const trace::PacketRecord& packet) const;

  /// Of a packet that carries the piece.
  RecordPart partOf(const trace::PacketRecord& packet, const trace::RecordPiece& piece) const;

  /// By connection and side, in the order of the stream; only those whose packets are in the trace.
  const std::vector<KeyChange>& keyChanges() const { return m_changes; }

  /// What does not fit into one packet, by connection and side, in the order of the stream.
  const std::vector<CutMessage>& cutMessages() const { return m_cutMessages; }

  /// The packets that were the first to carry bytes [begin, end) of a sender's stream, first and last of them; kNoIndex
  /// if nobody did. `secure`: a place in Trace::secure.
  std::pair<trace::Index, trace::Index> carriersOf(std::size_t secure, Side from, std::uint64_t begin,
                                                   std::uint64_t end) const;

 private:
  struct Stretch {
    std::uint64_t begin;
    std::uint64_t end;
  };
  /// Of one side's stream in one connection.
  struct Flow {
    std::vector<Stretch> handshake;     ///< in order
    std::vector<std::uint64_t> cuts;    ///< where packets begin that were sent for the first time, in order
    std::vector<trace::Index> packets;  ///< those packets
    std::uint64_t end = 0;              ///< behind the last byte sent
  };
  struct Awaited {
    std::size_t change;
    std::uint64_t offset;
  };

  void readRecords(std::size_t secure, Side side);
  void addChange(std::size_t secure, Side side, KeyChange::Stage stage, std::uint64_t offset);
  void followPackets();
  std::size_t secureOf(const trace::PacketRecord& packet) const;
  const Flow* flowOf(const trace::PacketRecord& packet) const;

  const trace::Trace& m_trace;
  std::vector<PerSide<Flow>> m_flows;   ///< by place in Trace::secure
  std::vector<std::size_t> m_secureOf;  ///< by connection: place in Trace::secure, or its size
  std::size_t m_ofDatagrams = 0;        ///< the same of what carries no connection: DTLS
  std::vector<KeyChange> m_changes;
  std::vector<Awaited> m_awaited;
  std::vector<CutMessage> m_cutMessages;
};

}  // namespace wiretale::diagram
