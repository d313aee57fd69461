#pragma once

#include <cstdint>
#include <string>

#include "core/format/listing_words.h"
#include "core/trace/event_set.h"
#include "core/trace/trace.h"

namespace wiretale::format {

struct TextOptions {
  enum class Reasons : std::uint8_t {
    None,       ///< one line an event, as a packet sniffer prints it
    Sentences,  ///< indented lines with the sentence and its source
    RuleNames,  ///< indented lines with the rule's stable name and its values as they are
  };
  Reasons reasons = Reasons::Sentences;
  ListingWords words{};
  const trace::EventSet* only = nullptr;  ///< what is listed; null: everything
};

/// The trace as a listing for people, one event a line in order of time: packets with relative numbers and fate, state
/// changes, timers, what the applications did. UTF-8, lines end in '\n', columns are aligned by characters.
std::string formatText(const trace::Trace& trace, const TextOptions& options = {});

}  // namespace wiretale::format
