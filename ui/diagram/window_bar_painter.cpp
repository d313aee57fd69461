#include "ui/diagram/window_bar_painter.h"

#include <algorithm>
#include <cmath>

namespace wiretale::diagram {
namespace {

class BarPainter {
 public:
  BarPainter(DrawTarget& target, const WindowBar& bar, const Theme& theme, double scale)
      : m_target(target), m_bar(bar), m_theme(theme), m_scale(scale) {}

  void paint(double top, double bottom) {
    auto piece = std::lower_bound(m_bar.pieces.begin(), m_bar.pieces.end(), top,
                                  [](const WindowBar::Piece& candidate, double y) { return candidate.bottom < y; });
    for (; piece != m_bar.pieces.end() && piece->top <= bottom; ++piece) {
      m_bar.kind == WindowBar::Kind::Receive ? paintReceive(*piece) : paintCongestion(*piece);
    }
  }

 private:
  /// Free, then what waits for the application; nothing free: hatched.
  void paintReceive(const WindowBar::Piece& piece) {
    if (piece.closed) return hatch(piece);
    fill(piece, 0, piece.used, m_theme.lineOf(Ink::BandEstablished));
    fill(piece, piece.used, piece.whole, m_theme.lineOf(Ink::BandClosing));
    edge(piece, piece.used, Ink::Established);
  }

  /// In flight, then what may be sent still.
  void paintCongestion(const WindowBar::Piece& piece) {
    fill(piece, 0, piece.whole, m_theme.lineOf(Ink::BandOpening));
    fill(piece, 0, piece.used, m_theme.lineOf(Ink::BareAck));
    edge(piece, piece.whole, Ink::Connection);
  }

  QRectF between(const WindowBar::Piece& piece, double from, double to) const {
    const double a = m_bar.xAt(from);
    const double b = m_bar.xAt(to);
    return {std::min(a, b), piece.top, std::abs(b - a), piece.bottom - piece.top};
  }

  void fill(const WindowBar::Piece& piece, double from, double to, QColor colour) {
    if (to > from) m_target.rect(between(piece, from, to), colour);
  }

  void edge(const WindowBar::Piece& piece, double at, Ink ink) {
    const double x = m_bar.xAt(at);
    m_target.line({x, piece.top}, {x, piece.bottom}, {m_theme.lineOf(ink), static_cast<float>(1.6 * m_scale)});
  }

  void hatch(const WindowBar::Piece& piece) {
    const QRectF whole = between(piece, 0, 1);
    const Stroke stroke{m_theme.lineOf(Ink::Lost), static_cast<float>(1.2 * m_scale)};
    m_target.rect(whole, m_theme.lineOf(Ink::BandClosing));
    const double step = 6 * m_scale;
    const double reach = whole.width();
    for (double y = std::floor(whole.top() / step) * step; y < whole.bottom() + reach; y += step) {
      // From the left edge up to the right one, cut at the piece's top and bottom.
      const double fromX = std::max(0.0, y - whole.bottom());
      const double toX = std::min(reach, y - whole.top());
      if (toX > fromX) m_target.line({whole.left() + fromX, y - fromX}, {whole.left() + toX, y - toX}, stroke);
    }
  }

  DrawTarget& m_target;
  const WindowBar& m_bar;
  const Theme& m_theme;
  double m_scale;
};

}  // namespace

void paintWindowBars(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, double top, double bottom) {
  for (const WindowBar& bar : layout.windowBars) BarPainter(target, bar, theme, layout.scale).paint(top, bottom);
}

}  // namespace wiretale::diagram
