#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace wiretale::tls {

/// Bytes that look random and are a pure function of (seed, label, place in the stream). One stream for each party and
/// purpose, so that what one draws shifts nothing for another. Not for keeping secrets.
class RandomStream {
 public:
  RandomStream(std::uint64_t seed, std::string_view label);

  void fill(std::span<std::byte> bytes);
  /// How many bytes were drawn.
  std::uint64_t drawn() const { return m_drawn; }

  /// Where in the stream each draw since the last forgetDraws() began.
  const std::vector<std::uint64_t>& lastDraws() const { return m_lastDraws; }
  void forgetDraws() { m_lastDraws.clear(); }
  /// The same stream, standing at that place: what was drawn there it gives once more.
  RandomStream at(std::uint64_t place) const;

 private:
  std::uint64_t m_key;
  std::uint64_t m_drawn = 0;
  std::vector<std::uint64_t> m_lastDraws{};
};

/// While it lives, OpenSSL's random bytes on this thread come from the stream. Outside of any scope OpenSSL gets none
/// and fails: better than bytes that nobody can repeat.
class RandomScope {
 public:
  explicit RandomScope(RandomStream& stream);
  ~RandomScope();
  RandomScope(const RandomScope&) = delete;
  RandomScope& operator=(const RandomScope&) = delete;

 private:
  RandomStream* m_outer;
};

/// The innermost scope's stream; null outside.
RandomStream* currentRandomStream();

}  // namespace wiretale::tls
