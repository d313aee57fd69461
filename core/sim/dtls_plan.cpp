#include "core/sim/dtls_plan.h"

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <variant>
#include <vector>

#include "core/tls/secrets_datagrams.h"
#include "core/wire/tls/dtls_fragment.h"
#include "core/wire/tls/record.h"

namespace wiretale::sim {
namespace {

template <typename... Kinds>
bool isOneOf(const scenario::Step& step) {
  return (std::holds_alternative<Kinds>(step) || ...);
}

/// A datagram of the session, and the bytes it carries.
struct Sent {
  Side from;
  std::uint64_t offset;  ///< in the session's stream of that side
  std::vector<std::byte> payload;
};

/// In the order in which they were sent. A fragment of IP that is not the first says nothing new.
std::vector<Sent> sentIn(const trace::Trace& trace, const PerSide<std::uint64_t>& begin) {
  std::vector<Sent> sent;
  for (const trace::PacketRecord& packet : trace.packets) {
    const trace::DatagramRecord* const datagram = trace.datagramOf(packet);
    if (packet.protocol != trace::Protocol::Udp || packet.copy || datagram->part.offset > 0) continue;
    if (datagram->content < begin[packet.from]) continue;
    std::vector<std::byte> payload(datagram->length);
    trace.datagramBytes[packet.from].read(datagram->content, payload);
    sent.push_back({packet.from, datagram->content - begin[packet.from], std::move(payload)});
  }
  return sent;
}

tls::SessionLog logOf(const PerSide<const DatagramProgram*>& programs) {
  tls::SessionLog both;
  for (const Side side : kSides) {
    const tls::SessionLog& log = programs[side]->session()->log();
    both.messages.insert(both.messages.end(), log.messages.begin(), log.messages.end());
    both.ephemeral.insert(both.ephemeral.end(), log.ephemeral.begin(), log.ephemeral.end());
    for (const std::string& line : log.keyLog) {
      if (std::ranges::find(both.keyLog, line) == both.keyLog.end()) both.keyLog.push_back(line);
    }
  }
  return both;
}

/// Whether the record holds the end of the message.
bool ends(const tls::OpenedRecord& record, const tls::ReadMessage& message) {
  const auto fragments = wire::tls::dtlsFragments(record.plaintext);
  return std::ranges::any_of(fragments, [&](const wire::tls::DtlsFragment& fragment) {
    return fragment.number == wire::read16(message.bytes, 4) && fragment.isLast();
  });
}

/// The session as a connection whose records follow one another in each side's stream.
class Unrolled {
 public:
  Unrolled(const std::vector<Sent>& sent, tls::DatagramSecrets secrets) : m_sent(sent), m_read(std::move(secrets)) {
    m_firstRecord.resize(sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) addRecords(i);
    for (tls::ReadMessage& message : m_read.messages) addMessage(std::move(message));
    m_secrets.version = tls::Version::Dtls12;
    m_secrets.handshakes.push_back(std::move(m_read.handshake));
  }

  PerSide<std::vector<std::uint64_t>> starts() const { return m_starts; }
  tls::ConnectionSecrets secrets() && { return std::move(m_secrets); }

 private:
  void addRecords(std::size_t datagram) {
    const Sent& sent = m_sent[datagram];
    auto& records = m_secrets.records[sent.from];
    m_firstRecord[datagram] = records.size();
    std::uint64_t at = sent.offset;
    for (const tls::OpenedRecord& record : m_read.records[datagram]) {
      records.push_back(record);
      m_starts[sent.from].push_back(at);
      const std::size_t header = static_cast<std::size_t>(at - sent.offset) + 11;  // its length field
      if (header + 2 > sent.payload.size()) break;
      at += wire::tls::kDtlsRecordHeaderSize + wire::read16(sent.payload, header);
    }
  }

