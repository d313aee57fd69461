#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/trace/byte_log.h"
#include "core/wire/big_endian.h"
#include "core/wire/tcp_options.h"

namespace wiretale::trace {

/// The TCP options of a trace's packets as they stand on the wire, each behind its length: 13 bytes where there are
/// timestamps, nothing where there are no options. An entry is found by the index that `add` returned.
class OptionTable {
 public:
  using Index = std::uint32_t;
  static constexpr Index kNone = 0xFFFF'FFFF;

  void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
  /// Nothing more comes: gives back what is left over.
  void trim() { m_bytes.trim(); }

  /// `kNone` for a segment without options.
  Index add(const wire::TcpOptions& options);

  /// The same with one more in front that says of itself what it likes, filled with NOPs to whole words; `kNone` if
  /// there is no room for it, and no other.
  Index add(const wire::TcpOptions& options, std::uint8_t kind, std::uint8_t length);

  /// Precondition: `index` was returned by `add`, and is not `kNone`.
  wire::TcpOptions operator[](Index index) const { return wire::readOptions(bytes(index)); }
  /// As they stand in the header.
  wire::Bytes bytes(Index index) const;

  std::size_t sizeInBytes() const { return m_bytes.size(); }

  bool operator==(const OptionTable&) const = default;

 private:
  std::span<std::byte> begin(std::size_t size);

  ByteLog m_bytes;
};

}  // namespace wiretale::trace
