#pragma once

#include <vector>

#include <QLineF>

#include "ui/diagram/draw_target.h"

namespace wiretale::testing {

/// Remembers what was drawn on it.
class RecordingTarget : public diagram::DrawTarget {
 public:
  struct Text {
    QString text;
    QColor ink;
    QRectF clip;
  };

  void line(QPointF from, QPointF to, const diagram::Stroke& stroke) override {
    use(stroke.colour);
    lines.emplace_back(from, to);
  }
  void polyline(std::span<const QPointF>, const diagram::Stroke& stroke) override { use(stroke.colour); }
  void polygon(std::span<const QPointF>, QColor fill) override { use(fill); }
  void circle(QPointF, double, QColor fill, const diagram::Stroke& outline) override {
    use(fill);
    use(outline.colour);
  }
  void rect(const QRectF& rect, QColor fill) override {
    use(fill);
    rects.push_back(rect);
  }
  void roundedRect(const QRectF& rect, double, QColor fill, const diagram::Stroke&) override {
    use(fill);
    roundedRects.push_back(rect);
  }
  void text(const diagram::TextShape& shape, QColor ink, QColor) override {
    use(ink);
    texts.push_back({shape.text, ink, clips.empty() ? QRectF() : clips.back()});
    shapes.push_back(shape);
  }
  void beginClip(const QRectF& rect) override { clips.push_back(rect); }
  void endClip() override { clips.pop_back(); }
  void beginEvent(diagram::EventRef event) override {
    ++depth;
    deepest = std::max(deepest, depth);
    events.push_back(event);
  }
  void endEvent() override { --depth; }

  std::vector<Text> texts;
  std::vector<diagram::TextShape> shapes;  ///< the texts, as they were to be drawn
  std::vector<QLineF> lines;
  std::vector<QRectF> rects;
  std::vector<QRectF> roundedRects;
  std::vector<QRectF> clips;
  std::vector<diagram::EventRef> events;
  int depth = 0;
  int deepest = 0;
  bool allOpaque = true;

 private:
  void use(const QColor& colour) { allOpaque = allOpaque && colour.alpha() == 255; }
};

}  // namespace wiretale::testing
