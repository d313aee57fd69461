#pragma once

#include <filesystem>

#include <tl/expected.hpp>

#include "core/lesson/read_lesson.h"

namespace wiretale::lesson {

/// The scenarios and pictures that lie in a folder, and the built-in scenarios. Names never lead out of the folder.
Surroundings folderSurroundings(std::filesystem::path folder);

/// A lesson's file with what lies beside it. The error is a file that cannot be read at all.
tl::expected<Reading, Phrase> loadLesson(const std::filesystem::path& file);

}  // namespace wiretale::lesson
