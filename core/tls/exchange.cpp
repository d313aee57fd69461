#include "core/tls/exchange.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "core/tls/agreement.h"
#include "core/tls/library.h"
#include "core/tls/record_starts.h"
#include "core/tls/verification.h"

namespace wiretale::tls {
namespace {

std::string labelOf(std::uint32_t number) {
  return number == 0 ? std::string() : "/" + std::to_string(number);
}

Bytes secretOf(const SSL_SESSION* session) {
  Bytes secret(SSL_SESSION_get_master_key(session, nullptr, 0));
  SSL_SESSION_get_master_key(session, reinterpret_cast<unsigned char*>(secret.data()), secret.size());
  return secret;
}

}  // namespace

tl::expected<std::unique_ptr<Exchange>, Phrase> Exchange::make(const Contexts& contexts, Opening opening,
                                                               TapeConnection& record) {
  std::unique_ptr<Exchange> made(new Exchange(contexts, std::move(opening), record));
  record.began = std::chrono::floor<std::chrono::seconds>(made->m_opening.now);
  record.tls = !made->tamperedWith() || contexts.config().tampering != Tampering::PlainHttp;
  record.replay = made->m_opening.early == EarlyData::Replayed;
  if (const auto server = made->makeEndpoint(Side::Server); !server) return tl::unexpected(server.error());
  if (made->m_opening.early == EarlyData::Rejected) made->m_endpoints[Side::Server]->refuseEarlyData();
  if (!record.tls) return made;
  if (record.replay) {
    made->speakPlainly(made->m_opening.replayed);
    return made;
  }
  if (const auto client = made->makeEndpoint(Side::Client); !client) return tl::unexpected(client.error());
  if (!made->offerSession()) return tl::unexpected(openSslFailed("SSL_set_session"));
  return made;
}

tl::expected<void, Phrase> Exchange::makeEndpoint(Side side) {
  auto endpoint = Endpoint::make(m_contexts, side, labelOf(m_opening.number), m_opening.now, m_record.log);
  if (!endpoint) return tl::unexpected(endpoint.error());
  m_endpoints[side] = std::move(*endpoint);
  return {};
}

bool Exchange::tamperedWith() const {
  return m_opening.number == m_contexts.config().tamperPoint.connection;
}

bool Exchange::offerSession() {
  SSL_SESSION* const kept = m_contexts.kept();
  if (!m_opening.offerKept || kept == nullptr) return true;
  m_record.resumedSecret = secretOf(kept);
  return SSL_set_session(&m_endpoints[Side::Client]->session().ssl(), kept) == 1;
}

void Exchange::perform(const Act& act, std::uint32_t number) {
  m_act = number;
  std::visit([this](const auto& what) { perform(what); }, act);
}

void Exchange::perform(const Handshake&) {
  startEarlyData();
  std::uint64_t before = 0;
  const auto written = [this] { return m_record.sent[Side::Client].size() + m_record.sent[Side::Server].size(); };
  do {
    before = written();
    shake(Side::Client);
    shake(Side::Server);
  } while (written() != before);
}

void Exchange::shake(Side side) {
  Endpoint* const endpoint = m_endpoints[side].get();
  if (endpoint == nullptr || endpoint->failed() || endpoint->handshakeDone()) return;
  deliverAll(side);
  if (side == Side::Server && m_opening.early != EarlyData::None) {
    endpoint->handshakeWithEarlyData(m_opening.earlyAnswer);
  } else {
    endpoint->handshake();
  }
  collect(side);
}

void Exchange::startEarlyData() {
  Endpoint* const client = m_endpoints[Side::Client].get();
  if (client == nullptr || client->handshakeDone() || m_opening.earlyData.empty()) return;
  const SSL_SESSION* const session = SSL_get_session(&client->session().ssl());
  if (session == nullptr || SSL_SESSION_get_max_early_data(session) < m_opening.earlyData.size()) return;
  client->writeEarly(std::exchange(m_opening.earlyData, {}));
  collect(Side::Client);
}

void Exchange::perform(const Write& act) {
  if (!m_record.tls && act.side == Side::Client) return speakPlainly(act.bytes);
  if (!speaks(act.side)) return;
  hear(act.side);
  m_endpoints[act.side]->write(act.bytes);
  spoke(act.side);
}

void Exchange::perform(const KeyUpdate& act) {
  if (!speaks(act.side)) return;
  hear(act.side);
  if (SSL_version(&m_endpoints[act.side]->session().ssl()) != TLS1_3_VERSION) return;
  m_endpoints[act.side]->keyUpdate(act.requestPeer);
  spoke(act.side);
}

void Exchange::perform(const Renegotiate& act) {
  if (!speaks(act.side)) return;
  hear(act.side);
  if (SSL_version(&m_endpoints[act.side]->session().ssl()) != TLS1_2_VERSION) return;
  m_endpoints[act.side]->renegotiate();
  collect(act.side);
  settle();
}

void Exchange::perform(const CloseNotify& act) {
  if (!speaks(act.side)) return;
  hear(act.side);
  m_endpoints[act.side]->closeNotify();
  spoke(act.side);
}

void Exchange::perform(const EndStream& act) {
  hear(act.side);
  endStream(act.side);
  m_streams[act.side].endHeard = true;
}

bool Exchange::speaks(Side side) {
  const Endpoint* const endpoint = m_endpoints[side].get();
  if (endpoint != nullptr && endpoint->failed()) m_streams[side].spoken = m_record.sent[side].size();
  return endpoint != nullptr && endpoint->handshakeDone() && !endpoint->failed() && !m_streams[side].ended;
}

void Exchange::deliver(Side to, std::uint64_t upTo) {
  Endpoint* const endpoint = m_endpoints[to].get();
  if (endpoint == nullptr) return;
  Stream& stream = m_streams[otherSide(to)];
  const std::span<const std::byte> bytes(m_record.sent[otherSide(to)]);
  upTo = std::min<std::uint64_t>(upTo, bytes.size());
  if (upTo > stream.delivered) endpoint->feed(bytes.subspan(stream.delivered, upTo - stream.delivered));
  stream.delivered = std::max(stream.delivered, upTo);
  if (stream.endHeard && !stream.endDelivered && stream.delivered == bytes.size()) {
    stream.endDelivered = true;
    endpoint->feedEnd();
  }
}

void Exchange::deliverAll(Side to) {
  deliver(to, m_record.sent[otherSide(to)].size());
}

void Exchange::hear(Side side) {
  if (m_endpoints[side] == nullptr) return;
  deliver(side, m_streams[otherSide(side)].spoken);
  m_endpoints[side]->read();
  collect(side);
}

void Exchange::collect(Side side) {
  for (Endpoint::Written& written : m_endpoints[side]->takeWritten()) append(side, std::move(written));
  if (m_endpoints[side]->failed() && !m_streams[side].ended) {
    endStream(side);
    m_streams[side].endHeard = true;
  }
}

void Exchange::append(Side side, Endpoint::Written written) {
  Bytes& stream = m_record.sent[side];
  if (m_streams[side].ended) {
    // Somebody has ended the stream already: this never gets anywhere.
    if (!m_record.alterations.empty()) m_record.alterations.back().cut += written.bytes.size();
    return;
  }
  const std::uint64_t begin = stream.size();
  stream.insert(stream.end(), written.bytes.begin(), written.bytes.end());
  std::optional<Alteration> done;
  if (tamperedWith()) done = m_tamperer.strike(side, stream);
  m_record.moves.push_back({.side = side,
                            .begin = std::min<std::uint64_t>(begin, stream.size()),
                            .end = stream.size(),
                            .after = written.after,
                            .afterEnd = written.afterEnd,
                            .act = m_act});
  if (!done) return;
  m_record.alterations.push_back(std::move(*done));
  if (m_contexts.config().tampering != Tampering::Truncated) return;
  endStream(side);
  m_streams[side].endHeard = true;
}

void Exchange::endStream(Side side) {
  Stream& stream = m_streams[side];
  if (stream.ended) return;
  stream.ended = true;
  const Endpoint* const endpoint = m_endpoints[side].get();
  const std::uint64_t size = m_record.sent[side].size();
  m_record.moves.push_back({.side = side,
                            .begin = size,
                            .end = size,
                            .after = endpoint != nullptr ? endpoint->taken() : 0,
                            .afterEnd = endpoint != nullptr && endpoint->tookEnd(),
                            .endsStream = true,
                            .act = m_act});
}

void Exchange::spoke(Side side) {
  collect(side);
  m_streams[side].spoken = m_record.sent[side].size();
}

void Exchange::settle() {
  bool more = true;
  while (more) {
    const auto size = [this] { return m_record.moves.size(); };
    const std::size_t before = size();
    for (const Side side : kSides) {
      if (m_endpoints[side] == nullptr) continue;
      deliverAll(side);
      m_endpoints[side]->read();
      collect(side);
    }
    more = size() != before;
  }
}

void Exchange::speakPlainly(const Bytes& bytes) {
  append(Side::Client, {.bytes = bytes});
  m_streams[Side::Client].spoken = m_record.sent[Side::Client].size();
  shake(Side::Server);
}

void Exchange::finish() {
  settle();
  close();
  describe();
}

void Exchange::close() {
  for (const Side side : kSides) endStream(side);
}

void Exchange::describe() {
  for (const Side side : kSides) {
    m_record.records[side] = recordStarts(m_record.sent[side]);
    if (m_endpoints[side] == nullptr) continue;
    m_record.read[side] = m_endpoints[side]->received();
    m_record.endings[side] = m_endpoints[side]->session().ending();
    m_record.verified[side] =
        verificationBy(side, m_contexts, m_endpoints[side]->session(), m_record.log, m_record.began);
  }
  if (!m_record.tls) m_record.records[Side::Client].clear();
  constexpr std::byte kServerHello{2};
  if (!sawMessage(m_record.log, Side::Server, true, kServerHello)) return;
  Endpoint* const client = m_endpoints[Side::Client].get();
  Endpoint* const server = m_endpoints[Side::Server].get();
  m_record.agreed = agreementOf((client != nullptr && client->handshakeDone() ? client : server)->session().ssl());
}

}  // namespace wiretale::tls
