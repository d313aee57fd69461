#include "core/tls/dtls_endpoint.h"

#include <sys/time.h>

#include <algorithm>
#include <utility>

#include "core/tls/agreement.h"
#include "core/tls/context.h"
#include "core/tls/datagram_bio.h"
#include "core/tls/library.h"
#include "core/tls/ssl_session.h"
#include "core/tls/verification.h"

namespace wiretale::tls {
namespace {

using std::chrono::microseconds;

constexpr std::uint16_t kLeastMtu = 256;

}  // namespace

struct DtlsEndpoint::Inside {
  Side side;
  std::shared_ptr<const Contexts> contexts;
  Datagrams datagrams{};
  SessionLog log{};
  std::unique_ptr<SslSession> session{};
  SimTime deadline = kNever;
  std::vector<Bytes> received{};
  bool answeredAgain = false;

  void setClock(SimTime now) {
    session->setClock(contexts->config().wallClock + std::chrono::floor<microseconds>(now - kSessionStart));
  }

  /// Goes on with what has arrived.
  void goOn(SimTime now) {
    if (!session->handshakeDone()) session->with(SSL_do_handshake);
    if (session->handshakeDone()) {
      session->read([this](std::span<const std::byte> bytes) { received.emplace_back(bytes.begin(), bytes.end()); });
    }
    noteDeadline(now);
  }

  /// A message that this side has sent since the log was that long, and before.
  bool sentAgainSince(std::size_t length) const {
    const std::span all(log.messages);
    constexpr std::uint8_t kHandshake = 22;
    return std::ranges::any_of(all.subspan(length), [&](const Message& message) {
      return message.sent && message.contentType == kHandshake &&
             std::ranges::find(all.first(length), message) != all.first(length).end();
    });
  }

  void noteDeadline(SimTime now) {
    timeval left{};
    bool running = false;
    session->with([&](SSL* ssl) {
      running = DTLSv1_get_timeout(ssl, &left) == 1;
      return 1;
    });
    const SimDuration wait = std::chrono::seconds{left.tv_sec} + microseconds{left.tv_usec};
    deadline = running ? now + wait : kNever;
  }
};

namespace {

tl::expected<std::unique_ptr<SslSession>, Phrase> makeSession(const Contexts& contexts, Side side,
                                                              const DtlsConfig& config, Datagrams& datagrams,
                                                              SessionLog& log) {
  auto session = SslSession::make(contexts, side, "", contexts.config().wallClock, log);
  if (!session) return session;
  SSL& ssl = (*session)->ssl();
  datagrams.mtu = config.mtu;
  BioHandle bio = newDatagramBio(datagrams);
  if (bio == nullptr) return tl::unexpected(openSslFailed("BIO_new"));
  SSL_set_bio(&ssl, bio.get(), bio.get());
  static_cast<void>(bio.release());  // the SSL's now, for reading and writing
  SSL_set_mtu(&ssl, config.mtu);
  if (side == Side::Server && config.cookieExchange) SSL_set_options(&ssl, SSL_OP_COOKIE_EXCHANGE);
  return session;
}

}  // namespace

tl::expected<PerSide<DtlsEndpoint>, Phrase> DtlsEndpoint::makePair(const DtlsConfig& config) {
  if (std::optional<Phrase> problem = problemWith(config.tls)) return tl::unexpected(std::move(*problem));
  if (config.mtu < kLeastMtu)
    return tl::unexpected(say("DTLS: datagrams need at least {0} bytes, not {1}", kLeastMtu, config.mtu));
  auto contexts = Contexts::make(config.tls, Contexts::Transport::Datagram);
  if (!contexts) return tl::unexpected(contexts.error());
  const std::shared_ptr<const Contexts> shared = std::move(*contexts);
  PerSide<DtlsEndpoint> made;
  for (const Side side : kSides) {
    auto inside = std::make_unique<Inside>(Inside{.side = side, .contexts = shared});
    auto session = makeSession(*shared, side, config, inside->datagrams, inside->log);
    if (!session) return tl::unexpected(session.error());
    inside->session = std::move(*session);
    made[side] = DtlsEndpoint(std::move(inside));
  }
  return made;
}

DtlsEndpoint::DtlsEndpoint() = default;
DtlsEndpoint::DtlsEndpoint(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
DtlsEndpoint::~DtlsEndpoint() = default;
DtlsEndpoint::DtlsEndpoint(DtlsEndpoint&&) noexcept = default;
DtlsEndpoint& DtlsEndpoint::operator=(DtlsEndpoint&&) noexcept = default;

void DtlsEndpoint::connect(SimTime now) {
  m_inside->setClock(now);
  m_inside->goOn(now);
}

void DtlsEndpoint::arrived(SimTime now, std::span<const std::byte> datagram) {
  m_inside->setClock(now);
  m_inside->datagrams.in.emplace_back(datagram.begin(), datagram.end());
  const std::size_t told = m_inside->log.messages.size();
  m_inside->goOn(now);
  m_inside->answeredAgain = m_inside->sentAgainSince(told);
}

bool DtlsEndpoint::answeredAgain() const {
  return m_inside->answeredAgain;
}

void DtlsEndpoint::expire(SimTime now) {
  m_inside->setClock(now);
  m_inside->session->with([](SSL* ssl) { return DTLSv1_handle_timeout(ssl) < 0 ? -1 : 1; });
  m_inside->noteDeadline(now);
}

SimTime DtlsEndpoint::nextDeadline() const {
  return m_inside->session->failed() ? kNever : m_inside->deadline;
}

void DtlsEndpoint::write(SimTime now, std::span<const std::byte> bytes) {
  m_inside->setClock(now);
  m_inside->session->write(bytes);
  m_inside->noteDeadline(now);
}

void DtlsEndpoint::closeNotify(SimTime now) {
  m_inside->setClock(now);
  m_inside->session->closeNotify();
  m_inside->noteDeadline(now);
}

std::vector<Bytes> DtlsEndpoint::takeDatagrams() {
  return std::exchange(m_inside->datagrams.out, {});
}

std::vector<Bytes> DtlsEndpoint::takeReceived() {
  return std::exchange(m_inside->received, {});
}

bool DtlsEndpoint::handshakeDone() const {
  return m_inside->session->handshakeDone();
}

bool DtlsEndpoint::failed() const {
  return m_inside->session->failed();
}

Ending DtlsEndpoint::ending() const {
  return m_inside->session->ending();
}

Agreement DtlsEndpoint::agreed() const {
  return agreementOf(m_inside->session->ssl());
}

std::optional<Verification> DtlsEndpoint::verified() const {
  const Contexts& contexts = *m_inside->contexts;
  return verificationBy(m_inside->side, contexts, *m_inside->session, m_inside->log, contexts.config().wallClock);
}

PerSide<Identity> DtlsEndpoint::identities() const {
  return identitiesOf(m_inside->contexts->pki());
}

const SessionLog& DtlsEndpoint::log() const {
  return m_inside->log;
}

}  // namespace wiretale::tls
