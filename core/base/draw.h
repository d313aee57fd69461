#pragma once

#include <cstdint>

#include "core/base/side.h"

namespace wiretale {

/// What a random draw decides. Part of the draw's key, so that one kind of draw never shifts another.
enum class Purpose : std::uint16_t {
  Loss = 1,             ///< is the packet lost? (ordinal: the packet's number in its direction)
  DeathPoint = 2,       ///< how far a lost packet gets (ordinal as Loss)
  InitialSequence = 3,  ///< initial sequence number of a connection (ordinal: how often the host was rebooted before)
  Jitter = 4,           ///< how much later than the latency a packet arrives (ordinal as Loss)
  Duplication = 5,      ///< does the network deliver the packet twice? (ordinal as Loss)
  Corruption = 6,       ///< is a bit of it flipped? (ordinal as Loss)
  CorruptedBit = 7,     ///< which one (ordinal as Loss)
  Reordering = 8,       ///< is the packet held back? (ordinal as Loss)
  Path = 9,             ///< which of several paths it takes (ordinal as Loss)
  HostSecret = 64,      ///< what a host keeps to itself (ordinal: which word of its key)
};

/// 64 uniformly distributed bits: a pure function of its arguments. Same arguments, same bits, on every machine.
std::uint64_t drawBits(std::uint64_t seed, Purpose purpose, Side from, std::uint64_t ordinal);

/// Uniform in [0, 1), with 53 random bits. "Happens with probability p" is `drawUnit(...) < p`: a higher p then
/// happens to a superset of the ordinals.
double drawUnit(std::uint64_t seed, Purpose purpose, Side from, std::uint64_t ordinal);

}  // namespace wiretale
