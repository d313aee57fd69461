#include <array>

#include <fmt/format.h>

#include "core/wire/checksum.h"
#include "core/wire/field_row.h"
#include "core/wire/icmp_error.h"

namespace wiretale::wire {
namespace {

using View = IcmpView;

constexpr const char* kRfc = "RFC 792";

bool tellsMtu(const View& view) {
  return view.type() == static_cast<std::uint8_t>(IcmpType::Unreachable) &&
         view.code() == static_cast<std::uint8_t>(IcmpUnreachable::FragmentationNeeded);
}

std::string typeMeaning(const View& view) {
  switch (static_cast<IcmpType>(view.type())) {
    case IcmpType::Unreachable:
      return "Destination Unreachable: a packet could not be delivered.";
    case IcmpType::TimeExceeded:
      return "Time Exceeded: a packet went round too long.";
    case IcmpType::ParameterProblem:
      return "Parameter Problem: a packet's header is wrong.";
  }
  return "Another kind of message.";
}

std::string codeMeaning(const View& view) {
  if (view.type() != static_cast<std::uint8_t>(IcmpType::Unreachable)) return "Says more about the type.";
  switch (static_cast<IcmpUnreachable>(view.code())) {
    case IcmpUnreachable::Network:
      return "The network cannot be reached at the moment.";
    case IcmpUnreachable::Host:
      return "The host cannot be reached at the moment.";
    case IcmpUnreachable::Protocol:
      return "The host does not know the protocol.";
    case IcmpUnreachable::Port:
      return "Nobody listens on the port.";
    case IcmpUnreachable::FragmentationNeeded:
      return "The packet is too long for the next link and must not be fragmented.";
    case IcmpUnreachable::SourceRouteFailed:
      return "The way that the packet asked for does not work.";
  }
  return "The packet was refused on the way.";
}

std::string mtuMeaning(const View& view) {
  if (!tellsMtu(view)) return "Unused.";
  const std::uint16_t mtu = read16(view.message, 6);
  if (mtu == 0) return "An old router: it does not say what would fit.";
  return fmt::format("The next link takes packets of up to {}.", counted(mtu, "byte"));
}

constexpr std::array<FieldRow<View>, 5> kRows{{
    {"Type", 0, 1, kRfc, [](const View& view) { return fmt::format("{}", view.type()); }, typeMeaning},
    {"Code", 1, 1, "RFC 1122 §3.2.2.1", [](const View& view) { return fmt::format("{}", view.code()); }, codeMeaning},
    {"Checksum", 2, 2, kRfc, [](const View& view) { return hex16(read16(view.message, 2)); },
     [](const View& view) { return checksumMeaning(read16(view.message, 2), headerChecksum(view.message)); }},
    {"Unused", 4, 2, kRfc, [](const View& view) { return hex16(read16(view.message, 4)); },
     [](const View&) -> std::string { return "Unused."; }},
    {"Next-Hop MTU", 6, 2, "RFC 1191 §4", [](const View& view) { return fmt::format("{}", read16(view.message, 6)); },
     mtuMeaning},
}};

constexpr std::array<FieldRow<View>, 3> kQuotedSegmentRows{{
    {"Quoted Source Port", 0, 2, kRfc,
     [](const View& view) { return fmt::format("{}", read16(view.quotedSegment(), 0)); },
     [](const View&) -> std::string { return "Tells whoever gets this message which of its connections is meant."; }},
    {"Quoted Destination Port", 2, 2, kRfc,
     [](const View& view) { return fmt::format("{}", read16(view.quotedSegment(), 2)); },
     [](const View&) -> std::string { return "Tells whoever gets this message which of its connections is meant."; }},
    {"Quoted Sequence Number", 4, 4, "RFC 5927 §4.1",
     [](const View& view) { return fmt::format("{}", read32(view.quotedSegment(), 4)); },
     [](const View&) -> std::string {
       return "Of the segment that was not delivered; a number that is not outstanding betrays a forged message.";
     }},
}};

void addQuotedHeader(std::vector<Field>& fields, const View& view, std::size_t begin) {
  const Bytes quote = view.quote();
  fields.push_back({.layer = Layer::Icmp,
                    .name = "Quoted IPv4 Header",
                    .offset = begin + kIcmpHeaderSize,
                    .length = view.quotedHeaderLength(),
                    .value = fmt::format("{} → {}", dottedQuad(read32(quote, 12)), dottedQuad(read32(quote, 16))),
                    .meaning = fmt::format("The header of the packet that was not delivered; it had {}.",
                                           counted(read16(quote, 2), "byte")),
                    .rfc = kRfc});
}

}  // namespace

std::size_t addIcmpFields(std::vector<Field>& fields, const IcmpView& view, std::size_t begin) {
  addRows<View>(fields, kRows, view, Layer::Icmp, begin);
  if (!view.quotesSegment()) return begin + kIcmpHeaderSize;
  addQuotedHeader(fields, view, begin);
  const std::size_t segment = begin + kIcmpHeaderSize + view.quotedHeaderLength();
  addRows<View>(fields, kQuotedSegmentRows, view, Layer::Icmp, segment);
  return segment + kIcmpHeaderSize;
}

}  // namespace wiretale::wire
