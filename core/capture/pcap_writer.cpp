#include "core/capture/pcap_writer.h"

#include <algorithm>

#include "core/capture/little_endian.h"
#include "core/capture/sightings.h"

namespace wiretale::capture {
namespace {

constexpr std::uint32_t kNanosecondMagic = 0xA1B2'3C4D;
constexpr std::uint32_t kLargestPacket = 65'535;
constexpr std::size_t kUsualRecord = 96;  ///< bytes, to begin with the right amount of memory

void putHeader(LittleEndian& out) {
  out.put32(kNanosecondMagic);
  out.put16(2);  // version 2.4
  out.put16(4);
  out.put32(0);  // reserved: once the time zone
  out.put32(0);  // reserved: once the clock's accuracy
  out.put32(kLargestPacket);
  out.put32(kLinkTypeRaw);
}

void putPacket(LittleEndian& out, const trace::Trace& trace, const Sighting& seen) {
  const std::vector<std::byte> bytes = bytesOf(trace, seen);
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const std::chrono::nanoseconds time = kStart + seen.at.time_since_epoch();
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
  out.put32(static_cast<std::uint32_t>(seconds.count()));
  out.put32(static_cast<std::uint32_t>((time - seconds).count()));
  out.put32(size);  // as captured
  out.put32(size);  // as it was
  out.put(bytes);
}

}  // namespace

tl::expected<std::string, Failure> writePcap(const trace::Trace& trace, const Options& options) {
  const std::vector<Sighting> sightings = sightingsOf(trace, options.view);
  LittleEndian out;
  out.reserve(std::min<std::size_t>(sightings.size() * kUsualRecord + 1'024, options.largest));
  putHeader(out);
  const auto put = putEach(sightings, options, out, [&](const Sighting& seen) { putPacket(out, trace, seen); });
  if (!put) return tl::unexpected(put.error());
  return std::move(out).take();
}

}  // namespace wiretale::capture
