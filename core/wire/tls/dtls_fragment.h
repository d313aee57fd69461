#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/wire/big_endian.h"

namespace wiretale::wire::tls {

/// A fragment of a handshake message of DTLS, in the content of a record (RFC 6347 §4.2.2).
struct DtlsFragment {
  std::uint8_t type = 0;
  std::uint16_t number = 0;   ///< message_seq
  std::size_t whole = 0;      ///< bytes of the message, without headers
  std::size_t offset = 0;     ///< of this part in it
  std::size_t length = 0;     ///< of this part
  std::size_t inContent = 0;  ///< where its header begins

  bool isLast() const { return offset + length == whole; }
  bool operator==(const DtlsFragment&) const = default;
};

/// Those of a record's content, as far as they are all there.
std::vector<DtlsFragment> dtlsFragments(Bytes content);

}  // namespace wiretale::wire::tls
