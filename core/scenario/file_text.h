#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <tl/expected.hpp>

#include "core/base/phrase.h"

namespace wiretale::scenario {

/// The bytes of a regular file of at most `most`. The error is a sentence: no such file, a folder, a pipe, too large.
tl::expected<std::string, Phrase> readFileText(const std::filesystem::path& file, std::uintmax_t most);

}  // namespace wiretale::scenario
