#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/sim_time.h"
#include "core/capture/capture.h"
#include "core/trace/trace.h"

namespace wiretale::capture {

/// Which way a packet went at the interface that saw it. The numbers are those of pcapng's epb_flags.
enum class Direction : std::uint8_t { None = 0, Inbound = 1, Outbound = 2 };

/// One packet seen at one interface.
struct Sighting {
  SimTime at;
  trace::Index packet;
  std::uint8_t interface;  ///< 0, or with PointOfView::Both 0 for the client's and 1 for the server's
  Direction direction;

  bool operator==(const Sighting&) const = default;
};

/// In order of time; what was seen at one moment in the order of the trace: a packet before those it caused.
std::vector<Sighting> sightingsOf(const trace::Trace& trace, PointOfView view);

/// The whole packet as that interface saw it: a bit that was flipped on the way is wrong only where the packet arrived.
std::vector<std::byte> bytesOf(const trace::Trace& trace, const Sighting& seen);

/// Calls `put` for each sighting, as long as `options.progress` and the size of `out` allow.
template <typename Output, typename Put>
tl::expected<void, Failure> putEach(const std::vector<Sighting>& sightings, const Options& options, const Output& out,
                                    const Put& put) {
  constexpr std::size_t kBetweenTellings = 1'024;
  for (std::size_t i = 0; i < sightings.size(); ++i) {
    const bool tell = i % kBetweenTellings == 0 && options.progress;
    if (tell && !options.progress(static_cast<double>(i) / static_cast<double>(sightings.size())))
      return tl::unexpected(Failure::Cancelled);
    put(sightings[i]);
    if (out.size() > options.largest) return tl::unexpected(Failure::TooLarge);
  }
  return {};
}

}  // namespace wiretale::capture
