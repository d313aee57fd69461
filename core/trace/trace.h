#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/tls/secrets.h"
#include "core/trace/byte_stream.h"
#include "core/trace/datagram_record.h"
#include "core/trace/insight.h"
#include "core/trace/option_table.h"
#include "core/trace/reason_table.h"
#include "core/trace/record_array.h"
#include "core/trace/records.h"
#include "core/trace/samples.h"
#include "core/trace/secure_connection.h"
#include "core/trace/timer_table.h"

namespace wiretale::trace {

/// Who talks, as far as a reader of the trace needs it.
struct Endpoint {
  std::string name;
  std::uint32_t address = 0;  ///< IPv4, host order
  std::uint16_t port = 0;
  wire::SeqNum initialSequence;  ///< of its first SYN; what it would have been if it never sent one
  SimDuration timeWait{};        ///< as configured at the start

  bool operator==(const Endpoint&) const = default;
};

enum class EndOfTrace : std::uint8_t {
  Quiet,        ///< nothing left to happen
  TimeLimit,    ///< the scenario's time limit
  PacketLimit,  ///< more packets than a trace holds
  Cancelled,    ///< whoever asked for the run no longer wants it
};

/// A finished session: immutable, flat arrays of fixed-size records in order of time. Everything that shows, explains
/// or exports reads this and nothing else. Two runs of one scenario give equal traces.
struct Trace {
  PerSide<Endpoint> endpoints;
  PerSide<ByteStream> streams;  ///< what each side's application sends
  RecordArray<PacketRecord>
      packets;                  ///< by the moment they were handed to the link; `sent` never falls within a direction,
                                ///< but for those that a full queue threw away at once, and forged ones
  ReasonTable reasons;          ///< every record's reason index is an index into it, or kNoIndex
  OptionTable options;          ///< of the packets that have any
  std::vector<Damage> damages;  ///< of the packets that are `corrupted`, by packet
  PerSide<ByteStream> datagramBytes;      ///< what each side's datagrams carry, one behind the other
  std::vector<DatagramRecord> datagrams;  ///< of the packets that do not carry TCP
  std::vector<Incident> incidents;        ///< by packet
  std::vector<UrgentPointer> urgent;      ///< of the packets with URG, by packet
  std::vector<Connection> connections;    ///< by the moment they began
  /// Without gaps, from kSessionStart to `end`: the connection that the side's application deals with.
  PerSide<std::vector<StateSpan>> states;
  /// Of every connection, by `from`; of one, without gaps from its first state to a CLOSED of no length.
  PerSide<std::vector<StateSpan>> connectionStates;
  TimerTable timers;                           ///< by `started`
  std::vector<AppEvent> appEvents;             ///< by `at`
  PerSide<Samples> samples;                    ///< the control blocks
  std::shared_ptr<const tls::OpenTape> tls{};  ///< what TLS says, and what it means; none without TLS
  std::vector<SecureConnection> secure;        ///< by the moment they began
  std::optional<Phrase> tlsProblem{};          ///< why there is no TLS although the programs ask for it
  SimTime end{};                               ///< the last thing that happened
  EndOfTrace endedBy = EndOfTrace::Quiet;
  Insight insight = Insight::Everything;  ///< Wire: without what only the ends know (onTheWire())

  wire::TcpOptions optionsOf(const PacketRecord& packet) const {
    return packet.options == kNoIndex || packet.protocol != Protocol::Tcp ? wire::TcpOptions{}
                                                                          : options[packet.options];
  }
  /// nullptr for a packet that carries TCP.
  const DatagramRecord* datagramOf(const PacketRecord& packet) const {
    return packet.protocol == Protocol::Tcp ? nullptr : &datagrams[packet.options];
  }

  /// Nothing more comes: gives back the memory that is left over.
  void trim();

  /// The reason with that index; no rule for kNoIndex.
  Reason reasonAt(Index index) const { return index == kNoIndex ? Reason{} : reasons[index]; }
};

bool operator==(const Trace& a, const Trace& b);

/// The segment the packet carried, with the mark that a router may have made. Precondition: `packet` is one of the
/// trace's own.
wire::TcpSegment segmentOf(const Trace& trace, const PacketRecord& packet);

/// What is wrong with a packet; nullptr if it is not `corrupted`.
const Damage* damageOf(const Trace& trace, Index packet);

/// What else there is to say of a packet.
std::span<const Incident> incidentsOf(const Trace& trace, Index packet);

/// State of one side at an instant, by binary search. Before the first span: CLOSED.
tcp::State stateAt(const Trace& trace, Side side, SimTime at);

/// Which connection's that state is; kNoConnection: a listener's, or none.
ConnectionIndex connectionAt(const Trace& trace, Side side, SimTime at);

/// Sequence number relative to its sender's initial one in this connection, as Wireshark shows it.
std::uint32_t relativeSeq(const Trace& trace, const PacketRecord& packet);
/// A number of the stream that this packet's sender receives, relative to the initial one of the other side.
std::uint32_t relativeToPeer(const Trace& trace, const PacketRecord& packet, wire::SeqNum number);
/// Acknowledgment number relative to the other side's initial one; 0 without ACK.
std::uint32_t relativeAck(const Trace& trace, const PacketRecord& packet);

/// The initial number of a side in this connection, then those of others with the same addresses and ports: in what a
/// side says of one, numbers of another may stand, which begin at the nearest before them.
std::vector<wire::SeqNum> initialSequences(const Trace& trace, ConnectionIndex connection, Side side);

/// Whether there are connections with different addresses or ports, so that those of the parties do not say whose a
/// packet is.
bool hasManyPorts(const Trace& trace);

struct TraceSummary {
  std::uint32_t packets = 0;
  std::uint32_t died = 0;
  std::uint32_t retransmissions = 0;
};
TraceSummary summarise(const Trace& trace);

}  // namespace wiretale::trace
