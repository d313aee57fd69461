#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/reason.h"
#include "core/trace/byte_log.h"
#include "core/trace/reason_pattern.h"

namespace wiretale::trace {

/// The reasons of a trace, packed: there are two or three a packet, and each would take 32 bytes. Few values are large;
/// and where there are many reasons, most differ from others of their rule in little: then only that is written (5
/// bytes typically), and nothing at all of one that repeats the last of its kind. An entry is found by the index that
/// `add` returned.
class ReasonTable {
 public:
  using Index = std::uint32_t;

  void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
  /// Nothing more comes: gives back what is left over.
  void trim() { m_bytes.trim(); }

  /// Two that are the same may have the same index.
  Index add(const Reason& reason);

  /// Precondition: `index` was returned by `add`.
  Reason operator[](Index index) const;

  std::size_t sizeInBytes() const { return m_bytes.size() + m_patterns.size() * sizeof(ReasonPattern); }

  bool operator==(const ReasonTable&) const = default;

 private:
  std::uint8_t patternFor(const Reason& reason);
  std::uint8_t addPattern(const Reason& reason, std::uint8_t tighter);
  Index addWhole(const Reason& reason, std::size_t behind);

  ByteLog m_bytes;
  std::vector<ReasonPattern> m_patterns;  ///< an entry begins with the number of the one it follows, from 1
  std::vector<std::uint8_t> m_tightest;   ///< by rule: the number of its first pattern; 0: there is none
};

}  // namespace wiretale::trace
