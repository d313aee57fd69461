#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/interop/look.h"
#include "tests/interop/tshark.h"

namespace wiretale::testing {

/// Who says it, where one does and the other does not.
enum class Only : unsigned char { Wireshark, Us };

/// A disagreement that is right on both sides.
struct Excuse {
  Only only;
  bool (*applies)(const Look& look, const Judged& judged);
  std::string_view why;
};

/// Wireshark's word for something, and how our records say the same.
struct FlagRule {
  std::string_view name;  ///< "retransmission"
  bool (*theirs)(const Judged& judged);
  bool (*ours)(const Look& look);
  std::vector<Excuse> excuses;
};

const std::vector<FlagRule>& flagRules();

/// The excuse for a disagreement about that packet; nullptr if there is none.
const Excuse* excuseFor(const FlagRule& rule, const Look& look, const Judged& judged);

}  // namespace wiretale::testing
