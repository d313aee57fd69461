#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/wire/seq_num.h"

namespace wiretale::explain {

/// How a value of a reason is written.
enum class ValueKind : std::uint8_t {
  None,
  Count,         ///< "3"
  Bytes,         ///< "1,448 bytes"
  Sequence,      ///< an initial sequence number: always as it stands on the wire
  OwnSequence,   ///< a number of the teller's own stream: relative to its initial one where that is known
  PeerSequence,  ///< a number of the other side's stream
  Duration,      ///< nanoseconds: "1.2 s"
  Measured,      ///< a duration that is 0 until it has been measured: "42 ms", "not measured yet"
  Port,          ///< "443"
  Probability,   ///< units of 1e-9: "30 %"
  Address,       ///< IPv4, host order: "10.0.0.1"
  Rate,          ///< bytes per second, written in bits: "9.91 Mbit/s"
};

/// What is known of a rule: its name, source and sentences. Sentences are English templates with {0}, {1}, {2} for the
/// reason's values and {self}, {peer} for the side where it happened and the other one; ui/text has them in other
/// languages. `otherwise` has no placeholders.
struct RuleText {
  Rule rule = Rule::None;
  std::string_view id{};         ///< stable, for files: "retransmission-timeout"
  std::string_view rfc{};        ///< "RFC 6298", or an Internet-Draft; empty where neither decides (network, user)
  std::string_view section{};    ///< "§5.4–5.6"
  std::string_view sentence{};   ///< why it happened, with the values
  std::string_view otherwise{};  ///< what would have happened else; may be empty
  std::array<ValueKind, 3> values{};
};

/// Rules without a text (only Rule::None) give an empty one.
const RuleText& textOf(Rule rule);

/// Who tells a reason: the names that stand for {self} and {peer}, and each side's initial sequence number, from which
/// its other numbers are counted. By default nobody in particular, and numbers as they stand on the wire.
struct Voice {
  std::string_view self = "this side";
  std::string_view peer = "the other side";
  wire::SeqNum ownInitial{};
  wire::SeqNum peerInitial{};
  std::vector<wire::SeqNum> ownOthers{};  ///< initial numbers of other connections from which numbers may count
  std::vector<wire::SeqNum> peerOthers{};
};

/// "the client" or "the server" tells; numbers count from the initial ones.
Voice voiceOf(Side side, const PerSide<wire::SeqNum>& initial);

/// The same for parties that may have names of their own ("Left"); "Client" and "Server" are roles, not names. The
/// voice refers to the names.
Voice voiceOf(Side side, const PerSide<wire::SeqNum>& initial, const PerSide<std::string_view>& names);

/// A sequence number as this voice writes it; `value` is taken modulo 2^32.
std::uint32_t numberFor(std::int64_t value, ValueKind kind, const Voice& voice);

/// A value in words: "1.2 s", "1,448 bytes", "30 %". Sequence numbers are written as they are, without grouping.
std::string formatValue(std::int64_t value, ValueKind kind);

/// A template with its values put in; `self` and `peer` stand for the names. Begins with a capital letter.
std::string fill(std::string_view sentence, const std::array<std::string, 3>& values, const Voice& voice = {});

/// The English sentence for a reason.
std::string sentenceFor(const Reason& reason, const Voice& voice = {});

/// "RFC 6298 §5.4–5.6", or empty.
std::string citationFor(Rule rule);

}  // namespace wiretale::explain
