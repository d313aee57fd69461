#include "ui/views/quiet_header.h"

#include <QPaintEvent>
#include <QPainter>

namespace wiretale::views {

QuietHeader::QuietHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(false);
  setHighlightSections(false);
}

void QuietHeader::paintEvent(QPaintEvent* event) {
  QPainter(viewport()).fillRect(event->rect(), palette().window());
  QHeaderView::paintEvent(event);
}

void QuietHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  painter->save();
  painter->fillRect(rect, palette().window());
  painter->setPen(palette().color(QPalette::PlaceholderText));
  painter->setFont(font());
  painter->drawText(rect.adjusted(0, 0, -6, 0),
                    model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                    model()->headerData(section, Qt::Horizontal).toString());
  painter->restore();
}

}  // namespace wiretale::views
