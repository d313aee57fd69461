#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// The search for the longest segment that a path takes, behind a black hole (RFC 4821 §7). Sizes are those of
/// Agreement::segmentSize, bytes.
class PathSearch {
 public:
  /// `works` is to be used from now on; `tooLong` has never arrived; `most` is what the ends agreed on. After a second
  /// black hole what is known to be too long stays.
  void begin(std::uint32_t works, std::uint32_t tooLong, std::uint32_t most);

  /// Which size to try next: the middle of what is not known (§7.3 leaves the choice free). None: the longest is found,
  /// or nearly; `interval` after that everything longer is tried anew (§7.3: paths change).
  std::optional<std::uint32_t> next(SimDuration interval, SimTime now);

  /// One with that size has left.
  void trying(std::uint32_t size) { m_tried = size; }
  std::uint32_t tried() const { return m_tried; }
  void fits() { m_works = m_tried; }
  void failed() { m_tooLong = m_tried; }
  /// A router says that nothing longer than `size` fits.
  void limit(std::uint32_t size);

  bool on() const { return m_works > 0; }
  std::uint32_t works() const { return m_works; }
  std::uint32_t tooLong() const { return m_tooLong; }

 private:
  std::uint32_t m_works = 0;  ///< 0: there is nothing to search
  std::uint32_t m_tooLong = 0;
  std::uint32_t m_most = 0;
  std::uint32_t m_tried = 0;
  std::optional<SimTime> m_found;
};

}  // namespace wiretale::tcp
