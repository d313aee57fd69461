#include "ui/export/long_picture.h"

#include <cmath>

#include <QCoreApplication>

#include "ui/diagram/span_layout.h"

namespace wiretale::exporting {
namespace {

using diagram::SpanLayout;

/// Two digits, not above.
QString roughly(double zoom) {
  const double unit = std::pow(10, std::floor(std::log10(zoom)) - 1);
  return QString::number(std::floor(zoom / unit) * unit, 'g', 2);
}

QString tooHigh(double height, double zoom) {
  return QCoreApplication::translate("Export",
                                     "The diagram would be %1 px high; at most %2 px can be written. Choose zoom %3 or "
                                     "smaller.")
      .arg(QString::number(height, 'f', 0), QString::number(kHighestPicture, 'f', 0), roughly(zoom));
}

diagram::DiagramLayout wholeOf(const SpanLayout& spans, const diagram::TextMeasurer& measurer) {
  return spans.layOut(0, spans.size().height(), measurer);
}

/// Two beside each other keep their zoom, so that they keep the same axis.
diagram::DiagramLayout wholeWithin(const trace::Trace& trace, const diagram::LayoutOptions& options,
                                   const diagram::TextMeasurer& measurer) {
  diagram::DiagramLayout layout = diagram::layOut(trace, options, measurer);
  if (!diagram::isLong(trace) || options.beside != nullptr || layout.size.height() <= kUsualHeight) return layout;
  diagram::LayoutOptions lower = options;
  lower.zoom *= kUsualHeight / layout.size.height();
  return diagram::layOut(trace, lower, measurer);
}

}  // namespace

tl::expected<diagram::DiagramLayout, QString> layoutAsAsked(const trace::Trace& trace,
                                                            const diagram::LayoutOptions& wanted,
                                                            const diagram::TextMeasurer& measurer) {
  const diagram::LayoutOptions options = diagram::feasible(trace, wanted);
  if (!diagram::inSpans(trace, options)) return diagram::layOut(trace, options, measurer);
  const diagram::SessionOutline outline(trace);
  const SpanLayout spans(trace, outline, options, measurer);
  if (spans.size().height() <= kHighestPicture) return wholeOf(spans, measurer);
  return tl::unexpected(
      tooHigh(spans.size().height(), SpanLayout::zoomFor(trace, outline, options, kHighestPicture, options.zoom)));
}

diagram::DiagramLayout boundedLayout(const trace::Trace& trace, const diagram::LayoutOptions& wanted,
                                     const diagram::TextMeasurer& measurer) {
  const diagram::LayoutOptions options = diagram::feasible(trace, wanted);
  if (!diagram::inSpans(trace, options)) return wholeWithin(trace, options, measurer);
  const diagram::SessionOutline outline(trace);
  diagram::LayoutOptions bounded = options;
  bounded.zoom = SpanLayout::zoomFor(trace, outline, options, kUsualHeight, options.zoom);
  return wholeOf(SpanLayout(trace, outline, bounded, measurer), measurer);
}

}  // namespace wiretale::exporting
