#pragma once

#include <concepts>
#include <cstdint>

#include "core/base/reason.h"
#include "core/base/sim_time.h"
#include "core/wire/seq_num.h"

namespace wiretale::tcp {

inline std::int64_t reasonValue(wire::SeqNum number) {
  return number.raw();
}
inline std::int64_t reasonValue(SimDuration duration) {
  return duration.count();
}
inline std::int64_t reasonValue(std::integral auto number) {
  return static_cast<std::int64_t>(number);
}

/// A reason with its values: `because(Rule::ReAckInTimeWait, m_receiver.next())`.
template <typename... Values>
Reason because(Rule rule, Values... values) {
  return Reason{.rule = rule, .values = {reasonValue(values)...}};
}

}  // namespace wiretale::tcp
