#include "core/compare/first_difference.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "core/base/format_duration.h"
#include "core/format/listing_words.h"
#include "core/tcp/state.h"
#include "core/trace/message_name.h"

namespace wiretale::compare {
namespace {

using trace::Fate;
using trace::Index;
using trace::PacketRecord;
using trace::Trace;

/// Words live for ever here, so that phrases can be made of them.
const format::ListingWords& words() {
  static const format::ListingWords kWords;
  return kWords;
}

Phrase timeText(SimDuration time) {
  return displayDuration(time);
}

Phrase nameOf(const Trace& trace, const PacketRecord& packet) {
  return trace::messageName(trace, packet);
}

Phrase named(const Trace& trace, Index index) {
  const PacketRecord& packet = trace.packets[index];
  const std::uint64_t number = std::uint64_t{packet.ordinal} + 1;
  return packet.from == Side::Client ? say("packet {0} from the client ({1})", number, nameOf(trace, packet))
                                     : say("packet {0} from the server ({1})", number, nameOf(trace, packet));
}

/// What a packet says, whatever became of it.
auto contentOf(const Trace& trace, const PacketRecord& packet) {
  const bool tcp = packet.protocol == trace::Protocol::Tcp;
  return std::tuple(packet.from, packet.copy, packet.forged, packet.protocol, packet.flags.bits, packet.payloadLength,
                    tcp ? trace::relativeSeq(trace, packet) : 0, tcp ? trace::relativeAck(trace, packet) : 0,
                    packet.retransmission, packet.window);
}

/// Both runs, packet by packet.
class PacketWalk {
 public:
  PacketWalk(const Trace& first, const Trace& second) : m_first(first), m_second(second) {}

  /// The next packet that is otherwise; nothing: none is. Goes on behind it when it is called again, but for a packet
  /// that only one run has, behind which nothing can be said of the numbers that follow.
  std::optional<Difference> next() {
    while (!m_over && (m_i < m_first.packets.size() || m_j < m_second.packets.size())) {
      if (auto difference = compareHere()) return difference;
    }
    return std::nullopt;
  }

 private:
  std::optional<Difference> compareHere() {
    if (m_i == m_first.packets.size()) return onlyInSecond();
    if (m_j == m_second.packets.size()) return onlyInFirst();
    const PacketRecord& a = m_first.packets[m_i];
    const PacketRecord& b = m_second.packets[m_j];
    if (contentOf(m_first, a) != contentOf(m_second, b) || saysOther(a, b)) return otherPacket(a, b);
    const Index i = m_i++;
    const Index j = m_j++;
    if (a.sent != b.sent) return moved(i, j);
    return otherFate(i, j);
  }

  /// Without TLS all that a packet's name tells is in its header.
  bool saysOther(const PacketRecord& a, const PacketRecord& b) const {
    const bool tls = m_first.tls != nullptr || m_second.tls != nullptr;
    return tls && a.payloadLength > 0 && nameOf(m_first, a) != nameOf(m_second, b);
  }

  std::optional<Difference> otherPacket(const PacketRecord& a, const PacketRecord& b) {
    if (b.sent < a.sent) return onlyInSecond();
    if (a.sent < b.sent) return onlyInFirst();
    if (b.copy || b.forged) return onlyInSecond();
    if (a.copy || a.forged || a.from != b.from) return onlyInFirst();
    m_over = true;
    const Phrase is = nameOf(m_second, b);
    const Phrase was = nameOf(m_first, a);
    Difference difference{.at = b.sent, .words = {}, .inFirst = m_i, .inSecond = m_j};
    if (is == was) {
      difference.words =
          a.payloadLength == b.payloadLength
              ? say("{0} has other numbers", named(m_second, m_j))
              : say("{0} carries {1} bytes instead of {2}", named(m_second, m_j), b.payloadLength, a.payloadLength);
    } else {
      difference.words = b.from == Side::Client ? say("the client sends {0} instead of {1}", is, was)
                                                : say("the server sends {0} instead of {1}", is, was);
    }
    return difference;
  }

