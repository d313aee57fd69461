#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "core/base/sim_time.h"
#include "core/trace/records.h"

namespace wiretale::capture {

/// Whose network interface recorded the session. A host sees what it sent when it was sent, with its right bytes, and
/// what reached it when it arrived, with a bit that was flipped on the way; a copy that the network made and what
/// somebody in the middle forged are seen by their receiver alone. The wire sees everything that travels when it sets
/// out, copies at the moment of their originals, with the bytes that were sent: all checksums are right there, whatever
/// happens behind.
enum class PointOfView : std::uint8_t {
  Wire,
  Client,
  Server,
  Both,  ///< the client's and the server's interface in one file: what arrived is there twice
};
inline constexpr int kPointsOfView = 4;

/// The date of a session's start in every capture, so that the same session gives the same bytes: 2000-01-01 00:00:00
/// UTC, since 1970-01-01.
inline constexpr std::chrono::nanoseconds kStart{
    std::chrono::sys_days{std::chrono::year{2000} / std::chrono::January / 1}.time_since_epoch()};

/// LINKTYPE_RAW: a packet begins with its IP header.
inline constexpr std::uint16_t kLinkTypeRaw = 101;

/// Bytes. No larger files are made: they are put together in memory.
inline constexpr std::size_t kLargestCapture = 1'000'000'000;

/// What a capture holds beside the trace.
struct Options {
  PointOfView view = PointOfView::Wire;
  std::size_t largest = kLargestCapture;  ///< bytes of the file
  std::string title{};                    ///< of the session, UTF-8; may be empty

  /// A packet's comment, UTF-8; none if it or its text is empty. It is asked once for each time the packet was seen.
  std::function<std::string(trace::Index)> commentOf{};

  /// Told from time to time how much is done, 0 to 1; answers false to give up. May be empty.
  std::function<bool(double)> progress{};
};

enum class Failure : std::uint8_t {
  Cancelled,  ///< `progress` said so
  TooLarge,   ///< more than `Options::largest` bytes
};

}  // namespace wiretale::capture
