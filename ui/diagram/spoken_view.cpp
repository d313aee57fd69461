#include "ui/diagram/spoken_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {
namespace {

/// Tried one after the other, the nearest to 1 first.
constexpr std::array kZooms{1.0, 1.25, 0.8, 1.55, 0.64, 1.95, 0.51, 2.45, 0.41, 3.05, 0.33, 3.8};

/// Where the moment is to be in the picture: low, for what led to it stands above.
constexpr double kPlaceOfMoment = 0.75;

struct Extent {
  double top = 0;
  double bottom = 0;
  void include(const Extent& other) {
    top = std::min(top, other.top);
    bottom = std::max(bottom, other.bottom);
  }
  double height() const { return bottom - top; }
};

/// A timer that runs at `now` is there, whatever is shown of it; of one that is over its end is shown.
std::optional<Extent> partOf(const DiagramLayout& layout, const EventRef& timer, double now) {
  for (const TimerShape& shape : layout.timers) {
    if (trace::timerEvent(shape.timer) != timer) continue;
    const double y = std::clamp(now, shape.top, shape.bottom);
    return Extent{y, y};
  }
  return std::nullopt;
}

/// Where an event's name stands; none: nowhere.
std::optional<Extent> nameOf(const DiagramLayout& layout, const EventRef& event, double now) {
  if (event.kind == EventRef::Kind::Timer) return partOf(layout, event, now);
  std::optional<Extent> extent;
  const auto include = [&extent](const QRectF& box) {
    const Extent stretch{box.top(), box.bottom()};
    extent ? extent->include(stretch) : static_cast<void>(extent = stretch);
  };
  for (const TextShape& text : layout.texts)
    if (text.event == event) include(boxOf(text).bounds());
  if (extent) return extent;
  const ArrowShape* const arrow = event.kind == EventRef::Kind::Packet ? arrowOf(layout, event.index) : nullptr;
  if (arrow == nullptr) return extent;
  for (const BraceShape& brace : layout.braces) {
    const bool within = event.index >= brace.first && event.index <= brace.last && arrow->from == brace.from;
    if (within && !brace.open && !brace.label.isNull()) include(brace.label);
  }
  return extent;
}

/// All names, those nearest to the moment first.
std::vector<Extent> namesOf(const DiagramLayout& layout, std::span<const EventRef> events, double now) {
  std::vector<Extent> names;
  for (const EventRef& event : events)
    if (const auto name = nameOf(layout, event, now)) names.push_back(*name);
  std::ranges::sort(names, [](const Extent& a, const Extent& b) { return a.bottom > b.bottom; });
  return names;
}

}  // namespace

SpokenView partShowing(const DiagramLayout& layout, SimTime at, std::span<const EventRef> events, double height) {
  const double room = height - layout.headHeight;
  const double margin = 6 * layout.scale;
  const double now = layout.axis.yAt(at);
  const std::vector<Extent> names = namesOf(layout, events, now);
  SpokenView view{.width = layout.size.width(), .unseen = events.size() - names.size() + layout.unread.size()};
  Extent shown{now - margin, now + margin};
  for (const Extent& name : names) {
    Extent more = shown;
    more.include(name);
    more.height() + 2 * margin <= room ? static_cast<void>(shown = more) : static_cast<void>(++view.unseen);
  }
  const double below = (1 - kPlaceOfMoment) * room;
  const double bottom = std::min(std::max(now + below, shown.bottom + margin), shown.top - margin + room);
  view.top = std::clamp(bottom - height, 0.0, std::max(0.0, layout.size.height() - height));
  return view;
}

SpokenView viewOfSpoken(const trace::Trace& trace, LayoutOptions options, std::span<const EventRef> events,
                        double height, const TextMeasurer& measurer) {
  std::optional<SpokenView> best;
  for (const double zoom : kZooms) {
    options.zoom = zoom;
    SpokenView view = partShowing(layOut(trace, options, measurer), options.spoken.at, events, height);
    view.zoom = zoom;
    if (!best || view.unseen < best->unseen) best = view;
    if (best->unseen == 0) break;
  }
  return *best;
}

}  // namespace wiretale::diagram
