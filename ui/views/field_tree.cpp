#include "ui/views/field_tree.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QResizeEvent>

#include "ui/views/field_delegate.h"

namespace wiretale::views {

namespace {

constexpr int kIndent = 11;

}  // namespace

FieldTree::FieldTree(QWidget* parent) : QuietTree(kIndent, parent), m_fields(new models::FieldModel(this)) {
  setModel(m_fields);
  setItemDelegate(new FieldDelegate(*this));
  connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { remember(index, true); });
  connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { remember(index, false); });
  retranslate();
}

void FieldTree::show(std::vector<models::FieldRow> rows) {
  m_quiet = true;
  m_fields->setRows(std::move(rows));
  openRows();
  m_quiet = false;
  fitHeight();
}

/// As somebody wanted it last, else as the row says; and where something is broken it can be seen.
void FieldTree::openRows() {
  for (std::size_t place = 0; place < m_fields->rows().size(); ++place) {
    const QModelIndex index = m_fields->indexAt(place);
    if (!m_fields->hasChildren(index)) continue;
    const bool open = m_remembered.value(m_fields->pathOf(index), m_fields->row(index).open);
    setExpanded(index, open || m_fields->hasBrokenPart(place));
  }
}

void FieldTree::remember(const QModelIndex& index, bool open) {
  if (m_quiet) return;
  m_remembered.insert(m_fields->pathOf(index), open);
  fitHeight();
}

void FieldTree::select(const QModelIndex& field) {
  if (!field.isValid()) return;
  m_quiet = true;
  for (QModelIndex around = field.parent(); around.isValid(); around = around.parent()) expand(around);
  setCurrentIndex(field);
  m_quiet = false;
  fitHeight();
  scrollTo(field);
}

void FieldTree::clearChoice() {
  setCurrentIndex({});
  clearSelection();
}

void FieldTree::setMostHeight(int height) {
  if (height == m_mostHeight) return;
  m_mostHeight = height;
  fitHeight();
}

void FieldTree::fitHeight() {
  int height = 0;
  for (QModelIndex index = m_fields->index(0, 0); index.isValid() && height < m_mostHeight; index = indexBelow(index))
    height += rowHeight(index);
  setFixedHeight(std::min(height, m_mostHeight));
}

/// The row that is current is taller than the others.
void FieldTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  scheduleDelayedItemsLayout();
  executeDelayedItemsLayout();
  if (!m_quiet) {
    fitHeight();
    scrollTo(current);
    if (current.isValid()) Q_EMIT fieldChosen(m_fields->row(current));
  }
}

void FieldTree::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QTreeView::changeEvent(event);
}

void FieldTree::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  if (event->size().width() == event->oldSize().width()) return;
  scheduleDelayedItemsLayout();
  fitHeight();
}

void FieldTree::retranslate() {
  setAccessibleName(tr("Fields of the packet"));
}

}  // namespace wiretale::views
