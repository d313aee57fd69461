#include "core/sim/tls_plan.h"

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>
#include <utility>
#include <variant>

#include "core/sim/dtls_plan.h"
#include "core/trace/byte_stream.h"

namespace wiretale::sim {
namespace {

tls::Bytes bytesOf(const std::string& text) {
  const auto bytes = std::as_bytes(std::span(text));
  return {bytes.begin(), bytes.end()};
}

tls::Bytes textOf(const scenario::Send& send) {
  if (!send.text.empty()) return bytesOf(send.text);
  trace::ByteStream pattern;
  pattern.appendPattern(send.bytes);
  tls::Bytes bytes(send.bytes);
  pattern.read(0, bytes);
  return bytes;
}

/// Follows both programs in turn, each as far as it can go.
class ScriptWriter {
 public:
  explicit ScriptWriter(const scenario::Scenario& scenario) : m_scenario(scenario) {
    for (const Side side : kSides) m_script.steps[side].resize(programOf(side).size());
  }

  TlsScript write() {
    bool more = true;
    while (more) {
      more = false;
      for (const Side side : kSides) {
        while (goOn(side)) more = true;
      }
    }
    return std::move(m_script);
  }

 private:
  struct Party {
    std::size_t step = 0;
    bool secure = false;      ///< its connection is under TLS
    bool ended = false;       ///< it says nothing more
    std::uint64_t said = 0;   ///< bytes of application data
    std::uint64_t taken = 0;  ///< of the other side's
  };

  const scenario::Program& programOf(Side side) const { return m_scenario.parties[side].program; }

  /// Does the next step of a side; false if it has to wait for the other one, or there is none.
  bool goOn(Side side) {
    Party& party = m_parties[side];
    if (party.step == programOf(side).size()) return false;
    const scenario::Step& step = programOf(side)[party.step];
    const bool done = std::visit([&](const auto& what) { return perform(what, side); }, step);
    if (done) ++party.step;
    return done;
  }

  template <typename Other>
  bool perform(const Other&, Side side) {
    if constexpr (std::is_same_v<Other, scenario::Listen> || std::is_same_v<Other, scenario::Connect>) {
      m_parties[side].secure = false;
    }
    return true;
  }

  bool perform(const scenario::Tls&, Side side) {
    if (isOverDatagrams(programOf(side), m_parties[side].step)) return true;
    Party& other = m_parties[otherSide(side)];
    const scenario::Program& program = programOf(otherSide(side));
    if (other.step == program.size() || !std::holds_alternative<scenario::Tls>(program[other.step])) return false;
    if (isOverDatagrams(program, other.step)) return false;
    shakeHands(tlsStepOf(Side::Client), tlsStepOf(Side::Server));
    ++other.step;
    return true;
  }

  const scenario::Tls& tlsStepOf(Side side) const {
    return std::get<scenario::Tls>(programOf(side)[m_parties[side].step]);
  }

  void shakeHands(const scenario::Tls& client, const scenario::Tls& server) {
    m_parties = {{Party{.step = m_parties[Side::Client].step, .secure = true},
                  Party{.step = m_parties[Side::Server].step, .secure = true}}};
    const bool again = m_shaken;
    if (again) ++m_connection;
    m_shaken = true;
    if (again) act(reopening(client, server), {Side::Client, Side::Server});
    act(tls::Handshake{}, {Side::Client, Side::Server});
    for (const Side side : kSides) markStep(side);
    if (!again || client.earlyText.empty() || client.early != scenario::EarlyFate::Accepted) return;
    m_parties[Side::Client].said = client.earlyText.size();
    m_parties[Side::Server].said = server.earlyText.size();
  }

  static tls::NewConnection reopening(const scenario::Tls& client, const scenario::Tls& server) {
    // By enumerator.
    constexpr std::array kSessions{tls::Session::Kept, tls::Session::Fresh, tls::Session::Expired,
                                   tls::Session::Unknown};
    constexpr std::array kFates{tls::EarlyData::Accepted, tls::EarlyData::Rejected, tls::EarlyData::Replayed};
    tls::NewConnection next{.session = kSessions[static_cast<std::size_t>(client.session)]};
    if (!client.earlyText.empty() || client.early == scenario::EarlyFate::Replayed) {
      next.early = kFates[static_cast<std::size_t>(client.early)];
      next.earlyData = bytesOf(client.earlyText);
      next.earlyAnswer = bytesOf(server.earlyText);
    }
    return next;
  }

