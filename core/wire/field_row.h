#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/wire/big_endian.h"
#include "core/wire/field.h"

namespace wiretale::wire {

/// How one fixed field of a header is shown. `View` is what its texts may look at.
template <typename View>
struct FieldRow {
  const char* name;
  std::size_t offset;  ///< bytes, within the header
  std::size_t length;  ///< bytes
  const char* rfc;
  std::string (*value)(const View&);
  std::string (*meaning)(const View&);
};

/// Adds the rows of a header that begins at `begin` of the packet. Precondition: all of them lie within it.
template <typename View>
void addRows(std::vector<Field>& fields, std::span<const FieldRow<View>> rows, const View& view, Layer layer,
             std::size_t begin) {
  for (const FieldRow<View>& row : rows) {
    fields.push_back({.layer = layer,
                      .name = row.name,
                      .offset = begin + row.offset,
                      .length = row.length,
                      .value = row.value(view),
                      .meaning = row.meaning(view),
                      .rfc = row.rfc});
  }
}

/// An IPv4 packet of at least 20 bytes.
struct Ipv4View {
  Bytes packet;

  std::size_t headerLength() const { return (read8(packet, 0) & 0x0FU) * std::size_t{4}; }
  std::size_t totalLength() const { return read16(packet, 2); }
  std::uint32_t source() const { return read32(packet, 12); }
  std::uint32_t destination() const { return read32(packet, 16); }
  bool headerLengthIsPossible() const { return headerLength() >= 20 && headerLength() <= packet.size(); }
  bool isWhole() const { return totalLength() <= packet.size(); }
};

/// A TCP segment of at least 20 bytes, and the packet around it.
struct TcpView {
  Bytes segment;
  Ipv4View ip;

  std::size_t headerLength() const { return (read8(segment, 12) >> 4) * std::size_t{4}; }
  bool headerLengthIsPossible() const { return headerLength() >= 20 && headerLength() <= segment.size(); }
  std::size_t payloadLength() const { return headerLengthIsPossible() ? segment.size() - headerLength() : 0; }
};

/// An ICMP message of at least 8 bytes.
struct IcmpView {
  Bytes message;

  std::uint8_t type() const { return read8(message, 0); }
  std::uint8_t code() const { return read8(message, 1); }
  /// The packet it is about, as far as it is quoted.
  Bytes quote() const { return message.subspan(8); }
  std::size_t quotedHeaderLength() const { return (read8(quote(), 0) & 0x0FU) * std::size_t{4}; }
  Bytes quotedSegment() const { return quote().subspan(quotedHeaderLength()); }
  /// An error message with an IPv4 header and eight bytes of a TCP segment behind it.
  bool quotesSegment() const {
    const bool error = type() == 3 || type() == 11 || type() == 12;
    return error && quote().size() >= 28 && read8(quote(), 0) >> 4 == 4 && quotedHeaderLength() >= 20 &&
           quote().size() >= quotedHeaderLength() + 8 && read8(quote(), 9) == 6;
  }
};

void addIpv4Fields(std::vector<Field>& fields, const Ipv4View& view);

/// `begin`: where the segment begins in the packet.
void addTcpFields(std::vector<Field>& fields, const TcpView& view, std::size_t begin);
void addTcpOptionFields(std::vector<Field>& fields, Bytes options, std::size_t begin);
/// Gives where the bytes begin that are not shown.
std::size_t addIcmpFields(std::vector<Field>& fields, const IcmpView& view, std::size_t begin);

std::string hex16(std::uint16_t value);                    ///< "0x1a2b"
std::string dottedQuad(std::uint32_t address);             ///< "10.0.0.1"
std::string counted(std::size_t count, const char* noun);  ///< "1 byte", "20 bytes"
/// "valid", or what the checksum should be. `sum` is the checksum over data that contain `found`.
std::string checksumMeaning(std::uint16_t found, std::uint16_t sum);

}  // namespace wiretale::wire
