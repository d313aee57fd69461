#include <array>

#include <fmt/format.h>

#include "core/wire/checksum.h"
#include "core/wire/field_row.h"
#include "core/wire/ipv4_header.h"

namespace wiretale::wire {
namespace {

using View = Ipv4View;

constexpr const char* kHeaderRfc = "RFC 791 §3.1";

std::uint16_t fragmentWord(const View& view) {
  return read16(view.packet, 6);
}

bool hasBit(const View& view, std::uint16_t bit) {
  return (fragmentWord(view) & bit) != 0;
}

std::string headerLengthMeaning(const View& view) {
  const std::size_t length = view.headerLength();
  if (length < kIpv4HeaderSize) return "Impossible: the header has at least 5 words of 4 bytes.";
  if (length > view.packet.size()) return fmt::format("Impossible: {} bytes are more than there are.", length);
  return fmt::format("The IP header is {} bytes long, counted in words of 4.", length);
}

std::string ecnMeaning(const View& view) {
  switch (read8(view.packet, 1) & 0x03) {
    case 0:
      return "Routers drop packets when they are congested; they do not mark this one.";
    case 3:
      return "A router on the way was congested and marked the packet instead of dropping it.";
    default:
      return "A congested router may mark this packet instead of dropping it.";
  }
}

std::string totalLengthMeaning(const View& view) {
  if (view.totalLength() < view.headerLength()) return "Impossible: shorter than the header.";
  if (!view.isWhole()) return fmt::format("Only {} of them are here.", counted(view.packet.size(), "byte"));
  return fmt::format("The whole packet, headers included, has {}.", counted(view.totalLength(), "byte"));
}

std::string protocolMeaning(const View& view) {
  switch (read8(view.packet, 9)) {
    case 1:
      return "The packet carries an ICMP message.";
    case kProtocolTcp:
      return "The packet carries a TCP segment.";
    case 17:
      return "The packet carries a UDP datagram.";
    default:
      return "The packet carries neither TCP nor UDP.";
  }
}

std::string headerChecksumMeaning(const View& view) {
  if (!view.headerLengthIsPossible()) return "Cannot be checked: the header's length is impossible.";
  return checksumMeaning(read16(view.packet, 10), headerChecksum(view.packet.first(view.headerLength())));
}

constexpr std::array<FieldRow<View>, 15> kRows{{
    {"Version", 0, 1, kHeaderRfc, [](const View& view) { return fmt::format("{}", read8(view.packet, 0) >> 4); },
     [](const View&) -> std::string { return "Internet Protocol version 4."; }},
    {"Internet Header Length", 0, 1, kHeaderRfc,
     [](const View& view) { return fmt::format("{}", read8(view.packet, 0) & 0x0F); }, headerLengthMeaning},
    {"Differentiated Services Code Point", 1, 1, "RFC 2474 §3",
     [](const View& view) { return fmt::format("{}", read8(view.packet, 1) >> 2); },
     [](const View& view) -> std::string {
       return read8(view.packet, 1) >> 2 == 0 ? "Ordinary delivery." : "The sender asks for special treatment.";
     }},
    {"Explicit Congestion Notification", 1, 1, "RFC 3168 §5",
     [](const View& view) { return fmt::format("{}", read8(view.packet, 1) & 0x03); }, ecnMeaning},
    {"Total Length", 2, 2, kHeaderRfc, [](const View& view) { return fmt::format("{}", view.totalLength()); },
     totalLengthMeaning},
    {"Identification", 4, 2, "RFC 6864 §4", [](const View& view) { return hex16(read16(view.packet, 4)); },
     [](const View& view) -> std::string {
       return hasBit(view, 0x4000) ? "Would keep fragments of different packets apart; this one is never split."
                                   : "Keeps fragments of different packets apart.";
     }},
    {"Reserved", 6, 1, kHeaderRfc, [](const View& view) -> std::string { return hasBit(view, 0x8000) ? "1" : "0"; },
     [](const View& view) -> std::string { return hasBit(view, 0x8000) ? "Should be 0." : "Always 0."; }},
    {"Don't Fragment", 6, 1, kHeaderRfc,
     [](const View& view) -> std::string { return hasBit(view, 0x4000) ? "1" : "0"; },
     [](const View& view) -> std::string {
       return hasBit(view, 0x4000) ? "Routers must not split the packet; one that cannot pass it on whole drops it."
                                   : "Routers may split the packet.";
     }},
    {"More Fragments", 6, 1, kHeaderRfc,
     [](const View& view) -> std::string { return hasBit(view, 0x2000) ? "1" : "0"; },
     [](const View& view) -> std::string {
       return hasBit(view, 0x2000) ? "Further fragments of the packet follow." : "No further fragment follows.";
     }},
    {"Fragment Offset", 6, 2, kHeaderRfc,
     [](const View& view) { return fmt::format("{}", fragmentWord(view) & 0x1FFF); },
     [](const View& view) -> std::string {
       const int offset = (fragmentWord(view) & 0x1FFF) * 8;
       return offset == 0 ? "The data begin here." : fmt::format("{} bytes of the data come before this.", offset);
     }},
    {"Time to Live", 8, 1, kHeaderRfc, [](const View& view) { return fmt::format("{}", read8(view.packet, 8)); },
     [](const View& view) {
       return fmt::format("Each router takes 1 away; the packet is dropped at 0, after {}.",
                          counted(read8(view.packet, 8), "router"));
     }},
    {"Protocol", 9, 1, kHeaderRfc, [](const View& view) { return fmt::format("{}", read8(view.packet, 9)); },
     protocolMeaning},
    {"Header Checksum", 10, 2, kHeaderRfc, [](const View& view) { return hex16(read16(view.packet, 10)); },
     headerChecksumMeaning},
    {"Source Address", 12, 4, kHeaderRfc, [](const View& view) { return dottedQuad(view.source()); },
     [](const View&) -> std::string { return "Where the packet comes from."; }},
    {"Destination Address", 16, 4, kHeaderRfc, [](const View& view) { return dottedQuad(view.destination()); },
     [](const View&) -> std::string { return "Where the packet is to go."; }},
}};

}  // namespace

void addIpv4Fields(std::vector<Field>& fields, const Ipv4View& view) {
  addRows<View>(fields, kRows, view, Layer::Ipv4, 0);
  if (!view.headerLengthIsPossible() || view.headerLength() == kIpv4HeaderSize) return;
  const std::size_t length = view.headerLength() - kIpv4HeaderSize;
  fields.push_back({.layer = Layer::Ipv4,
                    .name = "Options",
                    .offset = kIpv4HeaderSize,
                    .length = length,
                    .value = counted(length, "byte"),
                    .meaning = "Rarely used; most routers drop packets that have them.",
                    .rfc = kHeaderRfc});
}

}  // namespace wiretale::wire
