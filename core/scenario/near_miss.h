#pragma once

#include <span>
#include <string_view>

namespace wiretale::scenario {

/// The candidate that `word` was probably meant to be (typing errors, other case, other hyphens); empty if none is
/// near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace wiretale::scenario