  std::optional<Difference> onlyInSecond() {
    m_over = true;
    const PacketRecord& packet = m_second.packets[m_j];
    Difference difference{.at = packet.sent, .words = {}, .inSecond = m_j};
    if (packet.copy) {
      difference.words = say("{0} is duplicated on its way", named(m_second, m_j));
      m_over = false;
      ++m_j;
    } else if (packet.forged) {
      difference.words = say("something in the middle sends {0}", nameOf(m_second, packet));
    } else {
      difference.words = say("{0} is sent, which the other run does not send then", named(m_second, m_j));
    }
    return difference;
  }

  std::optional<Difference> onlyInFirst() {
    m_over = true;
    const PacketRecord& packet = m_first.packets[m_i];
    Difference difference{.at = packet.sent, .words = {}, .inFirst = m_i};
    if (packet.copy) {
      difference.words = say("{0} is not duplicated on its way", named(m_first, m_i));
      m_over = false;
      ++m_i;
    } else if (packet.forged) {
      difference.words = say("nothing in the middle sends {0}", nameOf(m_first, packet));
    } else {
      difference.words = say("{0} is not sent then", named(m_first, m_i));
    }
    return difference;
  }

  Difference moved(Index i, Index j) {
    const SimTime was = m_first.packets[i].sent;
    const SimTime is = m_second.packets[j].sent;
    return {.at = std::min(was, is),
            .words = is > was ? say("{0} is sent {1} later", named(m_second, j), timeText(is - was))
                              : say("{0} is sent {1} earlier", named(m_second, j), timeText(was - is)),
            .inFirst = i,
            .inSecond = j};
  }

  std::optional<Difference> otherFate(Index i, Index j) {
    const PacketRecord& a = m_first.packets[i];
    const PacketRecord& b = m_second.packets[j];
    const Phrase packet = named(m_second, j);
    Difference difference{.at = b.sent, .words = {}, .inFirst = i, .inSecond = j};
    if (a.died() != b.died()) {
      difference.words = !b.died()                 ? say("{0} arrives instead of being lost", packet)
                         : b.fate == Fate::Dropped ? say("{0} is dropped instead of arriving", packet)
                                                   : say("{0} is lost instead of arriving", packet);
    } else if (!b.died() && a.corrupted != b.corrupted) {
      difference.words = b.corrupted ? say("{0} is damaged on its way", packet) : say("{0} arrives undamaged", packet);
    } else if (!b.died() && b.arrives > a.arrives) {
      difference.words = say("{0} arrives {1} later", packet, timeText(b.arrives - a.arrives));
    } else if (!b.died() && b.arrives < a.arrives) {
      difference.words = say("{0} arrives {1} earlier", packet, timeText(a.arrives - b.arrives));
    } else {
      return std::nullopt;
    }
    return difference;
  }

