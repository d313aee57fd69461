#pragma once

#include "core/base/sim_time.h"

namespace wiretale::diagram {

/// The moment that is shown. What lies after it is pale or hidden.
struct Playhead {
  enum class Future : unsigned char { Pale, Hidden };

  SimTime at = kNever;  ///< kNever: the complete diagram, no line
  Future future = Future::Pale;

  bool complete() const { return at == kNever; }
  bool operator==(const Playhead&) const = default;
};

}  // namespace wiretale::diagram
