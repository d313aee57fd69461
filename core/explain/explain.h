#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/reason.h"
#include "core/base/side.h"

namespace wiretale::explain {

/// How a value of a reason is written.
enum class ValueKind : std::uint8_t { None, Count, Bytes, Sequence, Duration, Port, Probability };

/// What is known of a rule: its name, source and sentences. Sentences are English templates with {0}, {1}, {2} for the
/// reason's values; ui/text has them in other languages.
struct RuleText {
  Rule rule = Rule::None;
  std::string_view id;         ///< stable, for files: "retransmission-timeout"
  std::string_view rfc;        ///< "RFC 6298"; empty where no standard decides (the network, the user)
  std::string_view section;    ///< "§5.4–5.6"
  std::string_view sentence;   ///< why it happened, with the values
  std::string_view otherwise;  ///< what would have happened else; may be empty
  std::array<ValueKind, 3> values{};
};

const RuleText& textOf(Rule rule);

/// A value in words: "1.2 s", "1,448 bytes", "30 %". Sequence numbers are written as they are.
std::string formatValue(std::int64_t value, ValueKind kind);

/// A template with its values put in.
std::string fill(std::string_view sentence, const std::array<std::string, 3>& values);

/// The English sentence for a reason.
std::string sentenceFor(const Reason& reason);

/// "RFC 6298 §5.4–5.6", or empty.
std::string citationFor(Rule rule);

}  // namespace wiretale::explain
