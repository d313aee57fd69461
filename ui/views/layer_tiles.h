#pragma once

#include <unordered_map>

#include <QPixmap>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/emphasis.h"
#include "ui/diagram/theme.h"

class QPainter;

namespace wiretale::views {

/// The diagram in one theme, painted once in horizontal tiles as they come into view, then only copied. Scrolling and
/// playing cost pixels, not packets.
class LayerTiles {
 public:
  struct Source {
    const diagram::DiagramLayout* layout = nullptr;
    diagram::Theme theme;
    diagram::EventRef selected;
    const diagram::Emphasis* emphasis = nullptr;  ///< must outlive the tiles or be replaced
    double devicePixelRatio = 1;
  };

  /// Forgets everything painted. The layout must outlive the tiles or be replaced.
  void setSource(Source source);

  /// Another selection: only what shows it, before or after, is painted anew.
  void setSelected(const diagram::EventRef& selected);

  /// Copies the content from y `top` to `bottom` (layout units) to the painter, which is in layout units too.
  void draw(QPainter& painter, double top, double bottom);

  /// Lane names and addresses, that stay in view while scrolling.
  void drawHead(QPainter& painter);

  int paintedTiles() const { return m_painted; }  ///< since the start; for tests and benchmarks

 private:
  static constexpr int kTileHeight = 128;
  /// Far more than are ever in view; the rest is dropped when it is reached.
  static constexpr std::size_t kMostTiles = 96;

  const QPixmap& tile(int number);
  QPixmap paint(const QRectF& piece);

  Source m_source;
  std::unordered_map<int, QPixmap> m_tiles;
  QPixmap m_head;
  int m_painted = 0;
};

/// The stretch of y that an event's shapes lie in, with room for its marks; null if it is not drawn.
QRectF extentOf(const diagram::DiagramLayout& layout, const diagram::EventRef& event);

}  // namespace wiretale::views
