#include "core/tls/random_stream.h"

namespace wiretale::tls {
namespace {

thread_local RandomStream* t_current = nullptr;

/// The finaliser of splitmix64 (Steele, Lea, Flood 2014): a bijection whose every output bit hangs on every input bit.
std::uint64_t mixed(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xbf58'476d'1ce4'e5b9;
  bits = (bits ^ (bits >> 27)) * 0x94d0'49bb'1331'11eb;
  return bits ^ (bits >> 31);
}

std::uint64_t keyOf(std::uint64_t seed, std::string_view label) {
  std::uint64_t key = mixed(seed + 0x9e37'79b9'7f4a'7c15);
  for (const char letter : label) key = mixed(key ^ static_cast<unsigned char>(letter));
  return mixed(key + label.size());
}

}  // namespace

RandomStream::RandomStream(std::uint64_t seed, std::string_view label) : m_key(keyOf(seed, label)) {}

RandomStream RandomStream::at(std::uint64_t place) const {
  RandomStream same = *this;
  same.m_drawn = place;
  same.m_lastDraws.clear();
  return same;
}

void RandomStream::fill(std::span<std::byte> bytes) {
  m_lastDraws.push_back(m_drawn);
  for (std::byte& byte : bytes) {
    const std::uint64_t word = mixed(m_key + (m_drawn / 8 + 1) * 0x9e37'79b9'7f4a'7c15);
    byte = static_cast<std::byte>(word >> (8 * (m_drawn % 8)));
    ++m_drawn;
  }
}

RandomScope::RandomScope(RandomStream& stream) : m_outer(t_current) {
  t_current = &stream;
}

RandomScope::~RandomScope() {
  t_current = m_outer;
}

RandomStream* currentRandomStream() {
  return t_current;
}

}  // namespace wiretale::tls
