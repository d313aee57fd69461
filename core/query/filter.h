#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/trace/event_ref.h"
#include "core/trace/event_set.h"
#include "core/trace/trace.h"

namespace wiretale::query {

/// Why a text is no filter, and what may have been meant.
struct FilterError {
  std::size_t column = 1;  ///< in characters, from 1
  std::size_t length = 1;  ///< characters that are wrong; 0: something is missing there
  Phrase message;
  std::string suggestion;  ///< what to write there instead; empty: nothing is near

  bool operator==(const FilterError&) const = default;
};

/// All that can be read of an event besides its record, in the language of whoever asks: what `text` looks through.
using TextOf = std::function<std::string(const trace::Trace& trace, const trace::EventRef& event)>;

/// What `text` looks through if nobody says else: names of messages, states and timers, and the English sentence of
/// the reason.
std::string englishTextOf(const trace::Trace& trace, const trace::EventRef& event);

/// An event that is asked about.
struct Asked {
  const trace::Trace& trace;
  trace::EventRef event;
  const trace::PacketRecord* packet = nullptr;  ///< of a packet
  const TextOf& textOf;
};

/// A condition on events: "syn and lost", "from client", "tls clienthello", "len > 0". The words are those of
/// filterTerms(); they are joined by `and` (which may be left out), `or`, `not` and parentheses. Letters may be large
/// or small. An empty text lets everything through.
class Filter {
 public:
  using Test = std::function<bool(const Asked&)>;

  Filter() = default;
  Filter(std::string text, Test test)
      : m_text(std::move(text)), m_test(std::make_shared<const Test>(std::move(test))) {}

  static tl::expected<Filter, FilterError> parse(std::string_view text);

  bool letsAllThrough() const { return m_test == nullptr; }
  const std::string& text() const { return m_text; }

  bool matches(const trace::Trace& trace, const trace::EventRef& event, const TextOf& textOf = englishTextOf) const;
  trace::EventSet apply(const trace::Trace& trace, const TextOf& textOf = englishTextOf) const;

 private:
  std::string m_text;
  std::shared_ptr<const Test> m_test;
};

/// What stands behind a word of the filter language.
enum class Operand : std::uint8_t { None, Word, OptionalWord, Text, Number, Duration };

/// One word of the language: for completion, help and the manual.
struct FilterTerm {
  std::string_view name;  ///< "lost"
  Operand operand = Operand::None;
  std::vector<std::string_view> (*words)() = nullptr;  ///< which words can stand behind it
  std::string_view example;                            ///< "tls clienthello"
  Phrase meaning;
};

const std::vector<FilterTerm>& filterTerms();

}  // namespace wiretale::query
