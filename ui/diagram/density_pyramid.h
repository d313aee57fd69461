#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/trace/event_set.h"
#include "core/trace/trace.h"
#include "ui/diagram/packet_label.h"

namespace wiretale::diagram {

/// How many packets there are of each sort; each packet is of one.
struct PacketCounts {
  std::array<std::uint32_t, kImportanceCount> of{};
  std::uint32_t died = 0;  ///< of them, on the way

  std::uint32_t operator[](Importance sort) const { return of[static_cast<std::size_t>(sort)]; }
  std::uint32_t total() const { return of[0] + of[1] + of[2] + of[3]; }
  void add(const trace::PacketRecord& packet);
  PacketCounts& operator+=(const PacketCounts& other);
  PacketCounts operator-(const PacketCounts& other) const;
  bool operator==(const PacketCounts&) const = default;
};

/// Packets that are found one by one. Those that died and resets are never merely counted.
enum class PacketMark : std::uint8_t {
  Died,
  Reset,  ///< that did not die
  Again,  ///< retransmissions, whatever became of them
};

/// Counts of a session's packets for any stretch of time, at a cost that does not depend on how many there are: sums
/// from the start in steps of some packets, and peaks in stretches of time that double.
class DensityPyramid {
 public:
  DensityPyramid() = default;
  /// The trace must outlive the pyramid, and not change. `only`: of the packets in it; null: of all.
  explicit DensityPyramid(const trace::Trace& trace, const trace::EventSet* only = nullptr);

  /// The side's packets in order of when they are sent: how many there are, and how many are sent before a moment.
  std::size_t size(Side side) const { return m_sides[side].packets.size(); }
  std::size_t before(Side side, SimTime at) const { return before(side, at, 0); }
  /// The same, if as many at least are: fewer steps the nearer it is.
  std::size_t before(Side side, SimTime at, std::size_t atLeast) const;
  trace::Index packet(Side side, std::size_t place) const { return m_sides[side].packets[place]; }

  PacketCounts between(Side side, std::size_t first, std::size_t last) const;
  /// Of the packets that are sent from `from` on and before `to`.
  PacketCounts count(Side side, SimTime from, SimTime to) const;

  /// Those of a side, in order of when they are sent.
  std::span<const trace::Index> marks(Side side, PacketMark kind, SimTime from, SimTime to) const;

  /// The most packets a side sends in any stretch of about this length.
  double peak(SimDuration window) const;

  SimDuration longestFlight() const { return m_longestFlight; }

 private:
  struct Direction {
    std::vector<trace::Index> packets;
    std::vector<SimTime> times;      ///< of the first packet of each block
    std::vector<PacketCounts> sums;  ///< before each block, and at the end
    std::array<std::vector<trace::Index>, 3> marks;
  };
  void collect(Side side, const trace::EventSet* only);
  void sumUp(Direction& direction);
  void findMarks(Direction& direction);
  void findPeaks();

  static constexpr std::size_t kBlock = 16;

  const trace::Trace* m_trace = nullptr;
  PerSide<Direction> m_sides;
  SimDuration m_longestFlight{};
  SimDuration m_finest{1};
  std::vector<std::uint32_t> m_peaks;  ///< in stretches of m_finest, twice as long, four times …
};

}  // namespace wiretale::diagram
