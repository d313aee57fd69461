#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/density_pyramid.h"

namespace wiretale::diagram {

/// A stretch of time in which nothing happens and nothing is on its way.
struct IdleTime {
  SimTime from;
  SimTime to;
  SimDuration length() const { return to - from; }
  bool operator==(const IdleTime&) const = default;
};

/// All idle times of a session, in order, in blocks of which it is known how long those in them are: so that those
/// longer than a given length are summed up without a look at each.
class IdleTimes {
 public:
  static constexpr std::size_t kBlock = 64;

  IdleTimes() = default;
  /// `times`: in order; they may touch, where something happens.
  explicit IdleTimes(std::vector<IdleTime> times);

  const std::vector<IdleTime>& all() const { return m_times; }
  std::size_t blocks() const { return m_blocks.size(); }
  std::span<const IdleTime> block(std::size_t number) const;

  /// How many of a block are longer than `least`, and how long they are together.
  struct Sum {
    std::uint32_t count = 0;
    SimDuration length{};
  };
  Sum longerThan(std::size_t block, SimDuration least) const;

 private:
  struct Block {
    SimDuration shortest;
    SimDuration longest;
    SimDuration sum;
  };

  std::vector<IdleTime> m_times;
  std::vector<Block> m_blocks;
};

/// All there are. Costs the length of the trace.
IdleTimes idleTimes(const trace::Trace& trace, const DensityPyramid& pyramid);

/// When both sessions are idle; the one that ends first, `aEnd` or `bEnd`, is from then on.
IdleTimes commonIdleTimes(const IdleTimes& a, SimTime aEnd, const IdleTimes& b, SimTime bEnd);

}  // namespace wiretale::diagram
