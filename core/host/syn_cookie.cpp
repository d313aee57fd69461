#include "core/host/syn_cookie.h"

#include <algorithm>
#include <array>

namespace wiretale::host {
namespace {

// The sizes that are in use (RFC 4987 §3.6: the MSS is "encoded as one of" a few); Linux's four for IPv4.
constexpr std::array<std::uint16_t, 4> kSizes{536, 1300, 1440, 1460};

constexpr std::uint32_t kDataMask = 0xFF'FFFF;

constexpr std::uint32_t kOptionBits = 0x3F;
constexpr std::uint32_t kScaleBits = 0x0F;
constexpr std::uint32_t kNoScale = 0x0F;
constexpr std::uint32_t kSackBit = 0x10;

std::uint32_t minuteAt(SimTime now) {
  return static_cast<std::uint32_t>((now - kSessionStart) / kCookieMinute);
}

std::uint32_t base(const Secret& secret, const FourTuple& tuple, wire::SeqNum peersFirst) {
  return static_cast<std::uint32_t>(secret.hash(Secret::Use::CookieBase, tuple)) + peersFirst.raw();
}

std::uint32_t mask(const Secret& secret, const FourTuple& tuple, std::uint32_t minute) {
  return static_cast<std::uint32_t>(secret.hash(Secret::Use::CookieData, tuple, minute));
}

/// The largest of the sizes that the peer can take.
std::uint32_t indexOf(std::uint16_t mss) {
  const auto larger = std::ranges::find_if(kSizes, [&](std::uint16_t size) { return size > mss; });
  return larger == kSizes.begin() ? 0 : static_cast<std::uint32_t>(larger - kSizes.begin() - 1);
}

}  // namespace

wire::SeqNum makeCookie(const Secret& secret, const FourTuple& tuple, const wire::TcpSegment& syn, SimTime now) {
  const std::uint32_t minute = minuteAt(now);
  const std::uint32_t data = (mask(secret, tuple, minute) + indexOf(syn.options.mss)) & kDataMask;
  return wire::SeqNum(base(secret, tuple, syn.seq) + (minute << 24) + data);
}

std::optional<std::uint16_t> mssOfCookie(const Secret& secret, const FourTuple& tuple, const wire::TcpSegment& ack,
                                         SimTime now) {
  const std::uint32_t inner = (ack.ack - 1).raw() - base(secret, tuple, ack.seq - 1);
  const std::uint32_t age = (minuteAt(now) - (inner >> 24)) & 0xFF;
  if (age >= kCookieLifetime / kCookieMinute) return std::nullopt;
  const std::uint32_t index = (inner - mask(secret, tuple, minuteAt(now) - age)) & kDataMask;
  if (index >= kSizes.size()) return std::nullopt;
  return kSizes[index];
}

std::uint32_t cookieTimestamp(const wire::TcpOptions& offered, std::uint32_t clock) {
  const std::uint32_t scale = offered.windowScale ? std::min<std::uint32_t>(*offered.windowScale, 14) : kNoScale;
  const std::uint32_t bits = scale | (offered.sackPermitted ? kSackBit : 0U);
  const std::uint32_t value = (clock & ~kOptionBits) | bits;
  return value > clock ? value - (kOptionBits + 1) : value;
}

wire::TcpOptions optionsOfCookie(std::uint32_t timestamp) {
  wire::TcpOptions options{.sackPermitted = (timestamp & kSackBit) != 0};
  if ((timestamp & kScaleBits) != kNoScale) options.windowScale = static_cast<std::uint8_t>(timestamp & kScaleBits);
  return options;
}

wire::TcpSegment synOfCookie(const wire::TcpSegment& ack, std::uint16_t mss, std::uint32_t timestampOffset) {
  wire::TcpSegment syn{.seq = ack.seq - 1, .flags = wire::Syn, .window = ack.window};
  if (ack.options.timestamps) {
    syn.options = optionsOfCookie(ack.options.timestamps->echo - timestampOffset);
    syn.options.timestamps = wire::Timestamps{.value = ack.options.timestamps->value};
  }
  syn.options.mss = mss;
  return syn;
}

}  // namespace wiretale::host
