#include "ui/views/quiet_tree.h"

#include <QPainter>

#include "ui/views/symbols.h"

namespace wiretale::views {

namespace {

constexpr int kFirstLine = 21;  // px of a row in whose middle the triangle stands
constexpr double kSymbol = 16;
constexpr double kSize = 0.55;

}  // namespace

QuietTree::QuietTree(int indentation, QWidget* parent) : QTreeView(parent) {
  setFrameShape(QFrame::NoFrame);
  setHeaderHidden(true);
  setIndentation(indentation);
  setSelectionBehavior(QAbstractItemView::SelectItems);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void QuietTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
  if (!model()->hasChildren(index)) return;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->translate(rect.right() - indentation() / 2.0, rect.top() + kFirstLine / 2.0);
  if (isExpanded(index)) painter->rotate(90);
  painter->scale(kSize, kSize);
  painter->translate(-kSymbol / 2, -kSymbol / 2);
  painter->fillPath(pathOf(Symbol::Play), palette().color(QPalette::PlaceholderText));
  painter->restore();
}

/// No bar beside a selected row: what shows it is the delegate's.
void QuietTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem plain = option;
  plain.palette.setBrush(QPalette::Highlight, Qt::transparent);
  QTreeView::drawRow(painter, plain, index);
}

}  // namespace wiretale::views
