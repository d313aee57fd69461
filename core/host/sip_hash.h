#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace wiretale::host {

/// SipHash-2-4 (Aumasson, Bernstein, 2012) of whole 64-bit words: a hash nobody can predict who does not know the key.
std::uint64_t sipHash(const std::array<std::uint64_t, 2>& key, std::span<const std::uint64_t> words);

}  // namespace wiretale::host
