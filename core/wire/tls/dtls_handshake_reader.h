#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/wire/tls/handshake_reader.h"

namespace wiretale::wire::tls {

/// Puts the handshake messages of one direction of DTLS together (RFC 6347 §4.2.2). Their fragments may come in any
/// order, twice, and overlap; messages are given in the order of their numbers, each as if it had come in one fragment
/// (that is also what is hashed, §4.2.6). Takes only what can be read: plain text, or what was decrypted.
class DtlsHandshakeReader {
 public:
  /// What handshake record number `record` holds; its first byte is at `offset` of what the caller counts. Fragments
  /// that cannot be are an error, and those behind them in the record are not read; later records are.
  HandshakeRead add(Bytes fragments, std::size_t record, std::size_t offset);

  /// Fragments kept of one message, and messages kept before one that is missing.
  static constexpr std::size_t kMaxFragments = 1'024;
  static constexpr std::uint16_t kMaxAhead = 16;

 private:
  struct Fragment {
    std::size_t offset;  ///< within the message's body
    std::vector<std::byte> bytes;
    std::size_t record;
    std::size_t place;  ///< of the fragment's header
  };
  struct Unfinished {
    std::uint8_t type = 0;
    std::size_t length = 0;
    std::vector<Fragment> fragments;  ///< by offset
  };

  std::optional<WireError> take(Bytes fragment, std::size_t record, std::size_t place);
  static HandshakeMessage whole(const Unfinished& message, std::uint16_t number);
  static bool isComplete(const Unfinished& message);

  std::map<std::uint16_t, Unfinished> m_unfinished;
  std::uint16_t m_next = 0;  ///< the number of the message that is given next
};

}  // namespace wiretale::wire::tls
