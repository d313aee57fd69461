#pragma once

#include <cstdint>
#include <optional>

#include "core/base/side.h"
#include "core/tls/config.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// Somebody on the path of one connection. Sees each stream grow by whole records and changes what Config::tampering
/// says, once.
class Tamperer {
 public:
  explicit Tamperer(const Config& config) : m_config(config) {}

  /// `stream` is all that `from` has sent; what lies behind the last call's end is new. With Tampering::Truncated the
  /// result may be shorter: the stream ends there.
  std::optional<Alteration> strike(Side from, Bytes& stream);

 private:
  std::optional<Alteration> strikeRecord(Side from, Bytes& stream, std::uint64_t begin, std::uint64_t end);

  const Config& m_config;
  PerSide<std::uint64_t> m_seen{};
  PerSide<std::uint32_t> m_records{};
  bool m_done = false;
};

}  // namespace wiretale::tls