  bool perform(const scenario::Send& step, Side side) {
    Party& party = m_parties[side];
    if (!party.secure || party.ended) return true;
    act(tls::Write{side, textOf(step)}, {side});
    markStep(side);
    party.said += step.size();
    return true;
  }

  bool perform(const scenario::Receive& step, Side side) {
    Party& party = m_parties[side];
    if (!party.secure) return true;
    const Party& peer = m_parties[otherSide(side)];
    if (peer.said - party.taken < step.bytes && !peer.ended) return false;
    party.taken += std::min(step.bytes, peer.said - party.taken);
    return true;
  }

  bool perform(const scenario::ReceiveEnd&, Side side) {
    Party& party = m_parties[side];
    if (!party.secure) return true;
    const Party& peer = m_parties[otherSide(side)];
    if (!peer.ended) return false;
    party.taken = peer.said;
    return true;
  }

  bool perform(const scenario::KeyUpdate& step, Side side) {
    if (!m_parties[side].secure || m_parties[side].ended) return true;
    act(tls::KeyUpdate{side, step.requestPeer}, {side});
    markStep(side);
    return true;
  }

  bool perform(const scenario::Renegotiate&, Side side) {
    if (!m_parties[side].secure || m_parties[side].ended) return true;
    act(tls::Renegotiate{side}, {side});
    markStep(side);
    return true;
  }

  bool perform(const scenario::Close&, Side side) {
    Party& party = m_parties[side];
    if (!party.secure || party.ended) return true;
    act(tls::CloseNotify{side}, {side});
    act(tls::EndStream{side}, {side});
    markStep(side);
    party.ended = true;
    return true;
  }

  bool perform(const scenario::Abort&, Side side) {
    m_parties[side].ended = true;
    return true;
  }

  void act(const tls::Act& act, std::initializer_list<Side> callers) {
    m_script.acts.push_back(act);
    for (const Side side : kSides) {
      m_script.own[side].push_back(std::ranges::find(callers, side) != callers.end());
    }
  }

  void markStep(Side side) {
    m_script.steps[side][m_parties[side].step] =
        TlsStep{.lastAct = static_cast<std::uint32_t>(m_script.acts.size() - 1), .connection = m_connection};
  }

  const scenario::Scenario& m_scenario;
  TlsScript m_script;
  PerSide<Party> m_parties;
  std::uint32_t m_connection = 0;
  bool m_shaken = false;  ///< there has been a handshake
};

}  // namespace

std::optional<TlsScript> scriptOf(const scenario::Scenario& scenario) {
  const auto does = [](const scenario::Party& party) {
    for (std::size_t i = 0; i < party.program.size(); ++i) {
      const bool isTls = std::holds_alternative<scenario::Tls>(party.program[i]);
      if (isTls && !isOverDatagrams(party.program, i)) return true;
    }
    return false;
  };
  if (!std::ranges::any_of(scenario.parties, does)) return std::nullopt;
  TlsScript script = ScriptWriter(scenario).write();
  script.config = scenario.tls.value_or(tls::Config{});
  script.config.seed = scenario.seed;
  return script;
}

tl::expected<std::shared_ptr<const tls::OpenTape>, Phrase> TapeStore::conversationOf(const TlsScript& script) {
  const auto found = std::ranges::find_if(
      m_kept, [&](const Kept& kept) { return kept.config == script.config && kept.acts == script.acts; });
  if (found != m_kept.end()) {
    std::rotate(found, found + 1, m_kept.end());
    return m_kept.back().conversation;
  }
  auto tape = tls::makeTape(script.config, script.acts);
  if (!tape) return tl::unexpected(tape.error());
  auto secrets = tls::secretsOf(*tape);
  if (m_kept.size() == kMost) m_kept.erase(m_kept.begin());
  m_kept.push_back({script.config, script.acts,
                    std::make_shared<const tls::OpenTape>(tls::OpenTape{std::move(*tape), std::move(secrets)})});
  return m_kept.back().conversation;
}

}  // namespace wiretale::sim
