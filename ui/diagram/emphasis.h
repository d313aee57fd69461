#pragma once

#include <memory>
#include <vector>

#include "core/trace/event_set.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/draw_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

/// A line from what led to something to what it led to.
struct Connector {
  EventRef cause;
  EventRef effect;
  bool fromTip = true;  ///< of a cause that is a packet: from where it arrives, else from where it leaves

  bool operator==(const Connector&) const = default;
};

/// What stands out in a picture: all other events are paler.
struct Emphasis {
  static constexpr double kSlightly = 0.5;   ///< beside a chain of causes
  static constexpr double kFiltered = 0.22;  ///< what a filter does not let through

  std::shared_ptr<const trace::EventSet> bright;  ///< null: nothing is paler
  double remains = kFiltered;                     ///< share of its colour that the rest keeps
  std::vector<Connector> connectors;
};

/// Does none of the packets stand out that a brace or a mark is for?
bool isPale(const DiagramLayout& layout, const BraceShape& brace, const Emphasis* emphasis);
bool isPale(const DiagramLayout& layout, const CrowdMark& crowd, const Emphasis* emphasis);
/// Or those that it counts; false of other texts.
bool isPale(const DiagramLayout& layout, const TextShape& text, const Emphasis* emphasis);

/// Passes everything on, in paler colours while it belongs to an event that is not bright.
class DimmingTarget : public DrawTarget {
 public:
  DimmingTarget(DrawTarget& target, const Emphasis& emphasis, const Theme& theme)
      : m_target(target), m_emphasis(emphasis), m_paper(theme.paper()) {}

  void line(QPointF from, QPointF to, const Stroke& stroke) override;
  void polyline(std::span<const QPointF> points, const Stroke& stroke) override;
  void polygon(std::span<const QPointF> points, QColor fill) override;
  void circle(QPointF centre, double radius, QColor fill, const Stroke& outline) override;
  void rect(const QRectF& rect, QColor fill) override;
  void roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) override;
  void text(const TextShape& shape, QColor ink, QColor halo) override;
  void beginClip(const QRectF& rect) override { m_target.beginClip(rect); }
  void endClip() override { m_target.endClip(); }
  void beginEvent(EventRef event) override;
  void endEvent() override;
  void setPale(bool pale) override { m_pale = pale; }

 private:
  QColor shown(QColor colour) const;
  Stroke shown(const Stroke& stroke) const;

  DrawTarget& m_target;
  const Emphasis& m_emphasis;
  QColor m_paper;
  bool m_pale = false;
};

/// The connectors that lie between `top` and `bottom`, over what is painted already.
void paintConnectors(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis& emphasis,
                     double top, double bottom);

}  // namespace wiretale::diagram
