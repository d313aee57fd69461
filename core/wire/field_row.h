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

void addIpv4Fields(std::vector<Field>& fields, const Ipv4View& view);

/// `begin`: where the segment begins in the packet.
void addTcpFields(std::vector<Field>& fields, const TcpView& view, std::size_t begin);
void addTcpOptionFields(std::vector<Field>& fields, Bytes options, std::size_t begin);

std::string hex16(std::uint16_t value);                    ///< "0x1a2b"
std::string dottedQuad(std::uint32_t address);             ///< "10.0.0.1"
std::string counted(std::size_t count, const char* noun);  ///< "1 byte", "20 bytes"
/// "valid", or what the checksum should be. `sum` is the checksum over data that contain `found`.
std::string checksumMeaning(std::uint16_t found, std::uint16_t sum);

}  // namespace wiretale::wire
