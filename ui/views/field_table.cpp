#include "ui/views/field_table.h"

#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

#include "ui/views/field_delegate.h"

namespace wiretale::views {

namespace {

constexpr int kNameWidth = 128;
constexpr int kRowHeight = 21;

}  // namespace

FieldTable::FieldTable(QWidget* parent) : QTableView(parent), m_fields(new models::FieldModel(this)) {
  setModel(m_fields);
  setItemDelegate(new FieldDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  horizontalHeader()->hide();
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->resizeSection(0, kNameWidth);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(kRowHeight);
  verticalHeader()->setDefaultSectionSize(kRowHeight);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (current.isValid()) Q_EMIT fieldChosen(m_fields->field(current.row()));
  });
  retranslate();
}

void FieldTable::show(std::vector<wire::Field> fields) {
  m_fields->setFields(std::move(fields));
  setColumnWidth(0, kNameWidth);
  setFixedHeight(m_fields->rowCount() * kRowHeight);
}

void FieldTable::selectByte(std::size_t offset) {
  const int row = m_fields->rowOfByte(offset);
  if (row >= 0) setCurrentIndex(m_fields->index(row, 0));
}

void FieldTable::clearChoice() {
  setCurrentIndex({});
  clearSelection();
}

/// The panel around it scrolls, not the table.
void FieldTable::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

void FieldTable::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QTableView::changeEvent(event);
}

void FieldTable::retranslate() {
  setAccessibleName(tr("Fields of the packet"));
}

}  // namespace wiretale::views
