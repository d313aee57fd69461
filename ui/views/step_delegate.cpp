#include "ui/views/step_delegate.h"

#include <QPainter>
#include <QTreeView>

#include "ui/diagram/fonts.h"
#include "ui/models/step_model.h"
#include "ui/views/calm_palette.h"
#include "ui/views/symbols.h"

namespace wiretale::views {

using models::Mark;
using models::StepModel;

namespace {

constexpr int kNameLine = 20;
constexpr int kValueLine = 16;
constexpr int kBelow = 4;
constexpr int kRightRoom = 6;
constexpr int kSymbol = 16;
constexpr double kPale = 0.55;  // share of the paper in the ink of what is not known yet

bool hasValue(const QModelIndex& index) {
  return !index.data(StepModel::ValueRole).toString().isEmpty() ||
         !index.data(StepModel::OctetsRole).toString().isEmpty();
}

}  // namespace

StepDelegate::StepDelegate(QTreeView& tree)
    : QStyledItemDelegate(&tree), m_tree(tree), m_theme(&diagram::Theme::named(diagram::Theme::Name::Light)) {}

QColor StepDelegate::inkOf(const QModelIndex& index, const QColor& plain, const QPalette& palette) const {
  return index.data(StepModel::DimRole).toBool() ? mixed(plain, palette.color(QPalette::Window), kPale) : plain;
}

/// At the right end of the name's line; how much of it that takes.
int StepDelegate::paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto mark = static_cast<Mark>(index.data(StepModel::MarkRole).toInt());
  const bool dim = index.data(StepModel::DimRole).toBool();
  const QString word = dim ? tr("not yet") : index.data(StepModel::MarkWordRole).toString();
  if (word.isEmpty()) return 0;
  const diagram::Ink hue = mark == Mark::Bad ? diagram::Ink::Lost : diagram::Ink::Established;
  const QColor ink = dim ? option.palette.color(QPalette::PlaceholderText) : m_theme->textOf(hue);
  const int width = option.fontMetrics.horizontalAdvance(word);
  const QRect room(option.rect.left(), option.rect.top(), option.rect.width() - kRightRoom, kNameLine);
  painter.setFont(option.font);
  painter.setPen(ink);
  painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, word);
  if (dim || mark == Mark::None) return width + kRightRoom;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(room.right() - width - kSymbol - 1, room.center().y() - kSymbol / 2 + 1);
  painter.fillPath(pathOf(mark == Mark::Bad ? Symbol::Remove : Symbol::Check), ink);
  painter.restore();
  return width + kSymbol + kRightRoom;
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const bool chosen = m_tree.currentIndex() == index;
  if (chosen) painter->fillRect(option.rect.adjusted(-2, 0, 0, -2), softAccent(m_tree.palette()));
  QFont font = option.font;
  font.setBold(chosen || !index.parent().isValid());
  const int taken = paintMark(*painter, option, index);
  painter->setFont(font);
  painter->setPen(inkOf(index, option.palette.color(chosen ? QPalette::Link : QPalette::Text), option.palette));
  const QRect name(option.rect.left(), option.rect.top(), option.rect.width() - taken - kRightRoom, kNameLine);
  painter->drawText(name, Qt::AlignVCenter,
                    QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
  const QString value = index.data(StepModel::ValueRole).toString();
  painter->setFont(value.isEmpty() ? diagram::monospaceFont(12) : option.font);
  painter->setPen(inkOf(index, option.palette.color(QPalette::PlaceholderText), option.palette));
  const QRect below(option.rect.left(), name.bottom(), option.rect.width() - kRightRoom, kValueLine);
  const QString shown = value.isEmpty() ? index.data(StepModel::OctetsRole).toString() : value;
  painter->drawText(below, Qt::AlignVCenter, painter->fontMetrics().elidedText(shown, Qt::ElideRight, below.width()));
  painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
  return {0, kNameLine + (hasValue(index) ? kValueLine : 0) + kBelow};
}

}  // namespace wiretale::views
