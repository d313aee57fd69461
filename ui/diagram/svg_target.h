#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "ui/diagram/draw_target.h"
#include "ui/diagram/svg_outlines.h"
#include "ui/diagram/svg_styles.h"
#include "ui/diagram/svg_writer.h"

namespace wiretale::diagram {

/// How letters get into an SVG: as text (small, searchable, editable, needs a font where it is shown) or as outlines
/// (the same everywhere).
enum class SvgText : unsigned char { Text, Outlines };

struct SvgOptions {
  QSizeF size;       ///< of the page, in layout units
  double scale = 1;  ///< px of width and height per unit
  SvgText text = SvgText::Text;
  QString title;                             ///< of the document; may be empty
  QString description;                       ///< may be empty
  std::string scenario;                      ///< text of a *.wiretale file to travel inside; empty: none
  std::size_t expectedSize = 64 * 1024;      ///< bytes, roughly; more costs time only
  std::function<QString(EventRef)> titleOf;  ///< a sentence for an event, shown as tool tip; may be empty
};

/// The namespace and name of the element that holds the scenario.
inline constexpr std::string_view kSvgNamespace = "urn:x-wiretale:scenario";
inline constexpr std::string_view kSvgScenarioElement = "scenario";

/// Draws into the text of an SVG 1.1 document. Qt's own generator ignores clipping and splits texts (Qt 6.4), and names
/// nothing: here every event is a group with an id, a class and a title.
class SvgTarget final : public DrawTarget {
 public:
  explicit SvgTarget(SvgOptions options);

  void line(QPointF from, QPointF to, const Stroke& stroke) override;
  void polyline(std::span<const QPointF> points, const Stroke& stroke) override;
  void polygon(std::span<const QPointF> points, QColor fill) override;
  void circle(QPointF centre, double radius, QColor fill, const Stroke& outline) override;
  void rect(const QRectF& rect, QColor fill) override;
  void roundedRect(const QRectF& rect, double radius, QColor fill, const Stroke& outline) override;
  void text(const TextShape& shape, QColor ink, QColor halo) override;
  void beginClip(const QRectF& rect) override;
  void endClip() override;
  void beginEvent(EventRef event) override;
  void endEvent() override;

  /// Until `endPart`: shows `source` (layout units) with its top left corner at `at` of the page.
  void beginPart(const QRectF& source, QPointF at);
  void endPart();

  /// The whole document, UTF-8. Call once, at the end.
  std::string finish();

 private:
  void element(std::string_view start, std::string_view styleClass);
  void path(std::span<const QPointF> points, std::string_view end);
  void outlines(const TextShape& shape, QColor ink);
  void realText(const TextShape& shape, QColor ink);
  void flushEvent();
  void head();
  void metadata();

  SvgOptions m_options;
  SvgWriter m_out;
  std::size_t m_stylePlace = 0;
  SvgStyles m_styles;
  SvgOutlines m_outlines;
  std::unordered_set<std::uint64_t> m_named;  ///< events that have their id already
  EventRef m_event;
  bool m_eventOpen = false;
  int m_clips = 0;
};

}  // namespace wiretale::diagram
