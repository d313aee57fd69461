#include "ui/export/long_picture.h"

#include <cmath>
#include <memory>

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

/// A long session with what is beside it.
class LongSession {
 public:
  LongSession(const trace::Trace& trace, const diagram::LayoutOptions& options)
      : m_source(m_ground.prepare(trace, options, [](const trace::Trace& of) {
          return std::make_shared<const diagram::SessionOutline>(of);
        })) {}

  const diagram::SpanSource& source() const { return m_source; }

  diagram::DiagramLayout whole(const diagram::LayoutOptions& options, const diagram::TextMeasurer& measurer) const {
    const SpanLayout spans(m_source, options, measurer);
    return spans.layOut(0, spans.size().height(), measurer);
  }

 private:
  diagram::SpanGround m_ground;
  diagram::SpanSource m_source;
};

}  // namespace

tl::expected<diagram::DiagramLayout, QString> layoutAsAsked(const trace::Trace& trace,
                                                            const diagram::LayoutOptions& options,
                                                            const diagram::TextMeasurer& measurer) {
  if (!diagram::inSpans(trace, options)) return diagram::layOut(trace, options, measurer);
  const LongSession session(trace, options);
  const diagram::AxisOutline& axis = session.source().axis;
  const double height = SpanLayout::heightAt(axis, options, options.zoom);
  if (height <= kHighestPicture) return session.whole(options, measurer);
  return tl::unexpected(tooHigh(height, SpanLayout::zoomFor(axis, options, kHighestPicture, options.zoom)));
}

diagram::DiagramLayout boundedLayout(const trace::Trace& trace, const diagram::LayoutOptions& options,
                                     const diagram::TextMeasurer& measurer) {
  if (!diagram::inSpans(trace, options)) return diagram::layOut(trace, options, measurer);
  const LongSession session(trace, options);
  diagram::LayoutOptions bounded = options;
  bounded.zoom = SpanLayout::zoomFor(session.source().axis, options, kUsualHeight, options.zoom);
  return session.whole(bounded, measurer);
}

}  // namespace wiretale::exporting
