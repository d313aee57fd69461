#include "core/trace/timer_row.h"

#include <algorithm>
#include <bit>

#include "core/trace/packed_integer.h"

namespace wiretale::trace::timer_row {
namespace {

// The first byte.
static_assert(tcp::kTimerKindCount <= 8, "a timer's kind no longer fits its three bits");
constexpr unsigned kSideBit = 3;
constexpr unsigned kOutcomeBits = 4;
constexpr unsigned kSameLength = 0x40;
constexpr unsigned kSameConnection = 0x80;
// The second one: the widths of when it started and of how long it ran, three bits each.
constexpr unsigned kRanBits = 3;
constexpr unsigned kSameStartReason = 0x40;
constexpr unsigned kSameEndReason = 0x80;

constexpr std::array<std::uint8_t, 8> kWidths{0, 0, 2, 3, 4, 5, 6, 8};
constexpr unsigned kWhenLastEnded = 1;  ///< in place of a width

unsigned widthCode(std::uint64_t value) {
  const auto bytes = static_cast<unsigned>(std::bit_width(value) + 7) / 8;
  return bytes == 1 ? 2 : std::min(bytes, 7U);
}

/// Writes integers one behind the other.
class Writer {
 public:
  explicit Writer(std::byte* to) : m_to(to) {}

  unsigned time(SimDuration duration) {
    const auto value = static_cast<std::uint64_t>(duration.count());
    const unsigned code = widthCode(value);
    packed::store(value, m_to);
    m_to += kWidths[code];
    return code;
  }
  /// Whether `value` is `last`; if not it is written and remembered.
  template <typename Integer>
  bool same(Integer value, Integer& last) {
    if (value == last) return true;
    last = value;
    packed::store(value, m_to);
    m_to += sizeof value;
    return false;
  }
  bool same(SimDuration value, SimDuration& last) {
    std::int64_t count = last.count();
    const bool unchanged = same(value.count(), count);
    last = value;
    return unchanged;
  }

  const std::byte* end() const { return m_to; }

 private:
  std::byte* m_to;
};

class Reader {
 public:
  explicit Reader(const std::byte*& from) : m_from(from) {}

  std::uint64_t take(std::size_t width) {
    const std::uint64_t value = packed::load(m_from, width);
    m_from += width;
    return value;
  }
  SimDuration time(unsigned code) { return SimDuration(static_cast<std::int64_t>(take(kWidths[code & 7U]))); }
  template <typename Integer>
  void update(bool same, Integer& last) {
    if (!same) last = static_cast<Integer>(take(sizeof last));
  }
  void update(bool same, SimDuration& last) {
    if (!same) last = SimDuration(static_cast<std::int64_t>(take(sizeof(std::int64_t))));
  }

 private:
  const std::byte*& m_from;
};

}  // namespace

std::size_t Context::write(const TimerSpan& timer, std::byte* to) {
  Last& last = lastOf(timer.side, timer.kind);
  Writer out(to + 2);
  unsigned head = static_cast<unsigned>(timer.kind) | static_cast<unsigned>(timer.side) << kSideBit |
                  static_cast<unsigned>(timer.outcome) << kOutcomeBits;
  unsigned widths = timer.started == last.ended ? kWhenLastEnded : out.time(timer.started - m_started);
  widths |= out.time(timer.ended - timer.started) << kRanBits;
  if (out.same(timer.deadline - timer.started, last.length)) head |= kSameLength;
  if (out.same(timer.startReason, last.startReason)) widths |= kSameStartReason;
  if (out.same(timer.endReason, last.endReason)) widths |= kSameEndReason;
  if (out.same(timer.connection, last.connection)) head |= kSameConnection;
  to[0] = static_cast<std::byte>(head);
  to[1] = static_cast<std::byte>(widths);
  m_started = timer.started;
  last.ended = timer.ended;
  return static_cast<std::size_t>(out.end() - to);
}

TimerSpan Context::read(const std::byte*& from) {
  Reader in(from);
  const auto head = static_cast<unsigned>(in.take(1));
  const auto widths = static_cast<unsigned>(in.take(1));
  TimerSpan timer{};
  timer.kind = static_cast<tcp::TimerKind>(head & 7U);
  timer.side = static_cast<Side>((head >> kSideBit) & 1U);
  timer.outcome = static_cast<TimerOutcome>((head >> kOutcomeBits) & 3U);
  Last& last = lastOf(timer.side, timer.kind);
  m_started = (widths & 7U) == kWhenLastEnded ? last.ended : m_started + in.time(widths);
  timer.started = m_started;
  timer.ended = last.ended = timer.started + in.time(widths >> kRanBits);
  in.update((head & kSameLength) != 0, last.length);
  in.update((widths & kSameStartReason) != 0, last.startReason);
  in.update((widths & kSameEndReason) != 0, last.endReason);
  in.update((head & kSameConnection) != 0, last.connection);
  timer.deadline = timer.started + last.length;
  timer.startReason = last.startReason;
  timer.endReason = last.endReason;
  timer.connection = last.connection;
  return timer;
}

}  // namespace wiretale::trace::timer_row
