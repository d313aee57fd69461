#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/sim_time.h"
#include "core/wire/fragment.h"
#include "core/wire/ipv4_header.h"

namespace wiretale::wire {

/// Which fragments of one packet are there, without their bytes.
class FragmentSet {
 public:
  enum class Outcome : std::uint8_t {
    Kept,         ///< others are missing
    Complete,     ///< with this one all are there
    Repeated,     ///< nothing new in it
    Contradicts,  ///< it overlaps others, or disagrees with them where the packet ends: nothing can be trusted
  };

  /// Bytes beyond what IPv4 can carry, or a length that is no multiple of 8 before the end, contradict as well.
  Outcome add(const FragmentRange& range);

  std::uint32_t bytes() const { return m_bytes; }
  std::size_t fragments() const { return m_ranges.size(); }
  /// Bytes of the whole, once the last fragment is there.
  std::optional<std::uint32_t> total() const { return m_total; }

 private:
  bool isPossible(const FragmentRange& range) const;

  std::vector<FragmentRange> m_ranges;  ///< by offset; none overlaps another
  std::uint32_t m_bytes = 0;
  std::optional<std::uint32_t> m_total{};
};

/// Puts packets together again (RFC 791 §3.2). Overlaps are never resolved: all of such a packet is thrown away, as
/// Linux does. Whoever drives it tells the time.
class Reassembler {
 public:
  /// How long the fragments of a packet wait for the rest (RFC 1122 §3.3.2: 60 to 120 s; Linux: 30 s), counted from the
  /// first that came; how many bytes all of them may take.
  explicit Reassembler(SimDuration patience = 60s, std::size_t mostBytes = 4'194'304)
      : m_patience(patience), m_mostBytes(mostBytes) {}

  struct Result {
    FragmentSet::Outcome outcome = FragmentSet::Outcome::Kept;
    std::vector<std::byte> packet;  ///< if complete: an IPv4 packet as before it was cut up
  };
  /// Takes a fragment whose header was read from it and is whole; a packet that is no fragment comes back as it is.
  Result add(const Ipv4Header& header, Bytes packet, SimTime now);

  /// Forgets what has waited too long; gives how many packets that were.
  std::size_t onTime(SimTime now);
  SimTime nextDeadline() const;

 private:
  struct Key {
    std::uint32_t source;
    std::uint32_t destination;
    std::uint16_t identification;
    std::uint8_t protocol;
    bool operator==(const Key&) const = default;
  };
  struct Pending {
    Key key;
    SimTime deadline;
    FragmentSet set;
    Ipv4Header first{};           ///< of the fragment at offset 0, once it came
    std::vector<std::byte> data;  ///< with holes
  };

  Pending& pendingFor(const Key& key, SimTime now);
  void makeRoom(std::size_t bytes);
  static std::vector<std::byte> whole(const Pending& pending);

  SimDuration m_patience;
  std::size_t m_mostBytes;
  std::vector<Pending> m_pending;  ///< by deadline
};

}  // namespace wiretale::wire