  const Trace& m_first;
  const Trace& m_second;
  Index m_i = 0;
  Index m_j = 0;
  bool m_over = false;
};

Phrase toldOf(Side side, Phrase what) {
  return side == Side::Client ? say("client: {0}", std::move(what)) : say("server: {0}", std::move(what));
}

Phrase wordsFor(const trace::AppEvent& event) {
  return toldOf(event.side, Phrase::fromTemplate(words().applications[static_cast<std::size_t>(event.kind)],
                                                 {Phrase(event.bytes)}));
}

/// The first call that is otherwise.
std::optional<Difference> differentCall(const Trace& first, const Trace& second) {
  const auto same = [](const trace::AppEvent& a, const trace::AppEvent& b) {
    return a.at == b.at && a.bytes == b.bytes && a.side == b.side && a.kind == b.kind;
  };
  const auto [a, b] = std::mismatch(first.appEvents.begin(), first.appEvents.end(), second.appEvents.begin(),
                                    second.appEvents.end(), same);
  const bool inFirst = a != first.appEvents.end();
  const bool inSecond = b != second.appEvents.end();
  if (!inFirst && !inSecond) return std::nullopt;
  if (inSecond && (!inFirst || b->at <= a->at)) return Difference{.at = b->at, .words = wordsFor(*b)};
  return Difference{.at = a->at, .words = say("not so here: {0}", wordsFor(*a))};
}

/// The first state of a side that is otherwise.
std::optional<Difference> differentState(const Trace& first, const Trace& second, Side side) {
  const auto& before = first.states[side];
  const auto& now = second.states[side];
  const auto same = [](const trace::StateSpan& a, const trace::StateSpan& b) {
    return a.from == b.from && a.state == b.state;
  };
  const auto [a, b] = std::mismatch(before.begin(), before.end(), now.begin(), now.end(), same);
  const bool inFirst = a != before.end();
  const bool inSecond = b != now.end();
  if (!inFirst && !inSecond) return std::nullopt;
  if (inSecond && (!inFirst || b->from <= a->from))
    return Difference{.at = b->from, .words = toldOf(side, say("{0} begins", tcp::nameOf(b->state)))};
  return Difference{.at = a->from, .words = toldOf(side, say("{0} does not begin then", tcp::nameOf(a->state)))};
}

/// The first timer that is otherwise: which, when, or for how long.
std::optional<Difference> differentTimer(const Trace& first, const Trace& second) {
  const auto same = [](const trace::TimerSpan& a, const trace::TimerSpan& b) {
    return a.started == b.started && a.deadline == b.deadline && a.side == b.side && a.kind == b.kind;
  };
  const auto [a, b] =
      std::mismatch(first.timers.begin(), first.timers.end(), second.timers.begin(), second.timers.end(), same);
  const bool inFirst = a != first.timers.end();
  const bool inSecond = b != second.timers.end();
  if (!inFirst && !inSecond) return std::nullopt;
  const auto name = [](const trace::TimerSpan& timer) {
    return Phrase::fromTemplate(words().timers[static_cast<std::size_t>(timer.kind)]);
  };
  if (inFirst && inSecond && a->started == b->started && a->kind == b->kind && a->side == b->side) {
    return Difference{
        .at = b->started,
        .words = toldOf(b->side, say("{0} is set to {1} instead of {2}", name(*b), timeText(b->deadline - b->started),
                                     timeText(a->deadline - a->started)))};
  }
  if (inSecond && (!inFirst || b->started <= a->started))
    return Difference{.at = b->started, .words = toldOf(b->side, say("{0} is started", name(*b)))};
  return Difference{.at = a->started, .words = toldOf(a->side, say("{0} is not started then", name(*a)))};
}

/// What tells most of those at one moment stands first.
std::optional<Difference> earliest(std::vector<std::optional<Difference>> found) {
  std::optional<Difference> best;
  for (const auto& one : found) {
    if (one && (!best || one->at < best->at)) best = one;
  }
  return best;
}

}  // namespace

std::optional<Parting> firstDifference(const Trace& first, const Trace& second) {
  PacketWalk walk(first, second);
  const std::optional<Difference> packet = walk.next();
  const auto best = earliest({differentCall(first, second), packet, differentState(first, second, Side::Client),
                              differentState(first, second, Side::Server), differentTimer(first, second)});
  if (!best) return std::nullopt;
  Parting parting{.first = *best};
  parting.then = *best == packet ? walk.next() : packet;
  return parting;
}

Phrase describe(const std::optional<Parting>& parting) {
  if (!parting) return say("No difference: both runs are alike");
  const auto at = [](const Difference& difference) { return Phrase(displayMoment(difference.at)); };
  Phrase text = say("First difference at {0}: {1}", at(parting->first), parting->first.words);
  if (!parting->then) return text;
  return say("{0}; then, at {1}: {2}", std::move(text), at(*parting->then), parting->then->words);
}

}  // namespace wiretale::compare
