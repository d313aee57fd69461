#include "ui/views/hex_view.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include "ui/diagram/fonts.h"
#include "ui/text/byte_text.h"
#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

constexpr int kMargin = 6;
constexpr int kOffsetCharacters = 5;  // "0010" and a space
constexpr std::size_t kFew = 8;
constexpr std::size_t kMany = 16;

QString hex(std::size_t value, int digits) {
  return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
}

}  // namespace

HexView::HexView(QWidget* parent) : QWidget(parent) {
  setFont(diagram::monospaceFont(12));
  m_cell = qRound(QFontMetricsF(font()).horizontalAdvance(QLatin1Char('0')));
  m_line = QFontMetrics(font()).height() + 1;
  setFocusPolicy(Qt::StrongFocus);
  retranslate();
}

void HexView::setBytes(std::vector<std::byte> bytes) {
  m_bytes = std::move(bytes);
  m_grounds.clear();
  m_markLength = 0;
  setFixedHeight(sizeHint().height());
  update();
}

void HexView::setGrounds(std::vector<QColor> grounds) {
  m_grounds = std::move(grounds);
  update();
}

void HexView::mark(std::size_t offset, std::size_t length) {
  m_markFrom = offset;
  m_markLength = length;
  update();
}

std::vector<std::byte> HexView::chosenBytes() const {
  if (m_markLength == 0 || m_markFrom >= m_bytes.size()) return m_bytes;
  const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(m_markFrom);
  return {from, from + static_cast<std::ptrdiff_t>(std::min(m_markLength, m_bytes.size() - m_markFrom))};
}

/// Offset, hex with a space behind each, a space, characters.
int HexView::widthOf(std::size_t perRow) const {
  return kMargin * 2 + (kOffsetCharacters + static_cast<int>(perRow) * 4) * m_cell;
}

QSize HexView::sizeHint() const {
  return {widthOf(kFew), kMargin * 2 + static_cast<int>(rows()) * m_line};
}

void HexView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const std::size_t perRow = width() >= widthOf(kMany) ? kMany : kFew;
  if (perRow == m_perRow) return;
  m_perRow = perRow;
  setFixedHeight(sizeHint().height());
}

QRect HexView::rectOf(std::size_t offset) const {
  const auto column = static_cast<int>(offset % m_perRow);
  const auto row = static_cast<int>(offset / m_perRow);
  return {kMargin + (kOffsetCharacters + column * 3) * m_cell, kMargin + row * m_line, m_cell * 2, m_line};
}

QRect HexView::characterRectOf(std::size_t offset) const {
  const auto column = static_cast<int>(offset % m_perRow);
  const int before = kOffsetCharacters + static_cast<int>(m_perRow) * 3;
  return {kMargin + (before + column) * m_cell, rectOf(offset).top(), m_cell, m_line};
}

void HexView::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1) : QPen(Qt::NoPen));
  painter.setBrush(palette().alternateBase());
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  const int first = std::max(0, (event->rect().top() - kMargin) / m_line);
  const int last = (event->rect().bottom() - kMargin) / m_line;
  for (int row = first; row <= last && row < static_cast<int>(rows()); ++row)
    paintRow(painter, static_cast<std::size_t>(row));
}

void HexView::paintRow(QPainter& painter, std::size_t row) const {
  const std::size_t begin = row * m_perRow;
  const QRect head(kMargin, rectOf(begin).top(), m_cell * kOffsetCharacters, m_line);
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(head, Qt::AlignVCenter, hex(begin, 4));
  for (std::size_t offset = begin; offset < std::min(begin + m_perRow, m_bytes.size()); ++offset)
    paintByte(painter, offset);
}

void HexView::paintByte(QPainter& painter, std::size_t offset) const {
  const QRect place = rectOf(offset);
  const QRect character = characterRectOf(offset);
  if (offset < m_grounds.size()) painter.fillRect(place.adjusted(-m_cell / 2, 0, m_cell / 2, 0), m_grounds[offset]);
  if (marked(offset)) {
    const QColor ground = mixed(palette().color(QPalette::AlternateBase), palette().color(QPalette::Highlight), 0.2);
    const bool joins = marked(offset + 1) && (offset + 1) % m_perRow != 0;
    painter.fillRect(place.adjusted(-1, 0, joins ? m_cell : 1, 0), ground);
    painter.fillRect(character, ground);
  }
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(place, Qt::AlignVCenter, hex(std::to_integer<std::size_t>(m_bytes[offset]), 2));
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(character, Qt::AlignVCenter, text::readableCharacter(m_bytes[offset]));
}

void HexView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  choose(byteAt(event->position().toPoint()));
}

/// The highest first, as they stand in the byte; each with the byte that it would make.
void HexView::addBits(QMenu& menu, const QPoint& at) {
  const std::size_t offset = byteAt(at);
  if (offset >= m_bytes.size() || offset < m_bitsFrom) return;
  choose(offset);
  const auto value = std::to_integer<std::size_t>(m_bytes[offset]);
  menu.addSection(tr("Flip a bit of byte %1").arg(hex(offset, 4)));
  for (int bit = 7; bit >= 0; --bit) {
    const std::size_t flipped = value ^ (std::size_t{1} << bit);
    menu.addAction(tr("Bit %1: %2 becomes %3").arg(bit).arg(hex(value, 2), hex(flipped, 2)), this,
                   [this, offset, bit] { Q_EMIT bitChosen(offset, bit); });
  }
}

/// Behind the last if there is none.
std::size_t HexView::byteAt(QPoint at) const {
  const int perRow = static_cast<int>(m_perRow);
  int column = (at.x() - kMargin - kOffsetCharacters * m_cell + m_cell / 2) / (3 * m_cell);
  if (at.x() >= characterRectOf(0).left()) column = (at.x() - characterRectOf(0).left()) / m_cell;
  const int row = (at.y() - kMargin) / m_line;
  if (column < 0 || column >= perRow || row < 0) return m_bytes.size();
  return static_cast<std::size_t>(row) * m_perRow + static_cast<std::size_t>(column);
}

void HexView::keyPressEvent(QKeyEvent* event) {
  const auto here = static_cast<std::ptrdiff_t>(m_markLength > 0 ? m_markFrom : 0);
  const auto end = here + static_cast<std::ptrdiff_t>(std::max<std::size_t>(m_markLength, 1));
  std::ptrdiff_t to = -1;
  if (event->key() == Qt::Key_Left) to = here - 1;
  if (event->key() == Qt::Key_Right) to = end;
  if (event->key() == Qt::Key_Up) to = here - static_cast<std::ptrdiff_t>(m_perRow);
  if (event->key() == Qt::Key_Down) to = here + static_cast<std::ptrdiff_t>(m_perRow);
  if (to < 0) return QWidget::keyPressEvent(event);
  choose(static_cast<std::size_t>(to));
}

void HexView::choose(std::size_t offset) {
  if (offset < m_bytes.size()) Q_EMIT byteChosen(offset);
}

void HexView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void HexView::retranslate() {
  setAccessibleName(tr("Bytes of the packet"));
}

}  // namespace wiretale::views
