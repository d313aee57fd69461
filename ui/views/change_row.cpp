#include "ui/views/change_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "ui/views/elided_label.h"
#include "ui/views/symbol_button.h"

namespace wiretale::views {

ChangeRow::ChangeRow(const models::ChangeLine& line, QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  auto* remove = new SymbolButton(Symbol::Remove, SymbolButton::Shape::Bare, this);
  remove->setPurpose(tr("Take back: %1, %2").arg(line.what, line.detail));
  auto* what = new QLabel(line.what, this);
  auto* detail = new ElidedLabel(line.detail, this);
  detail->setForegroundRole(QPalette::PlaceholderText);
  row->addWidget(remove);
  row->addWidget(what);
  row->addWidget(detail, 1);
  setToolTip(tr("Double click to change it"));
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(tr("%1, %2").arg(line.what, line.detail));
  connect(remove, &SymbolButton::clicked, this, &ChangeRow::removed);
}

void ChangeRow::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
  Q_EMIT valueWanted();
}

void ChangeRow::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Delete) return Q_EMIT removed();
  if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) return Q_EMIT valueWanted();
  QWidget::keyPressEvent(event);
}

}  // namespace wiretale::views
