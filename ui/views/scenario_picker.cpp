#include "ui/views/scenario_picker.h"

#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/views/numbered_delegate.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

ScenarioPicker::ScenarioPicker(QWidget* parent)
    : QWidget(parent), m_title(new SectionTitle(this)), m_list(new QListWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(m_title);
  column->addWidget(m_list, 1);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setItemDelegate(new NumberedDelegate(m_list));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setMouseTracking(true);
  m_list->setMinimumHeight(60);
  m_list->setFocusPolicy(Qt::TabFocus);  // a click leaves the keys with the diagram
  connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item != nullptr) Q_EMIT picked(item->data(Qt::UserRole).toString());
  });
  retranslate();
}

void ScenarioPicker::setEntries(const std::vector<Entry>& entries) {
  const QSignalBlocker quiet(m_list);
  const QListWidgetItem* current = m_list->currentItem();
  const QString name = current == nullptr ? QString() : current->data(Qt::UserRole).toString();
  m_list->clear();
  for (const Entry& entry : entries) {
    auto* item = new QListWidgetItem(entry.title, m_list);
    item->setData(Qt::UserRole, entry.name);
    item->setToolTip(entry.title);
  }
  setCurrent(name);
}

void ScenarioPicker::setCurrent(const QString& name) {
  const QSignalBlocker quiet(m_list);
  m_list->setCurrentItem(nullptr);
  for (int row = 0; row < m_list->count(); ++row)
    if (m_list->item(row)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(row);
}

void ScenarioPicker::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_list->currentItem() != nullptr) m_list->scrollToItem(m_list->currentItem());
}

void ScenarioPicker::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ScenarioPicker::retranslate() {
  m_title->setText(tr("Scenarios"));
  m_list->setAccessibleName(tr("Scenarios that come with the program"));
}

}  // namespace wiretale::views
