#include "ui/export/paging.h"

#include <algorithm>

#include "ui/diagram/oriented_box.h"

namespace wiretale::exporting {
namespace {

using diagram::DiagramLayout;
using diagram::TextShape;

/// How much of a page may stay empty for the sake of a better place to cut.
constexpr double kMostWaste = 0.4;
/// Less than this beside the lane names is no page.
constexpr double kLeastBody = 50;
/// Of the time axis, on both pages: what a time beside a cut needs to be whole (px at scale 1).
constexpr double kOverlap = 8;

/// How much a cut at y would go through: times beside the axis weigh less than messages, because both pages show them.
class Crossings {
 public:
  explicit Crossings(const DiagramLayout& layout) {
    for (const auto& arrow : layout.arrows) add(arrow.tail.y(), arrow.intended.y(), kMessage);
    for (const auto& text : layout.texts) addText(text);
    std::sort(m_starts.begin(), m_starts.end());
    std::sort(m_ends.begin(), m_ends.end());
  }

  std::ptrdiff_t at(double y) const {
    const auto begun = std::lower_bound(m_starts.begin(), m_starts.end(), y) - m_starts.begin();
    const auto over = std::upper_bound(m_ends.begin(), m_ends.end(), y) - m_ends.begin();
    return begun - over;
  }

  /// The place in [from, to] that cuts least; of several the last.
  double best(double from, double to) const {
    double bestY = to;
    std::ptrdiff_t fewest = at(to);
    const auto first = std::lower_bound(m_ends.begin(), m_ends.end(), from);
    auto candidate = std::upper_bound(m_ends.begin(), m_ends.end(), to);
    while (fewest > 0 && candidate != first) {
      --candidate;
      if (const auto cuts = at(*candidate); cuts < fewest) {
        fewest = cuts;
        bestY = *candidate;
      }
    }
    return bestY;
  }

 private:
  static constexpr std::size_t kMessage = 2;
  static constexpr std::size_t kTime = 1;

  void add(double a, double b, std::size_t weight) {
    m_starts.insert(m_starts.end(), weight, std::min(a, b));
    m_ends.insert(m_ends.end(), weight, std::max(a, b));
  }

  void addText(const TextShape& text) {
    const QRectF bounds = boxOf(text).bounds();
    add(bounds.top(), bounds.bottom(), text.font == diagram::FontRole::Tick ? kTime : kMessage);
  }

  std::vector<double> m_starts;
  std::vector<double> m_ends;
};

}  // namespace

std::vector<Stretch> paginate(const DiagramLayout& layout, double pageHeight) {
  const Crossings crossings(layout);
  const double body = std::max(pageHeight - layout.headHeight, kLeastBody);
  std::vector<Stretch> pages;
  double top = 0;
  double room = body + layout.headHeight;  // the first page's stretch includes the lane names
  while (top + room < layout.size.height()) {
    const double bottom = crossings.best(top + room - body * kMostWaste, top + room);
    pages.push_back({top, bottom});
    top = bottom;
    room = body;
  }
  pages.push_back({top, layout.size.height()});
  return pages;
}

std::vector<Picture> pagesOf(const DiagramLayout& layout, double pageHeight) {
  const double overlap = kOverlap * layout.scale;
  const std::vector<Stretch> stretches = paginate(layout, pageHeight - 2 * overlap);
  if (stretches.size() == 1 || layout.size.height() <= pageHeight) return {sliceOf(layout, 0, layout.size.height())};
  std::vector<Picture> pages;
  for (const Stretch& stretch : stretches) {
    const double top = stretch.top > 0 ? stretch.top - overlap : 0;
    pages.push_back(sliceOf(layout, top, std::min(stretch.bottom + overlap, layout.size.height())));
    pages.back().parts.back().own = QRectF(0, stretch.top, layout.size.width(), stretch.bottom - stretch.top);
  }
  return pages;
}

}  // namespace wiretale::exporting
