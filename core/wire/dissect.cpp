#include "core/wire/dissect.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/wire/field_row.h"
#include "core/wire/icmp_error.h"
#include "core/wire/ipv4_header.h"
#include "core/wire/tcp_header.h"
#include "core/wire/udp_fields.h"
#include "core/wire/udp_header.h"

namespace wiretale::wire {
namespace {

void addRest(std::vector<Field>& fields, const char* name, std::size_t begin, std::size_t end, std::string meaning) {
  if (begin >= end) return;
  fields.push_back({.layer = Layer::Payload,
                    .name = name,
                    .offset = begin,
                    .length = end - begin,
                    .value = counted(end - begin, "byte"),
                    .meaning = std::move(meaning),
                    .rfc = {}});
}

// Gives where the payload begins.
std::size_t addSegmentFields(std::vector<Field>& fields, const TcpView& view, std::size_t begin) {
  addTcpFields(fields, view, begin);
  if (!view.headerLengthIsPossible()) return begin + kTcpHeaderSize;
  addTcpOptionFields(fields, view.segment.subspan(kTcpHeaderSize, view.headerLength() - kTcpHeaderSize),
                     begin + kTcpHeaderSize);
  return begin + view.headerLength();
}

bool holdsHeader(const Ipv4View& ip, std::uint8_t protocol, std::size_t headerSize, Bytes data) {
  const bool firstFragment = (read16(ip.packet, 6) & 0x1FFF) == 0;
  return read8(ip.packet, 9) == protocol && firstFragment && data.size() >= headerSize;
}

void addDatagramFields(std::vector<Field>& fields, const UdpView& view, std::size_t begin) {
  addUdpFields(fields, view, begin);
  const std::size_t end = begin + view.datagram.size();
  const std::size_t dataEnd = view.lengthIsPossible() ? begin + std::min(view.length(), view.datagram.size()) : end;
  addRest(fields, "Data", begin + kUdpHeaderSize, dataEnd,
          "What the application sends: UDP carries it whole, without looking at it.");
  addRest(fields, "Data", dataEnd, end, "Behind the end of the datagram.");
}

void addContent(std::vector<Field>& fields, const Ipv4View& ip, Bytes data, std::size_t begin) {
  const std::size_t end = begin + data.size();
  if (holdsHeader(ip, kProtocolTcp, kTcpHeaderSize, data)) {
    const std::size_t payload = addSegmentFields(fields, TcpView{.segment = data, .ip = ip}, begin);
    addRest(fields, "Data", payload, end, "What the application sends: TCP carries it without looking at it.");
  } else if (holdsHeader(ip, kProtocolIcmp, kIcmpHeaderSize, data)) {
    const std::size_t rest = addIcmpFields(fields, IcmpView{data}, begin);
    addRest(fields, "Data", rest, end, "What else the message holds.");
  } else if (holdsHeader(ip, kProtocolUdp, kUdpHeaderSize, data)) {
    addDatagramFields(fields, UdpView{.datagram = data, .ip = ip}, begin);
  } else if ((read16(ip.packet, 6) & 0x1FFF) != 0) {
    addRest(fields, "Data", begin, end, "A later part of a packet that was cut up; the first fragment has its header.");
  } else {
    addRest(fields, "Data", begin, end, "No whole TCP header is here.");
  }
}

}  // namespace

std::vector<Field> fieldsOfPacket(Bytes packet) {
  std::vector<Field> fields;
  if (packet.size() < kIpv4HeaderSize || read8(packet, 0) >> 4 != 4) {
    addRest(fields, "Data", 0, packet.size(),
            "This is no IPv4 header: it would begin with a 4 and have 20 bytes or more.");
    return fields;
  }
  const Ipv4View ip{packet};
  addIpv4Fields(fields, ip);
  if (!ip.headerLengthIsPossible() || ip.totalLength() < ip.headerLength()) {
    const std::size_t read = ip.headerLengthIsPossible() ? ip.headerLength() : kIpv4HeaderSize;
    addRest(fields, "Data", read, packet.size(), "The lengths in the header contradict each other.");
    return fields;
  }
  const std::size_t begin = ip.headerLength();
  const std::size_t end = std::min(ip.totalLength(), packet.size());
  addContent(fields, ip, packet.subspan(begin, end - begin), begin);
  addRest(fields, "Padding", end, packet.size(), "Behind the end of the packet.");
  return fields;
}

std::string hex16(std::uint16_t value) {
  return fmt::format("0x{:04x}", value);
}

std::string dottedQuad(std::uint32_t address) {
  return fmt::format("{}.{}.{}.{}", address >> 24, address >> 16 & 0xFF, address >> 8 & 0xFF, address & 0xFF);
}

std::string counted(std::size_t count, const char* noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string checksumMeaning(std::uint16_t found, std::uint16_t sum) {
  if (sum == 0) return "valid";
  // With `found` taken out of the sum, what remains is what should stand there (RFC 1624, equation 3).
  const std::uint32_t without = std::uint32_t{sum} + found;
  return "should be " + hex16(static_cast<std::uint16_t>((without & 0xFFFF) + (without >> 16)));
}

}  // namespace wiretale::wire
