#include "core/tls/tape.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <variant>

#include "core/tls/certificate.h"
#include "core/tls/context.h"
#include "core/tls/exchange.h"

namespace wiretale::tls {
namespace {

/// The default lifetime of a session in OpenSSL is 2 h.
constexpr std::chrono::hours kPastLifetime{3};

/// What the client sent before it had heard anything.
Bytes firstFlight(const TapeConnection& connection) {
  const Bytes& sent = connection.sent[Side::Client];
  std::uint64_t end = 0;
  for (const Move& move : connection.moves) {
    if (move.side == Side::Client && move.after == 0) end = std::max(end, move.end);
  }
  return {sent.begin(), sent.begin() + static_cast<std::ptrdiff_t>(end)};
}

class TapeMaker {
 public:
  explicit TapeMaker(Contexts& contexts) : m_contexts(contexts), m_now(contexts.config().wallClock) {}

  tl::expected<Tape, Phrase> make(std::span<const Act> acts) {
    if (auto opened = open({}); !opened) return tl::unexpected(opened.error());
    for (std::uint32_t number = 0; number < acts.size(); ++number) {
      const auto* const next = std::get_if<NewConnection>(&acts[number]);
      if (next == nullptr) {
        m_exchange->perform(acts[number], number);
      } else if (auto opened = reopen(*next, number); !opened) {
        return tl::unexpected(opened.error());
      }
    }
    finish();
    describe();
    return std::move(m_tape);
  }

 private:
  void finish() {
    m_exchange->finish();
    m_exchange.reset();
    m_tape.connections.push_back(std::exchange(*m_connection, {}));
  }

  tl::expected<void, Phrase> open(Exchange::Opening opening) {
    opening.number = static_cast<std::uint32_t>(m_tape.connections.size());
    opening.now = m_now;
    auto made = Exchange::make(m_contexts, std::move(opening), *m_connection);
    if (!made) return tl::unexpected(made.error());
    m_exchange = std::move(*made);
    return {};
  }

  tl::expected<void, Phrase> reopen(const NewConnection& next, std::uint32_t act) {
    finish();
    m_now += next.later;
    if (next.session == Session::Expired) m_now += kPastLifetime;
    if (next.session == Session::Unknown) m_contexts.serverForgets();
    const bool replayed = next.early == EarlyData::Replayed;
    return open({.act = act,
                 .offerKept = next.session != Session::Fresh,
                 .early = next.early,
                 .earlyData = next.earlyData,
                 .earlyAnswer = next.earlyAnswer,
                 .replayed = replayed ? firstFlight(m_tape.connections.back()) : Bytes()});
  }

  void describe() {
    m_tape.identities = identitiesOf(m_contexts.pki());
    m_tape.trusted.push_back(encoded(*m_contexts.pki().root));
  }

  Contexts& m_contexts;
  WallTime m_now;
  std::unique_ptr<TapeConnection> m_connection = std::make_unique<TapeConnection>();
  std::unique_ptr<Exchange> m_exchange;
  Tape m_tape;
};

}  // namespace

tl::expected<Tape, Phrase> makeTape(const Config& config, std::span<const Act> acts) {
  if (std::optional<Phrase> problem = problemWith(config)) return tl::unexpected(std::move(*problem));
  if (std::optional<Phrase> problem = problemWith(acts)) return tl::unexpected(std::move(*problem));
  const auto contexts = Contexts::make(config, Contexts::Transport::Stream);
  if (!contexts) return tl::unexpected(contexts.error());
  return TapeMaker(**contexts).make(acts);
}

}  // namespace wiretale::tls
