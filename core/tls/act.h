#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "core/base/phrase.h"
#include "core/base/side.h"

namespace wiretale::tls {

using Bytes = std::vector<std::byte>;

// What the applications above TLS do, in this order. Who acts has read before what the other side did in earlier acts,
// and only that: a client's request does not wait for the tickets that follow the server's handshake. The first
// connection is there from the beginning. An act that a side cannot do, because its session has failed or its version
// of TLS has no such thing, is passed over.

/// Both shake hands until they are done or one gives up.
struct Handshake {
  bool operator==(const Handshake&) const = default;
};

/// Hands bytes to TLS; the peer reads them.
struct Write {
  Side side = Side::Client;
  Bytes bytes;

  bool operator==(const Write&) const = default;
};

/// TLS 1.3: new keys for what this side sends (RFC 8446 §4.6.3). The peer's answer goes out with its next Write.
struct KeyUpdate {
  Side side = Side::Client;
  bool requestPeer = false;  ///< asks the peer to do the same

  bool operator==(const KeyUpdate&) const = default;
};

/// TLS 1.2: asks for a new handshake within the connection.
struct Renegotiate {
  Side side = Side::Client;
  bool operator==(const Renegotiate&) const = default;
};

/// Says that nothing more will come (RFC 8446 §6.1).
struct CloseNotify {
  Side side = Side::Client;
  bool operator==(const CloseNotify&) const = default;
};

/// Ends the stream below TLS (TCP's FIN); the peer sees it. Without CloseNotify before, this is a truncation.
struct EndStream {
  Side side = Side::Client;
  bool operator==(const EndStream&) const = default;
};

/// What a new connection starts from.
enum class Session : std::uint8_t {
  Fresh,    ///< nothing: the client has forgotten the session
  Kept,     ///< the newest session that the client keeps
  Expired,  ///< the same, but its lifetime (2 h) is over
  Unknown,  ///< the same, but the server has forgotten its sessions and ticket keys
};

/// What becomes of the early data (0-RTT) of a new connection.
enum class EarlyData : std::uint8_t {
  None,
  Accepted,  ///< the server takes them, if its rules allow it
  Rejected,  ///< the server takes the session, but not the early data
  Replayed,  ///< no client at all: somebody sends a copy of the last connection's first flight once more
};

/// The connection ends; a new one is opened.
struct NewConnection {
  Session session = Session::Kept;
  std::chrono::seconds later{1};  ///< how much after the last one it begins
  EarlyData early = EarlyData::None;
  Bytes earlyData{};    ///< what the client sends with its first flight, when `early` is Accepted or Rejected
  Bytes earlyAnswer{};  ///< what the server says to it before it knows that the client is alive

  bool operator==(const NewConnection&) const = default;
};

using Act = std::variant<Handshake, Write, KeyUpdate, Renegotiate, CloseNotify, EndStream, NewConnection>;

/// What makes no sense in any session, in words: what comes before its connection's handshake, time that goes back.
std::optional<Phrase> problemWith(std::span<const Act> acts);

}  // namespace wiretale::tls
