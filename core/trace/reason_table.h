#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/reason.h"
#include "core/trace/byte_log.h"

namespace wiretale::trace {

/// The reasons of a trace, packed: a reason takes 2 to 26 bytes instead of 32 (typically 8), because most values are
/// small and there are two or three reasons a packet. An entry is found by the index that `add` returned.
class ReasonTable {
 public:
  using Index = std::uint32_t;

  void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }

  Index add(const Reason& reason);

  /// Precondition: `index` was returned by `add`.
  Reason operator[](Index index) const;

  std::size_t sizeInBytes() const { return m_bytes.size(); }

  bool operator==(const ReasonTable&) const = default;

 private:
  ByteLog m_bytes;
};

}  // namespace wiretale::trace
