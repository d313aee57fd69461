#include "core/trace/key_moments.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "core/trace/datagram_moments.h"
#include "core/trace/trace.h"
#include "core/wire/tls/dissect_tls.h"

namespace wiretale::trace {
namespace {

using Moment = std::optional<SimTime>;

/// The later one; nothing if either is missing.
Moment both(Moment a, Moment b) {
  return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
}

Moment either(Moment a, Moment b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

/// How far one direction's stream has been sent, and has arrived without a gap.
class Progress {
 public:
  Progress(const Trace& trace, ConnectionIndex connection, Side from) {
    for (const PacketRecord& packet : trace.packets) {
      if (packet.connection != connection || packet.from != from || packet.payloadLength == 0) continue;
      m_sent.push_back(&packet);
      if (packet.arrived() && !packet.corrupted) m_arrived.push_back(&packet);
    }
    std::ranges::stable_sort(m_arrived, {}, &PacketRecord::arrives);
    std::uint64_t reached = m_arrived.empty() ? 0 : firstByte();
    std::map<std::uint64_t, std::uint64_t> ahead;
    for (const PacketRecord* packet : m_arrived) {
      ahead[packet->streamOffset] = std::max(ahead[packet->streamOffset], endOf(*packet));
      while (!ahead.empty() && ahead.begin()->first <= reached) {
        reached = std::max(reached, ahead.begin()->second);
        ahead.erase(ahead.begin());
      }
      m_reached.push_back(reached);
    }
  }

  Moment sent(std::uint64_t end) const {
    const auto found =
        std::ranges::find_if(m_sent, [end](const PacketRecord* packet) { return endOf(*packet) >= end; });
    return found == m_sent.end() ? std::nullopt : Moment((*found)->sent);
  }

  Moment arrived(std::uint64_t end) const {
    const auto found = std::ranges::lower_bound(m_reached, end);
    if (found == m_reached.end()) return std::nullopt;
    return m_arrived[static_cast<std::size_t>(found - m_reached.begin())]->arrives;
  }

 private:
  static std::uint64_t endOf(const PacketRecord& packet) { return packet.streamOffset + packet.payloadLength; }
  std::uint64_t firstByte() const {
    return (*std::ranges::min_element(m_sent, {}, &PacketRecord::streamOffset))->streamOffset;
  }

  std::vector<const PacketRecord*> m_sent;
  std::vector<const PacketRecord*> m_arrived;  ///< by arrival
  std::vector<std::uint64_t> m_reached;        ///< behind the last byte without a gap, when each of them has arrived
};

/// Goes through the steps, each behind those it is made of.
class MomentFinder {
 public:
  MomentFinder(const Trace& trace, const SecureConnection& secure, const std::vector<KeyStep>& steps,
               std::size_t handshake)
      : m_secrets(trace.tls->secrets[secure.tape]),
        m_steps(steps),
        m_handshake(handshake),
        m_messages(messageMomentsOf(trace, secure)) {}

  std::vector<KeyMoment> find() {
    for (const KeyStep& step : m_steps) {
      KeyMoment moment{.from = {}, .message = messageWith(step.value)};
      for (const Side side : kSides) {
        Moment from = madeBy(side, step);
        if (moment.message) from = either(from, m_messages[*moment.message][side]);
        moment.from[side] = from;
      }
      m_found.push_back(std::move(moment));
    }
    return std::move(m_found);
  }

 private:
  Moment madeBy(Side side, const KeyStep& step) const {
    if (!has(side, step.place)) return std::nullopt;
    if (step.inputs.empty()) return step.place == KeyPlace::Wire ? std::nullopt : drawn(side, step);
    Moment from = SimTime::min();
    for (const std::string& input : step.inputs) from = both(from, ofInput(side, step, input));
    return from;
  }

  static bool has(Side side, KeyPlace place) {
    return place != (side == Side::Client ? KeyPlace::Server : KeyPlace::Client);
  }

  /// Of what a side has from the start or draws: when it sends what it is for, at the latest its first message.
  Moment drawn(Side side, const KeyStep& step) const {
    if (const KeyStep* const shown = publicPartOf(step)) {
      if (const auto message = messageWith(shown->value)) return m_messages[*message][side];
    }
    for (const KeyStep& later : m_steps) {
      if (std::ranges::find(later.inputs, step.name) == later.inputs.end()) continue;
      if (const auto message = messageWith(later.value)) return m_messages[*message][side];
    }
    const auto& all = m_secrets.messages;
    const auto first =
        std::ranges::find_if(all, [&](const tls::ReadMessage& m) { return m.from == side && isOurs(m); });
    return first == all.end() ? std::nullopt : m_messages[static_cast<std::size_t>(first - all.begin())][side];
  }

  /// What the other side gets of a private key; nullptr: it is none.
  const KeyStep* publicPartOf(const KeyStep& step) const {
    if (!step.name.ends_with(" private key")) return nullptr;
    const std::string side = step.name.substr(0, step.name.find(' '));
    const auto found = std::ranges::find_if(m_steps, [&](const KeyStep& other) {
      return other.name == side + " public value" || other.name == side + " key_share";
    });
    return found == m_steps.end() ? nullptr : &*found;
  }

  Moment ofInput(Side side, const KeyStep& step, std::string_view input) const {
    const auto found = std::ranges::find(m_steps, input, &KeyStep::name);
    if (found == m_steps.end()) return ofMessages(side, input);
    const auto place = static_cast<std::size_t>(found - m_steps.begin());
    if (place >= m_found.size()) return SimTime::min();
    // Of Diffie-Hellman only one side's private key is among the steps: the other side has its own.
    if (step.place == KeyPlace::Both && !has(side, found->place)) return ofKeyExchange(otherSide(side), side);
    return m_found[place].from[side];
  }

  /// "ClientHello...server Finished": the last one. What is no message was there before.
  Moment ofMessages(Side side, std::string_view range) const {
    if (const std::size_t colon = range.find(':'); colon != std::string_view::npos) range = range.substr(0, colon);
    if (const std::size_t dots = range.rfind("..."); dots != std::string_view::npos) range = range.substr(dots + 3);
    std::optional<Side> from;
    for (const auto& [prefix, sender] :
         {std::pair(std::string_view("client "), Side::Client), std::pair(std::string_view("server "), Side::Server)}) {
      if (!range.starts_with(prefix)) continue;
      from = sender;
      range = range.substr(prefix.size());
    }
    const auto message = messageNamed(range, from);
    return message ? m_messages[*message][side] : SimTime::min();
  }

  /// When `side` has the public value of `from`.
  Moment ofKeyExchange(Side from, Side side) const {
    const bool server = from == Side::Server;
    auto message = messageNamed(server ? "ServerKeyExchange" : "ClientKeyExchange", from);
    if (!message) message = messageNamed(server ? "ServerHello" : "ClientHello", from);
    return message ? m_messages[*message][side] : std::nullopt;
  }

  std::optional<std::size_t> messageNamed(std::string_view name, std::optional<Side> from) const {
    for (std::size_t i = 0; i < m_secrets.messages.size(); ++i) {
      const tls::ReadMessage& message = m_secrets.messages[i];
      if (isOurs(message) && (!from || message.from == *from) && wire::tls::messageName(message.bytes, {}) == name)
        return i;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> messageWith(const std::vector<std::byte>& value) const {
    constexpr std::size_t kTooShort = 8;  // might be there by chance
    if (value.size() < kTooShort) return std::nullopt;
    for (std::size_t i = 0; i < m_secrets.messages.size(); ++i) {
      const tls::ReadMessage& message = m_secrets.messages[i];
      if (isOurs(message) && !std::ranges::search(message.bytes, value).empty()) return i;
    }
    return std::nullopt;
  }

  bool isOurs(const tls::ReadMessage& message) const { return message.handshake == m_handshake; }

  const tls::ConnectionSecrets& m_secrets;
  const std::vector<KeyStep>& m_steps;
  std::size_t m_handshake;
  std::vector<Moments> m_messages;
  std::vector<KeyMoment> m_found;
};

}  // namespace

std::vector<Moments> messageMomentsOf(const Trace& trace, const SecureConnection& secure) {
  const tls::ConnectionSecrets& secrets = trace.tls->secrets[secure.tape];
  if (secrets.version == tls::Version::Dtls12) return datagramMomentsOf(trace, secure);
  const tls::TapeConnection& tape = trace.tls->tape.connections[secure.tape];
  const PerSide<Progress> progress{
      {Progress(trace, secure.connection, Side::Client), Progress(trace, secure.connection, Side::Server)}};
  std::vector<Moments> moments;
  for (const tls::ReadMessage& message : secrets.messages) {
    const auto& starts = tape.records[message.from];
    const std::uint64_t end =
        secure.streamBegin[message.from] +
        (message.record + 1 < starts.size() ? starts[message.record + 1] : tape.sent[message.from].size());
    Moments moment;
    moment[message.from] = progress[message.from].sent(end);
    moment[otherSide(message.from)] = progress[message.from].arrived(end);
    moments.push_back(moment);
  }
  return moments;
}

std::vector<KeyMoment> keyMomentsOf(const Trace& trace, const SecureConnection& secure,
                                    const std::vector<KeyStep>& steps, std::size_t handshake) {
  return MomentFinder(trace, secure, steps, handshake).find();
}

}  // namespace wiretale::trace
