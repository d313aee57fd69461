#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"

namespace wiretale::scenario {

/// How a field is written and what it measures.
enum class FieldKind : std::uint8_t {
  Text,         ///< std::string; limits count characters
  Integer,      ///< std::uint64_t
  Probability,  ///< double, 0 to 1; "20%" is read too
  Duration,     ///< SimDuration, written "20ms"; limits in ns
  Rate,         ///< std::uint64_t, bit/s; "10 Mbit/s" is read too
  Address,      ///< Ipv4Address, written "10.0.0.1"
  Side,         ///< Side, written "client" or "server"
  Boolean,      ///< bool, in a file true or false; "on" and "off" are read by --set too
  Choice,       ///< Word, one of FieldSpec::words
  WordList,     ///< WordList, some of FieldSpec::words in an order that counts; for --set with commas between them
};

/// One word of a closed list.
struct Word {
  std::string_view text;  ///< of FieldSpec::words, which live as long as the program
  bool operator==(const Word&) const = default;
};

/// Some words of a closed list, each once.
struct WordList {
  std::vector<std::string_view> words;  ///< of FieldSpec::words
  bool operator==(const WordList&) const = default;
};

/// The value of any field. monostate: not set.
using FieldValue = std::variant<std::monostate, std::uint64_t, double, SimDuration, std::string, Ipv4Address, Side,
                                bool, Word, WordList>;

/// Everything known of a field but where its value lives: drives reading, writing, limits, the schema, --set and forms.
struct FieldSpec {
  std::string_view name;  ///< its key in the file
  FieldKind kind = FieldKind::Text;
  std::string_view unit;       ///< of an Integer or Rate, for people: "bytes"; a template of phrases, as zeroMeans
  std::uint64_t minimum = 0;   ///< inclusive, see FieldKind for what is counted; unused for Probability
  std::uint64_t maximum = 0;   ///< inclusive
  std::string_view zeroMeans;  ///< if not empty: 0 is allowed beside the limits, and means this
  std::string_view doc;        ///< one line of English
  bool optional = false;       ///< monostate is allowed
  std::span<const std::string_view> words{};  ///< of a Choice or WordList; of a Choice in the order of its enumeration
};

/// What is wrong with a value of the right kind, as a sentence that says what would be right; nothing if it is fine.
std::optional<Phrase> problemWith(const FieldSpec& spec, const FieldValue& value);

/// "0 to 1", "1 to 65,535 bytes, or 0 (no limit)".
Phrase describeLimits(const FieldSpec& spec);

/// As --set and people write it: "0.2", "20ms", "10.0.0.1". `parseFieldText` reads it back; empty for monostate.
std::string fieldText(const FieldValue& value);

/// Reads what a person wrote for a field; not range-checked. The error is a sentence.
struct FieldText {
  FieldValue value;
  Phrase problem;  ///< empty: `value` is good
};
FieldText parseFieldText(const FieldSpec& spec, std::string_view text);

/// "tahoe, reno, cubic".
std::string joinedWords(std::span<const std::string_view> words);

/// Dotted decimal; nothing if it is none.
std::optional<Ipv4Address> parseAddress(std::string_view text);
std::string writeAddress(Ipv4Address address);

/// "client", "server".
std::string_view nameOf(Side side);

}  // namespace wiretale::scenario
