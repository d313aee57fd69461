#pragma once

#include <memory>
#include <vector>

#include "ui/diagram/session_outline.h"

namespace wiretale::models {

/// The moments at which the equal parts of a bar end that shows a whole session. Where only the scale of the axis
/// changes, the parts stay as they are, and what was counted in them still holds.
class AxisPlaces {
 public:
  /// Takes others, in order; false if nothing of the session would stand elsewhere, to a quarter of a part.
  bool take(const std::shared_ptr<const diagram::SessionOutline>& outline, std::vector<SimTime> ends);

 private:
  std::weak_ptr<const diagram::SessionOutline> m_outline;
  std::vector<SimTime> m_ends;
};

}  // namespace wiretale::models
