#pragma once

#include <optional>

#include "core/lesson/predicate.h"
#include "core/trace/trace.h"

namespace wiretale::lesson {

/// What is so instead, as a sentence; nothing if the predicate holds.
std::optional<Phrase> problemWith(const Predicate& predicate, const trace::Trace& trace);

}  // namespace wiretale::lesson
