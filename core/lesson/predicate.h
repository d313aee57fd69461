#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "core/lesson/moment.h"
#include "core/trace/samples.h"

namespace wiretale::lesson {

/// How many packets there are.
struct PacketCount {
  PacketWords packets{};
  bool operator==(const PacketCount&) const = default;
};

/// How often a side is in a state.
struct StateCount {
  Side side = Side::Client;
  tcp::State state{};
  bool operator==(const StateCount&) const = default;
};

/// How often a timer starts, fires or is stopped.
struct TimerCount {
  Side side = Side::Client;
  tcp::TimerKind kind{};
  TimerMoment::Point point = TimerMoment::Point::Fires;
  bool operator==(const TimerCount&) const = default;
};

/// How often an application does or learns something.
struct AppCount {
  Side side = Side::Client;
  trace::AppEvent::Kind kind{};
  bool operator==(const AppCount&) const = default;
};

/// Bytes that a side's application hands over, or gets.
struct AppBytes {
  Side side = Side::Client;
  bool delivered = true;
  bool operator==(const AppBytes&) const = default;
};

/// The time from one moment to another; the first is often the start of the session.
struct Span {
  Moment from{};
  Moment to{};
  bool operator==(const Span&) const = default;
};

/// A value of a control block; sequence numbers count from the initial ones.
struct QuantityAt {
  Side side = Side::Client;
  trace::Quantity quantity{};
  Moment at{};
  bool operator==(const QuantityAt&) const = default;
};

struct StateAt {
  Side side = Side::Client;
  Moment at{};
  bool operator==(const StateAt&) const = default;
};

/// A number that stands in a packet; sequence numbers count from the initial ones.
struct PacketNumber {
  enum class Field : std::uint8_t { Sequence, Acknowledgment, Window, Payload };
  PacketWords packet{};
  Nth nth = 1;
  Field field = Field::Payload;
  bool operator==(const PacketNumber&) const = default;
};

/// What both sides of TLS have agreed upon.
struct Agreed {
  enum class What : std::uint8_t { Version, Cipher, Group, Alpn, Resumed, EarlyData, ExtendedMasterSecret };
  What what = What::Version;
  Nth nth = 1;  ///< which connection over TLS
  bool operator==(const Agreed&) const = default;
};

using Measure = std::variant<PacketCount, StateCount, TimerCount, AppCount, AppBytes, Span, QuantityAt, StateAt,
                             PacketNumber, Agreed>;

enum class Comparison : std::uint8_t { Equal, Unequal, Less, AtMost, More, AtLeast, About };  ///< About: within 10 %

/// A number, a duration, or a word: "ESTABLISHED", "1.3", "yes".
using Value = std::variant<std::int64_t, SimDuration, std::string>;

/// What a lesson says of a trace and what must hold in it. Closed: it can count and compare, and nothing else.
struct Predicate {
  Measure measure{};
  Comparison comparison = Comparison::Equal;
  Value expected{};
  std::string text{};  ///< as it stands in the lesson
  int line = 0;

  bool operator==(const Predicate&) const = default;
};

}  // namespace wiretale::lesson