  /// What is known is the datagram that ends it.
  void addMessage(tls::ReadMessage message) {
    const std::size_t datagram = message.record;
    const auto& records = m_read.records[datagram];
    const auto last = std::ranges::find_if(records, [&](const auto& record) { return ends(record, message); });
    message.record = m_firstRecord[datagram] + static_cast<std::size_t>(last - records.begin());
    if (last != records.end()) m_secrets.messages.push_back(std::move(message));
  }

  const std::vector<Sent>& m_sent;
  tls::DatagramSecrets m_read;
  std::vector<std::size_t> m_firstRecord;  ///< of each datagram, among its sender's
  PerSide<std::vector<std::uint64_t>> m_starts;
  tls::ConnectionSecrets m_secrets;
};

tls::TapeConnection connectionOf(const PerSide<const DatagramProgram*>& programs, const std::vector<Sent>& sent,
                                 tls::SessionLog log) {
  tls::TapeConnection connection;
  connection.log = std::move(log);
  for (const Side side : kSides) {
    const tls::DtlsEndpoint& endpoint = *programs[side]->session();
    connection.endings[side] = endpoint.ending();
    connection.verified[side] = endpoint.verified();
  }
  connection.agreed = programs[Side::Client]->session()->agreed();
  for (const Sent& datagram : sent) {
    tls::Bytes& stream = connection.sent[datagram.from];
    stream.insert(stream.end(), datagram.payload.begin(), datagram.payload.end());
  }
  return connection;
}

}  // namespace

bool isOverDatagrams(const scenario::Program& program, std::size_t step) {
  const std::span before(program.data(), step);
  const auto opens = [](const scenario::Step& one) {
    return isOneOf<scenario::Listen, scenario::Connect, scenario::Accept>(one);
  };
  return std::ranges::any_of(before, isOneOf<scenario::Bind>) && std::ranges::none_of(before, opens);
}

bool speaksDtls(const scenario::Scenario& scenario) {
  return std::ranges::any_of(scenario.parties, [](const scenario::Party& party) {
    for (std::size_t i = 0; i < party.program.size(); ++i) {
      if (isOneOf<scenario::Tls>(party.program[i]) && isOverDatagrams(party.program, i)) return true;
    }
    return false;
  });
}

tl::expected<PerSide<tls::DtlsEndpoint>, Phrase> dtlsPairFor(const scenario::Scenario& scenario) {
  tls::DtlsConfig config{.tls = scenario.tls.value_or(tls::Config{})};
  config.tls.seed = scenario.seed;
  return tls::DtlsEndpoint::makePair(config);
}

void recordDtls(const PerSide<const DatagramProgram*>& programs, trace::Trace& trace) {
  for (const Side side : kSides) {
    if (programs[side]->session() == nullptr) return;  // a reboot took it away
  }
  const PerSide<std::uint64_t> begin{{programs[Side::Client]->sessionBegin(), programs[Side::Server]->sessionBegin()}};
  const std::vector<Sent> sent = sentIn(trace, begin);
  std::vector<tls::SentDatagram> datagrams;
  for (const Sent& one : sent) datagrams.push_back({.from = one.from, .payload = one.payload});
  const PerSide<tls::Identity> identities = programs[Side::Server]->session()->identities();
  tls::SessionLog log = logOf(programs);
  Unrolled unrolled(sent, tls::secretsOf(datagrams, log, identities[Side::Server].privateKey));

  tls::OpenTape open = trace.tls == nullptr ? tls::OpenTape{} : *trace.tls;
  if (trace.tls == nullptr) open.tape.identities = identities;
  open.tape.connections.push_back(connectionOf(programs, sent, std::move(log)));
  open.tape.connections.back().records = unrolled.starts();
  open.secrets.push_back(std::move(unrolled).secrets());
  trace.secure.push_back({.connection = trace::kNoConnection,
                          .tape = static_cast<std::uint32_t>(open.secrets.size() - 1),
                          .streamBegin = begin});
  trace.tls = std::make_shared<const tls::OpenTape>(std::move(open));
}

}  // namespace wiretale::sim
