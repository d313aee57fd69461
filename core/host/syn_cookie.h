#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"
#include "core/host/secret.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::host {

// SYN cookies (RFC 4987 §3.6) in Linux's shape: a listener answers a SYN with a sequence number that holds all it has
// to know, and forgets the SYN. The number is
//
//     hash (four-tuple) + the peer's sequence number + (minute << 24) + (hash (four-tuple, minute) + MSS index) mod
//     2^24
//
// Other options are lost, but for those that fit the lowest bits of a timestamp, which the peer sends back as well.

/// A cookie is good for this minute and the one before.
inline constexpr SimDuration kCookieMinute = 60s;
inline constexpr SimDuration kCookieLifetime = 2 * kCookieMinute;

/// The sequence number that answers `syn`.
wire::SeqNum makeCookie(const Secret& secret, const FourTuple& tuple, const wire::TcpSegment& syn, SimTime now);

/// The MSS that a cookie holds, at most the one the SYN announced; none if the ACK number of this segment, less 1, is
/// no cookie of ours, or an old one.
std::optional<std::uint16_t> mssOfCookie(const Secret& secret, const FourTuple& tuple, const wire::TcpSegment& ack,
                                         SimTime now);

/// A timestamp not later than `clock` (1 ms) whose lowest six bits hold the other options of a SYN.
std::uint32_t cookieTimestamp(const wire::TcpOptions& offered, std::uint32_t clock);

/// What those bits say: window scale and SACK.
wire::TcpOptions optionsOfCookie(std::uint32_t timestamp);

/// The SYN as it must have been: what `ack` confirms. `timestampOffset`: where the own clock began.
wire::TcpSegment synOfCookie(const wire::TcpSegment& ack, std::uint16_t mss, std::uint32_t timestampOffset);

}  // namespace wiretale::host
