#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/wire/big_endian.h"
#include "core/wire/seq_num.h"

namespace wiretale::wire {

inline constexpr std::size_t kIcmpHeaderSize = 8;  ///< bytes

/// Types of ICMP messages that report an error (RFC 792, RFC 1812 §4.3.3).
enum class IcmpType : std::uint8_t { Unreachable = 3, TimeExceeded = 11, ParameterProblem = 12 };

/// Codes of IcmpType::Unreachable that TCP tells apart (RFC 1122 §3.2.2.1).
enum class IcmpUnreachable : std::uint8_t {
  Network = 0,
  Host = 1,
  Protocol = 2,
  Port = 3,
  FragmentationNeeded = 4,
  SourceRouteFailed = 5,
};

/// An ICMP message about a TCP segment that did not arrive, and what it quotes of it.
struct IcmpError {
  std::uint32_t source = 0;       ///< who says so; IPv4, host order
  std::uint32_t destination = 0;  ///< whom it is told
  IcmpType type = IcmpType::Unreachable;
  std::uint8_t code = 0;
  std::uint16_t nextHopMtu = 0;  ///< bytes, with FragmentationNeeded; 0: an old router does not say (RFC 1191 §4)

  // Of the packet it is about: the IP header and the first eight bytes of the segment (RFC 792).
  std::uint16_t quotedLength = 0;  ///< its total length, bytes
  std::uint32_t quotedSource = 0;
  std::uint32_t quotedDestination = 0;
  std::uint16_t quotedSourcePort = 0;
  std::uint16_t quotedDestinationPort = 0;
  SeqNum quotedSeq{};

  bool is(IcmpUnreachable reason) const {
    return type == IcmpType::Unreachable && code == static_cast<std::uint8_t>(reason);
  }
  bool operator==(const IcmpError&) const = default;
};

/// The whole IPv4 packet that tells `original`'s sender, with valid checksums; quotes the original's IP header and
/// eight bytes. What `error` says was quoted and told whom is not looked at. Precondition: `original` is an IPv4 packet
/// with at least eight bytes behind its header.
std::vector<std::byte> writeIcmpError(const IcmpError& error, Bytes original);

/// Reads an IPv4 packet with an ICMP message of one of the types above about a TCP segment, with right checksums. The
/// error says what is wrong or missing.
tl::expected<IcmpError, std::string> readIcmpError(Bytes packet);

}  // namespace wiretale::wire
