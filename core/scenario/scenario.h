#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/link_direction.h"
#include "core/scenario/link_preset.h"
#include "core/scenario/program.h"
#include "core/tcp/config.h"
#include "core/tls/config.h"

namespace wiretale::scenario {

/// When a listener answers a SYN without remembering it (RFC 4987 §3.6).
enum class SynCookies : std::uint8_t { Off, OnOverflow, Always };

/// What a party's host is beside its TCP: its queues and ports.
struct HostSettings {
  std::uint16_t backlogLimit = 4'096;  ///< no listener gets a longer backlog
  std::uint16_t synBacklog = 512;      ///< without cookies a listener remembers ¾ of this many SYNs, as Linux does
  SynCookies synCookies = SynCookies::OnOverflow;
  std::uint16_t firstPort = 32'768;  ///< of those that `Connect::anyPort` gets
  std::uint16_t lastPort = 60'999;

  bool operator==(const HostSettings&) const = default;
};

/// One of the two ends: where it sits, how its TCP and UDP are set, what its application does.
struct Party {
  std::string name;
  Ipv4Address address;
  std::uint16_t port = 0;
  tcp::Config tcp;
  Program program;
  HostSettings host{};
  UdpSettings udp{};

  bool operator==(const Party&) const = default;
};

/// "At 1.2 s the loss towards the server becomes 30 %": from then on, for packets that leave in `from`'s direction.
struct ChangeLoss {
  SimTime at;
  Side from = Side::Client;
  double loss = 0.0;
  bool operator==(const ChangeLoss&) const = default;
};

struct ChangeLatency {
  SimTime at;
  Side from = Side::Client;
  SimDuration latency{};
  bool operator==(const ChangeLatency&) const = default;
};

struct ChangeTimeWait {
  SimTime at;
  Side side = Side::Client;
  SimDuration timeWait{};
  bool operator==(const ChangeTimeWait&) const = default;
};

/// "Drop the third packet from the server." Ordinals count the packets a side sends, from 0.
struct DropPacket {
  Side from = Side::Client;
  std::uint32_t ordinal = 0;
  bool operator==(const DropPacket&) const = default;
};

/// One certain packet takes longer.
struct DelayPacket {
  Side from = Side::Client;
  std::uint32_t ordinal = 0;
  SimDuration by{};
  bool operator==(const DelayPacket&) const = default;
};

/// One certain packet arrives twice: once more, `after` the time at which it would arrive without a delay by hand.
struct DuplicatePacket {
  Side from = Side::Client;
  std::uint32_t ordinal = 0;
  SimDuration after{};
  bool operator==(const DuplicatePacket&) const = default;
};

/// One bit of a certain packet is flipped on the way.
struct CorruptPacket {
  Side from = Side::Client;
  std::uint32_t ordinal = 0;
  std::optional<std::uint32_t> bit{};  ///< from the first bit behind the IP header, 0, modulo those there; none: drawn
  bool operator==(const CorruptPacket&) const = default;
};

/// A certain packet gets another TCP option on its way, in front of its own, and a checksum that fits: middleboxes do
/// such things. With a length that does not fit the header, nothing behind it can be read.
struct AddOption {
  Side from = Side::Client;
  std::uint32_t ordinal = 0;
  std::uint8_t kind = 253;  ///< one for experiments (RFC 4727 §4)
  std::uint8_t length = 4;  ///< what the option says it has, kind and length included
  bool operator==(const AddOption&) const = default;
};

/// A host is started anew, whatever its application was doing: as the step Reboot.
struct RebootHost {
  SimTime at;
  Side side = Side::Client;
  bool operator==(const RebootHost&) const = default;
};

/// Nothing gets through in `from`'s direction: what leaves within that time is lost.
struct LinkDown {
  SimTime at;
  Side from = Side::Client;
  SimDuration duration{};
  bool operator==(const LinkDown&) const = default;
};

/// Something in the middle breaks the connection off: it sends `to` a RST that looks like the other side's.
struct InjectReset {
  SimTime at;
  Side to = Side::Client;
  bool operator==(const InjectReset&) const = default;
};

/// What somebody off the path makes up.
enum class ForgedSegment : std::uint8_t { Reset, Syn, Ack, Data, Fin };

/// Somebody sends `to` a segment that looks like the other side's. He knows addresses and ports; the numbers he guesses
/// (`seq`, `ack`), or has watched those of the connection that was used last.
struct InjectSegment {
  SimTime at;
  Side to = Side::Client;
  ForgedSegment segment = ForgedSegment::Reset;
  std::optional<std::uint32_t> seq{};  ///< none: the number that is due next, and `ahead` further
  std::optional<std::uint32_t> ack{};  ///< none: what `to` has sent; of a RST or SYN with `seq`, no ACK at all
  std::uint32_t ahead = 0;
  std::uint32_t bytes = 0;  ///< of Data
  std::uint32_t times = 1;
  SimDuration every{};
  bool operator==(const InjectSegment&) const = default;
};

/// One certain packet is held up on its way until the next one of its side has overtaken it, `atMost` so long.
struct OvertakePacket {
  Side from = Side::Client;
  std::uint32_t ordinal = 0;
  SimDuration atMost = std::chrono::seconds{1};
  bool operator==(const OvertakePacket&) const = default;
};

// What the application of a side does at a moment, whatever its program is at, as the step of that name would. Nothing
// comes of what cannot be done then.

struct CloseAt {
  SimTime at;
  Side side = Side::Client;
  bool operator==(const CloseAt&) const = default;
};

struct AbortAt {
  SimTime at;
  Side side = Side::Client;
  bool operator==(const AbortAt&) const = default;
};

/// Over the connection if there is one, else as a datagram. Not under TLS, whose bytes are settled beforehand.
struct SendAt {
  SimTime at;
  Side side = Side::Client;
  std::uint64_t bytes = 0;
  bool operator==(const SendAt&) const = default;
};

/// The application takes nothing out of its receive buffer, `duration` long; 0: from then on.
struct StopReading {
  SimTime at;
  Side side = Side::Client;
  SimDuration duration{};
  bool operator==(const StopReading&) const = default;
};

using Intervention = std::variant<ChangeLoss, ChangeLatency, ChangeTimeWait, DropPacket, DelayPacket, DuplicatePacket,
                                  CorruptPacket, RebootHost, LinkDown, InjectReset, AddOption, InjectSegment,
                                  OvertakePacket, CloseAt, AbortAt, SendAt, StopReading>;

struct Branch;

/// Everything a session depends on: the same scenario always gives the same trace. A plain value.
struct Scenario {
  std::string title;
  std::string description;
  std::uint64_t seed = 42;
  PerSide<Party> parties{{Party{"Client", {0x0A000001}, 49'152, {}, {}}, Party{"Server", {0x0A000002}, 80, {}, {}}}};
  std::optional<tls::Config> tls;              ///< of the connections that do the step Tls; its seed is the scenario's
  LinkPreset linkPreset = LinkPreset::Custom;  ///< what `link` began with; says nothing beyond it
  PerSide<LinkDirection> link;                 ///< [side that sends]
  Middlebox middlebox;
  std::vector<Intervention> interventions;
  SimDuration timeLimit = std::chrono::hours{24};  ///< the run stops here even if timers still run
  std::string branch;            ///< name of the branch that this is; says nothing to the run, as the others do not
  std::vector<Branch> branches;  ///< the others, each with a name of its own and without branches

  bool operator==(const Scenario& other) const;
};

/// The same session as it went, or would have gone, otherwise.
struct Branch {
  std::string name;
  Scenario scenario;  ///< its `branch` is `name`, or empty; it has no branches

  bool operator==(const Branch&) const = default;
};

inline bool Scenario::operator==(const Scenario&) const = default;

}  // namespace wiretale::scenario
