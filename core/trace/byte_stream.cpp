#include "core/trace/byte_stream.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <string_view>
#include <utility>

namespace wiretale::trace {
namespace {

constexpr std::string_view kPattern = "abcdefghijklmnopqrstuvwxyz0123456789\n";

void readPattern(std::uint64_t offset, std::span<std::byte> out) {
  std::size_t at = offset % kPattern.size();
  while (!out.empty()) {
    const std::size_t count = std::min(out.size(), kPattern.size() - at);
    std::memcpy(out.data(), kPattern.data() + at, count);
    out = out.subspan(count);
    at = 0;
  }
}

}  // namespace

void ByteStream::appendText(std::string text) {
  if (text.empty()) return;
  const std::uint64_t length = text.size();
  m_chunks.push_back({.begin = m_size, .length = length, .text = std::move(text)});
  m_size += length;
}

void ByteStream::appendBytes(std::span<const std::byte> bytes) {
  std::string text(bytes.size(), '\0');
  std::memcpy(text.data(), bytes.data(), bytes.size());
  appendText(std::move(text));
}

void ByteStream::appendPattern(std::uint64_t count) {
  if (count == 0) return;
  if (!m_chunks.empty() && m_chunks.back().text.empty()) {
    m_chunks.back().length += count;
  } else {
    m_chunks.push_back({.begin = m_size, .length = count, .text = {}});
  }
  m_size += count;
}

void ByteStream::read(std::uint64_t offset, std::span<std::byte> out) const {
  assert(offset <= m_size && out.size() <= m_size - offset);
  auto chunk = std::upper_bound(m_chunks.begin(), m_chunks.end(), offset,
                                [](std::uint64_t at, const Chunk& candidate) { return at < candidate.begin; });
  if (chunk != m_chunks.begin()) --chunk;
  for (; !out.empty() && chunk != m_chunks.end(); ++chunk) {
    const std::uint64_t within = offset - chunk->begin;
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), chunk->length - within));
    if (chunk->text.empty()) {
      readPattern(offset, out.first(count));
    } else {
      std::memcpy(out.data(), chunk->text.data() + within, count);
    }
    out = out.subspan(count);
    offset += count;
  }
}

}  // namespace wiretale::trace
