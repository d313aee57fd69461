#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/wire/tcp_options.h"

namespace wiretale::trace {

/// The TCP options of a trace's packets as they stand on the wire, each behind its length: 13 bytes where there are
/// timestamps, nothing where there are no options. An entry is found by the index that `add` returned.
class OptionTable {
 public:
  using Index = std::uint32_t;
  static constexpr Index kNone = 0xFFFF'FFFF;

  void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }

  /// `kNone` for a segment without options.
  Index add(const wire::TcpOptions& options);

  /// Precondition: `index` was returned by `add`, and is not `kNone`.
  wire::TcpOptions operator[](Index index) const;

  std::size_t sizeInBytes() const { return m_bytes.size(); }

  bool operator==(const OptionTable&) const = default;

 private:
  std::vector<std::byte> m_bytes;
};

}  // namespace wiretale::trace
