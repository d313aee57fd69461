#pragma once

#include <vector>

#include "ui/diagram/diagram_layout.h"
#include "ui/export/picture.h"

namespace wiretale::exporting {

/// A stretch of the diagram, from y to y (layout units).
struct Stretch {
  double top = 0;
  double bottom = 0;
  bool operator==(const Stretch&) const = default;
};

/// Cuts a diagram into pages that are `pageHeight` high, the lane names repeated on each. A page ends between messages
/// if there is such a place in its last 40 %, else where the fewest are cut.
std::vector<Stretch> paginate(const diagram::DiagramLayout& layout, double pageHeight);

/// The same as pictures, at most `pageHeight` high: around each cut a strip is on both pages, so that a time that
/// stands there can be read.
std::vector<Picture> pagesOf(const diagram::DiagramLayout& layout, double pageHeight);

}  // namespace wiretale::exporting
