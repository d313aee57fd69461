#include "ui/views/field_delegate.h"

#include <algorithm>

#include <QPainter>
#include <QTreeView>

#include "ui/models/field_model.h"
#include "ui/views/calm_palette.h"

namespace wiretale::views {

using models::FieldModel;

namespace {

constexpr int kLine = 21;
constexpr int kValueColumn = 128;  // px from the tree's left edge, where the name leaves it free
constexpr int kGap = 8;
constexpr int kRightRoom = 6;
constexpr int kSenseRoom = 6;  // below what a field means

/// px from the tree's left edge to a row's text.
int leftOf(const QTreeView& tree, const QModelIndex& index) {
  int levels = 1;
  for (QModelIndex around = index.parent(); around.isValid(); around = around.parent()) ++levels;
  return levels * tree.indentation();
}

/// What a field means, and where that is written; before it a value that has no room in one line.
QString senseOf(const QModelIndex& index) {
  constexpr qsizetype kLongValue = 24;
  constexpr qsizetype kMostValue = 600;
  QStringList lines;
  const QString value = index.data(FieldModel::BareValueRole).toString();
  if (value.size() > kLongValue)
    lines += value.size() > kMostValue ? value.left(kMostValue) + QStringLiteral(" …") : value;
  for (const int role : {FieldModel::MeaningRole, FieldModel::CitationRole}) {
    const QString text = index.data(role).toString();
    if (!text.isEmpty()) lines += text;
  }
  return lines.join(QLatin1Char('\n'));
}

QPalette::ColorRole valueInk(const QModelIndex& index, bool chosen) {
  if (index.data(FieldModel::BrokenRole).toBool()) return QPalette::BrightText;
  return chosen ? QPalette::Link : QPalette::Text;
}

}  // namespace

FieldDelegate::FieldDelegate(QTreeView& tree) : QStyledItemDelegate(&tree), m_tree(tree) {}

bool FieldDelegate::isChosen(const QModelIndex& index) const {
  return m_tree.currentIndex() == index;
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  if (!index.parent().isValid() && index.row() > 0)
    painter->fillRect(0, option.rect.top(), m_tree.viewport()->width(), 1, option.palette.mid());
  paintLine(*painter, option, index);
  if (isChosen(index)) paintSense(*painter, option, index);
  painter->restore();
}

void FieldDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool chosen = isChosen(index);
  const bool top = !index.parent().isValid();
  QFont font = option.font;
  font.setBold(chosen || top);
  const QFontMetrics metrics(font);
  QRect room(option.rect.left(), option.rect.top(), option.rect.width() - kRightRoom, kLine);
  const QString value = index.data(FieldModel::ValueRole).toString();
  const int most = value.isEmpty() ? room.width() : room.width() * 2 / 3;
  const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, most);
  painter.setFont(font);
  painter.setPen(option.palette.color(chosen ? QPalette::Link : top ? QPalette::Text : QPalette::PlaceholderText));
  painter.drawText(room, Qt::AlignVCenter, name);
  room.setLeft(std::max(kValueColumn, room.left() + metrics.horizontalAdvance(name) + kGap));
  font.setBold(chosen);
  painter.setFont(font);
  painter.setPen(option.palette.color(top && !chosen ? QPalette::PlaceholderText : valueInk(index, chosen)));
  painter.drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(value, Qt::ElideRight, room.width()));
}

void FieldDelegate::paintSense(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRect room = option.rect.adjusted(0, kLine, -kRightRoom, -kSenseRoom);
  painter.setFont(option.font);
  painter.setPen(option.palette.color(QPalette::PlaceholderText));
  painter.drawText(room, Qt::TextWordWrap | Qt::AlignTop, senseOf(index));
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (!isChosen(index)) return {0, kLine};
  const QString sense = senseOf(index);
  if (sense.isEmpty()) return {0, kLine};
  const int width = m_tree.viewport()->width() - leftOf(m_tree, index) - kRightRoom;
  const QRect room(0, 0, std::max(40, width), 10'000);
  return {0, kLine + kSenseRoom + option.fontMetrics.boundingRect(room, Qt::TextWordWrap, sense).height()};
}

}  // namespace wiretale::views
