#include "core/wire/fragment.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "core/wire/ipv4_header.h"

namespace wiretale::wire {
namespace {

constexpr std::uint32_t kUnit = 8;  ///< bytes in which offsets count (RFC 791 §3.1)

}  // namespace

std::vector<FragmentRange> fragmentRanges(std::uint32_t dataBytes, std::uint32_t mtu, std::uint32_t headerBytes) {
  assert(mtu >= headerBytes + kUnit);
  const std::uint32_t room = (mtu - headerBytes) / kUnit * kUnit;
  std::vector<FragmentRange> ranges;
  std::uint32_t offset = 0;
  for (; headerBytes + (dataBytes - offset) > mtu; offset += room) ranges.push_back({offset, room, true});
  ranges.push_back({offset, dataBytes - offset, false});
  return ranges;
}

std::vector<std::byte> cutFragment(Bytes packet, const FragmentRange& range) {
  Ipv4Header header = readIpv4Header(packet).value();
  // Options are left out, as reading leaves them out.
  const Bytes part = packet.subspan(header.headerLength + range.offset, range.length);
  header.headerLength = kIpv4HeaderSize;
  header.totalLength = static_cast<std::uint16_t>(kIpv4HeaderSize + range.length);
  header.fragmentOffset = static_cast<std::uint16_t>(header.fragmentOffset + range.offset / kUnit);
  header.moreFragments = range.more || header.moreFragments;
  std::vector<std::byte> fragment(header.totalLength);
  writeIpv4Header(header, fragment);
  std::copy(part.begin(), part.end(), fragment.begin() + kIpv4HeaderSize);
  return fragment;
}

tl::expected<std::vector<std::vector<std::byte>>, std::string> fragmentPacket(Bytes packet, std::uint32_t mtu) {
  const auto ip = readIpv4Header(packet);
  if (!ip) return tl::unexpected(ip.error());
  if (ip->totalLength > packet.size()) return tl::unexpected<std::string>("the packet is cut off");
  const Bytes whole = packet.first(ip->totalLength);
  std::vector<std::vector<std::byte>> fragments;
  if (ip->totalLength <= mtu) {
    fragments.emplace_back(whole.begin(), whole.end());
    return fragments;
  }
  if (ip->dontFragment) return tl::unexpected<std::string>("it must not be fragmented");
  if (mtu < kIpv4HeaderSize + kUnit) {
    return tl::unexpected(fmt::format("no fragment fits an MTU of {}", mtu));
  }
  const auto dataBytes = static_cast<std::uint32_t>(whole.size() - ip->headerLength);
  for (const FragmentRange& range : fragmentRanges(dataBytes, mtu)) fragments.push_back(cutFragment(whole, range));
  return fragments;
}

}  // namespace wiretale::wire
