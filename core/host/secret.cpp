#include "core/host/secret.h"

#include "core/base/draw.h"
#include "core/host/sip_hash.h"

namespace wiretale::host {

Secret::Secret(std::uint64_t seed)
    : m_key{drawBits(seed, Purpose::HostSecret, Side::Client, 0),
            drawBits(seed, Purpose::HostSecret, Side::Client, 1)} {}

std::uint64_t Secret::hash(Use use, const FourTuple& tuple, std::uint64_t extra) const {
  const std::array<std::uint64_t, 3> words{
      (static_cast<std::uint64_t>(use) << 48) | (std::uint64_t{tuple.localPort} << 16) | tuple.remote.port,
      tuple.remote.address, extra};
  return sipHash(m_key, words);
}

wire::SeqNum Secret::initialSequence(const FourTuple& tuple, SimTime now) const {
  const auto ticks = static_cast<std::uint32_t>((now - kSessionStart) / 4us);
  return wire::SeqNum(ticks + static_cast<std::uint32_t>(hash(Use::InitialSequence, tuple)));
}

std::uint32_t Secret::timestampOffset(const FourTuple& tuple) const {
  return static_cast<std::uint32_t>(hash(Use::TimestampOffset, tuple));
}

}  // namespace wiretale::host
