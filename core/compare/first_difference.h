#pragma once

#include <optional>

#include "core/base/phrase.h"
#include "core/base/sim_time.h"
#include "core/trace/trace.h"

namespace wiretale::compare {

/// Something that is otherwise in the second run than in the first, told of the second.
struct Difference {
  SimTime at{};
  Phrase words;                            ///< "packet 7 from the server (data) is lost instead of arriving"
  trace::Index inFirst = trace::kNoIndex;  ///< the packet that it is about, in each run, if it is about one
  trace::Index inSecond = trace::kNoIndex;

  bool operator==(const Difference&) const = default;
};

struct Parting {
  Difference first;
  std::optional<Difference> then{};  ///< the next packet that is otherwise

  bool operator==(const Parting&) const = default;
};

/// Where two runs part: the first packet, timer, state or call that is not in both alike. Numbers count from the
/// initial sequence numbers, names and addresses do not matter. Nothing: they are alike.
std::optional<Parting> firstDifference(const trace::Trace& first, const trace::Trace& second);

/// "First difference at 1.03 s: …; then, at 1.2 s: …", or that there is none.
Phrase describe(const std::optional<Parting>& parting);

}  // namespace wiretale::compare
