#pragma once

#include <array>
#include <cstdint>

#include "core/base/sim_time.h"
#include "core/host/socket_address.h"
#include "core/wire/seq_num.h"

namespace wiretale::host {

/// What only the host itself knows, and the numbers it makes of it: without it nobody can tell them in advance.
class Secret {
 public:
  explicit Secret(std::uint64_t seed);

  /// What a hash is for: each use has its own.
  enum class Use : std::uint8_t {
    InitialSequence,
    TimestampOffset,
    PortOffset,
    PortIndex,
    CookieBase,
    CookieData,
    FastOpen
  };
  std::uint64_t hash(Use use, const FourTuple& tuple, std::uint64_t extra = 0) const;

  /// RFC 6528 §3: "ISN = M + F(localip, localport, remoteip, remoteport, secretkey)", M a clock of 4 µs. So the numbers
  /// of one four-tuple follow each other, and say nothing about those of another.
  wire::SeqNum initialSequence(const FourTuple& tuple, SimTime now) const;

  /// Where the clock of timestamps begins, the same for each connection of a four-tuple (RFC 7323 §5.4): a new one is
  /// never older than the last one.
  std::uint32_t timestampOffset(const FourTuple& tuple) const;

 private:
  std::array<std::uint64_t, 2> m_key;
};

}  // namespace wiretale::host
