#include "ui/windows/export_preview.h"

#include <algorithm>
#include <utility>

#include <QPainter>

#include "ui/export/picture.h"

namespace wiretale::windows {

namespace {

constexpr int kMargin = 14;
constexpr int kChecker = 8;

/// What transparent paper is shown on.
void paintCheckers(QPainter& painter, const QRect& rect, const QPalette& palette) {
  painter.fillRect(rect, palette.base());
  for (int y = 0; y < rect.height(); y += kChecker)
    for (int x = (y / kChecker % 2) * kChecker; x < rect.width(); x += 2 * kChecker)
      painter.fillRect(QRect(rect.topLeft() + QPoint(x, y), QSize(kChecker, kChecker)) & rect, palette.midlight());
}

}  // namespace

ExportPreview::ExportPreview(QWidget* parent) : QWidget(parent) {
  setMinimumSize(240, 260);
  setAccessibleName(tr("Preview"));
}

void ExportPreview::show(HeldRequest held) {
  m_held = std::move(held);
  render();
  update();
}

void ExportPreview::render() {
  if (!m_held.layout) return;
  const exporting::Picture picture = exporting::pictureOf(m_held.request);
  const QSizeF room = size() - QSize(2 * kMargin, 2 * kMargin);
  const double scale = std::min({1.0, room.width() / picture.size.width(), room.height() / picture.size.height()});
  const double ratio = devicePixelRatioF();
  m_picture = QPixmap((picture.size * scale * ratio).toSize().expandedTo(QSize(1, 1)));
  m_picture.setDevicePixelRatio(ratio);
  m_picture.fill(m_held.request.transparent ? QColor(Qt::transparent) : m_held.request.theme.paper());
  QPainter painter(&m_picture);
  painter.scale(scale, scale);
  exporting::paintPicture(painter, m_held.request, picture);
}

void ExportPreview::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().alternateBase());
  QRect place(QPoint(0, 0), m_picture.deviceIndependentSize().toSize());
  place.moveCenter(rect().center());
  if (m_held.request.transparent) paintCheckers(painter, place, palette());
  painter.drawPixmap(place.topLeft(), m_picture);
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void ExportPreview::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  render();
}

}  // namespace wiretale::windows
