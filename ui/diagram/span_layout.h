#pragma once

#include "ui/diagram/columns.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/span_source.h"

namespace wiretale::diagram {

/// A long session at one scale, laid out span by span. What stands in a span depends on the room that packets have
/// there: arrows with labels or braces, lines, or density bands in which losses and resets stay marks. Cost of a span:
/// its height. Cost of a scale: see AxisOutline.
class SpanLayout {
 public:
  /// What the source refers to must outlive this.
  SpanLayout(const SpanSource& source, const LayoutOptions& options, const TextMeasurer& measurer);

  QSizeF size() const { return m_size; }
  const TimeAxis& axis() const { return m_axis; }
  const LayoutOptions& options() const { return m_options; }

  /// A layout as large as the whole diagram, in which only what touches [top, bottom] is sure to be there.
  DiagramLayout layOut(double top, double bottom, const TextMeasurer& measurer) const;

  /// How high the diagram is at a zoom, px.
  static double heightAt(const AxisOutline& axis, const LayoutOptions& options, double zoom);

  /// The largest zoom, at most `most`, at which it is `height` high at most.
  static double zoomFor(const AxisOutline& axis, const LayoutOptions& options, double height, double most);

 private:
  friend class SpanParts;

  void findNeeds(const TextMeasurer& measurer);
  SimDuration durationOf(double pixels) const;

  SpanSource m_source;
  LayoutOptions m_options;
  Metrics m_metrics;
  double m_pixelsPerSecond;
  TimeAxis m_axis;
  PerSide<bool> m_delays{};
  ColumnNeeds m_needs;
  QSizeF m_size;
};

}  // namespace wiretale::diagram
