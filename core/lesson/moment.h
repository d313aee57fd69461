#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/tcp/state.h"
#include "core/tcp/timer_kind.h"
#include "core/trace/records.h"

namespace wiretale::lesson {

/// What a packet can be or have become, as a lesson names it (vocabulary.h has the words).
enum class Feature : std::uint8_t {
  Syn,        ///< SYN without ACK
  SynAck,     ///< SYN with ACK
  Ack,        ///< an ACK and nothing else
  Fin,        ///< FIN, with data or without
  Reset,      ///< RST
  Data,       ///< TCP with payload
  Datagram,   ///< UDP, each fragment for itself
  Icmp,       ///< an ICMP message
  Lost,       ///< died on the way
  Delivered,  ///< arrived
  Resent,     ///< a retransmission
  Fresh,      ///< sent for the first time
  Copy,       ///< made by the network
  Forged,     ///< made by somebody in the middle
  Corrupted,  ///< one bit of it is wrong
};

/// Which packets are meant: all that is said must hold.
struct PacketWords {
  std::optional<Side> from{};              ///< none: either side
  std::optional<std::uint32_t> ordinal{};  ///< its number among the packets that its sender sent, from 1
  std::vector<Feature> features{};
  std::vector<std::string> messages{};  ///< of TLS, that end in the packet: words of messageWords()
  std::string alert{};                  ///< "unknown_ca"
  Rule why = Rule::None;                ///< why it was sent
  Rule judged = Rule::None;             ///< what the receiver did with it, or why it never arrived
  std::optional<trace::ConnectionIndex> connection{};

  bool operator==(const PacketWords&) const = default;
};

/// The n-th of several, from 1; 0: the last.
using Nth = std::uint32_t;

struct PacketMoment {
  enum class Point : std::uint8_t { Sent, UnderWay, Received, Ends };  ///< UnderWay: half way of what it travels
  PacketWords packet{};
  Nth nth = 1;  ///< of those that have such a point: a lost one is never received
  Point point = Point::Received;

  bool operator==(const PacketMoment&) const = default;
};

/// A side enters a state.
struct StateMoment {
  Side side = Side::Client;
  tcp::State state{};
  Nth nth = 1;

  bool operator==(const StateMoment&) const = default;
};

struct TimerMoment {
  enum class Point : std::uint8_t { Starts, Half, Fires, Stops };  ///< Half: between its start and its end
  Side side = Side::Client;
  tcp::TimerKind kind{};
  Nth nth = 1;  ///< of those that have such a point
  Point point = Point::Fires;

  bool operator==(const TimerMoment&) const = default;
};

/// What an application does or gets to know.
struct AppMoment {
  Side side = Side::Client;
  trace::AppEvent::Kind kind{};
  Nth nth = 1;

  bool operator==(const AppMoment&) const = default;
};

/// As the clock has it, whatever happens.
struct ClockMoment {
  SimTime at{};
  bool operator==(const ClockMoment&) const = default;
};

/// The end of the trace.
struct EndMoment {
  bool operator==(const EndMoment&) const = default;
};

/// A moment of a session, said by what happens then, so that it moves along when a slider moves.
struct Moment {
  std::variant<ClockMoment, EndMoment, PacketMoment, StateMoment, TimerMoment, AppMoment> event{};
  SimDuration later{};  ///< so long after it

  bool operator==(const Moment&) const = default;
};

}  // namespace wiretale::lesson
