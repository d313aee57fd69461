#include "core/wire/tls/dtls_handshake_reader.h"

#include <algorithm>
#include <utility>

#include "core/wire/tls/handshake_header.h"

namespace wiretale::wire::tls {
namespace {

constexpr std::size_t kLengthAt = 1;
constexpr std::size_t kNumberAt = 4;
constexpr std::size_t kFragmentOffsetAt = 6;
constexpr std::size_t kFragmentLengthAt = 9;

void write24(std::span<std::byte> bytes, std::size_t offset, std::size_t value) {
  write8(bytes, offset, static_cast<std::uint8_t>(value >> 16));
  write16(bytes, offset + 1, static_cast<std::uint16_t>(value & 0xFFFF));
}

/// What in the fragment that begins here cannot be.
std::optional<Phrase> complaint(Bytes header) {
  if (header.size() < kDtlsHandshakeHeaderSize) return say("the record ends within the header of a handshake fragment");
  const std::size_t length = read24(header, kLengthAt);
  if (length + kDtlsHandshakeHeaderSize > kMaxHandshakeMessage) {
    return say("the message says that it has {0} bytes, and more than {1} are not read here", length,
               std::string("131,072"));
  }
  const std::size_t here = read24(header, kFragmentLengthAt);
  if (read24(header, kFragmentOffsetAt) + here > length) return say("the fragment would end behind its message");
  if (here > header.size() - kDtlsHandshakeHeaderSize) return say("the record ends within a handshake fragment");
  return std::nullopt;
}

}  // namespace

HandshakeRead DtlsHandshakeReader::add(Bytes fragments, std::size_t record, std::size_t offset) {
  HandshakeRead read;
  for (std::size_t at = 0; at < fragments.size() && !read.error;) {
    const Bytes rest = fragments.subspan(at);
    if (const auto wrong = complaint(rest)) {
      read.error = WireError{offset + at, *wrong};
    } else {
      const std::size_t size = kDtlsHandshakeHeaderSize + read24(rest, kFragmentLengthAt);
      read.error = take(rest.first(size), record, offset + at);
      at += size;
    }
  }
  for (auto next = m_unfinished.find(m_next); next != m_unfinished.end() && isComplete(next->second);
       next = m_unfinished.find(m_next)) {
    read.messages.push_back(whole(next->second, m_next));
    m_unfinished.erase(next);
    ++m_next;
  }
  return read;
}

std::optional<WireError> DtlsHandshakeReader::take(Bytes fragment, std::size_t record, std::size_t place) {
  const std::uint16_t number = read16(fragment, kNumberAt);
  // What was given already comes again; what is too far ahead will be sent again.
  if (number < m_next || number - m_next >= kMaxAhead) return std::nullopt;
  const auto [entry, isNew] = m_unfinished.try_emplace(number);
  Unfinished& message = entry->second;
  if (isNew) {
    message.type = read8(fragment, 0);
    message.length = read24(fragment, kLengthAt);
  }
  if (message.type != read8(fragment, 0) || message.length != read24(fragment, kLengthAt)) {
    return WireError{place, say("the fragments of a handshake message contradict each other")};
  }
  if (message.fragments.size() == kMaxFragments) {
    return WireError{place, say("the handshake message has too many fragments")};
  }
  const std::size_t offset = read24(fragment, kFragmentOffsetAt);
  const Bytes body = fragment.subspan(kDtlsHandshakeHeaderSize);
  const auto behind = std::upper_bound(message.fragments.begin(), message.fragments.end(), offset,
                                       [](std::size_t at, const Fragment& other) { return at < other.offset; });
  message.fragments.insert(behind, {offset, {body.begin(), body.end()}, record, place});
  return std::nullopt;
}

bool DtlsHandshakeReader::isComplete(const Unfinished& message) {
  std::size_t have = 0;
  for (const Fragment& fragment : message.fragments) {
    if (fragment.offset > have) return false;
    have = std::max(have, fragment.offset + fragment.bytes.size());
  }
  return have == message.length;
}

HandshakeMessage DtlsHandshakeReader::whole(const Unfinished& message, std::uint16_t number) {
  HandshakeMessage result;
  result.bytes.resize(kDtlsHandshakeHeaderSize);
  write8(result.bytes, 0, message.type);
  write24(result.bytes, kLengthAt, message.length);
  write16(result.bytes, kNumberAt, number);
  write24(result.bytes, kFragmentLengthAt, message.length);
  const Fragment& first = message.fragments.front();
  result.pieces.push_back({first.record, first.place, kDtlsHandshakeHeaderSize});
  for (const Fragment& fragment : message.fragments) {
    const std::size_t have = result.bytes.size() - kDtlsHandshakeHeaderSize;
    const std::size_t end = fragment.offset + fragment.bytes.size();
    if (end <= have) continue;
    const std::size_t known = have - fragment.offset;
    result.bytes.insert(result.bytes.end(), fragment.bytes.begin() + static_cast<std::ptrdiff_t>(known),
                        fragment.bytes.end());
    result.pieces.push_back(
        {fragment.record, fragment.place + kDtlsHandshakeHeaderSize + known, fragment.bytes.size() - known});
  }
  return result;
}

}  // namespace wiretale::wire::tls
