#include "ui/views/caption_bar.h"

#include <algorithm>

#include <QPainter>

#include "ui/diagram/fonts.h"
#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

constexpr double kLineHeight = 1.36;  ///< of Korean as well
constexpr int kSideMargin = 24;       ///< px at 768 lines, as lesson::kCaptionWidth counts on

}  // namespace

CaptionBar::CaptionBar(QWidget* parent) : QWidget(parent) {
  setScreenHeight(768);
}

int CaptionBar::pixelSizeFor(int screenHeight) {
  return std::clamp(screenHeight * 28 / 768, 14, 120);
}

void CaptionBar::setScreenHeight(int height) {
  m_pixels = pixelSizeFor(height);
  setFixedHeight(qRound(m_pixels * (2 * kLineHeight + 0.9)));
  update();
}

void CaptionBar::showCaption(const QString& caption, int step, int steps) {
  m_text = caption;
  m_step = step;
  m_steps = steps;
  m_asking = false;
  setAccessibleName(caption);
  update();
}

void CaptionBar::ask(const QString& question) {
  m_text = question;
  m_asking = true;
  setAccessibleName(question);
  update();
}

/// Captions of lessons fit; of other sessions one may be longer, and is written smaller then.
QFont CaptionBar::fittingFont(QSize room) const {
  constexpr double kSmaller = 0.92;
  constexpr double kSmallest = 0.45;
  QFont font;
  for (double pixels = m_pixels; pixels > m_pixels * kSmallest; pixels *= kSmaller) {
    font = diagram::windowFont(qRound(pixels), m_asking ? QFont::Bold : QFont::Normal);
    const QRect needed = QFontMetrics(font).boundingRect(QRect({}, room), Qt::TextWordWrap, m_text);
    if (needed.height() <= room.height()) break;
  }
  return font;
}

void CaptionBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const QColor ground = palette().color(QPalette::Window);
  painter.fillRect(rect(), m_asking ? mixed(ground, palette().color(QPalette::Highlight), 0.12) : ground);
  painter.fillRect(0, 0, width(), 1, palette().mid());
  const int margin = kSideMargin * m_pixels / 28;
  // How far it is: a thin line that grows, no numbers to read.
  if (m_steps > 0)
    painter.fillRect(0, height() - m_pixels / 7, width() * m_step / m_steps, m_pixels / 7, palette().highlight());
  const QRect room = rect().adjusted(margin, m_pixels / 4, -margin, -m_pixels / 4);
  painter.setFont(fittingFont(room.size()));
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_text);
}

}  // namespace wiretale::views
