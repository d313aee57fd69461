#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::udp {

/// When a receiver shows frames that were sent at a steady rate and came at an unsteady one: the first that comes is
/// shown `delay` later, and from it the time of every other follows by its number. A longer delay misses fewer.
class Playout {
 public:
  /// Frames are numbered from 1.
  Playout(std::uint32_t count, SimDuration every, SimDuration delay)
      : m_every(every), m_delay(delay), m_there(count, false) {}

  enum class Verdict : std::uint8_t {
    InTime,
    Late,      ///< its time is over
    Repeated,  ///< it is there already
    Unknown,   ///< no frame has that number
  };
  Verdict arrived(std::uint32_t number, SimTime now);

  /// When the next frame is to be shown; kNever before any came and behind the last.
  SimTime nextDue() const;
  struct Shown {
    std::uint32_t number = 0;
    bool there = false;
    bool operator==(const Shown&) const = default;
  };
  /// The next frame if its time has come. A frame that comes at that very instant is late if it comes afterwards.
  std::optional<Shown> onTime(SimTime now);
  bool finished() const { return m_shown == m_there.size(); }

 private:
  SimTime dueOf(std::size_t index) const { return *m_firstDue + static_cast<std::int64_t>(index) * m_every; }

  SimDuration m_every;
  SimDuration m_delay;
  std::optional<SimTime> m_firstDue{};  ///< of frame 1, once any has come
  std::vector<bool> m_there;
  std::size_t m_shown = 0;  ///< so many had their time
};

}  // namespace wiretale::udp
