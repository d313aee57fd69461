#include "ui/views/scenario_picker.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/views/chapter_delegate.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

constexpr int kName = Qt::UserRole;
constexpr int kCount = Qt::UserRole + 1;  ///< of a chapter: its entries, as shown
constexpr int kWords = Qt::UserRole + 2;  ///< of an entry: what the search looks at
constexpr int kSmallestHeight = 156;      ///< six rows

/// Every word of the search stands somewhere in it.
bool holds(const QString& words, const QString& search) {
  for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    if (!words.contains(word, Qt::CaseInsensitive)) return false;
  return true;
}

QTreeWidgetItem* addChapter(QTreeWidget& tree, const QString& title) {
  auto* chapter = new QTreeWidgetItem(&tree, {title});
  chapter->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return chapter;
}

void addEntry(QTreeWidgetItem& chapter, const ScenarioPicker::Entry& entry) {
  auto* item = new QTreeWidgetItem(&chapter, {entry.title});
  item->setData(0, kName, entry.name);
  item->setData(0, kWords,
                QStringList{entry.name, entry.title, entry.description, entry.chapter}.join(QLatin1Char('\n')));
  item->setToolTip(0, entry.title + QLatin1Char('\n') + entry.description);
}

}  // namespace

ScenarioPicker::ScenarioPicker(QWidget* parent)
    : QWidget(parent), m_title(new SectionTitle(this)), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(m_title);
  head->addWidget(m_search, 1);
  column->addLayout(head);
  column->addWidget(m_tree, 1);
  m_search->setClearButtonEnabled(true);
  connect(m_search, &QLineEdit::textChanged, this, &ScenarioPicker::filter);
  buildTree();
  retranslate();
}

void ScenarioPicker::buildTree() {
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setHeaderHidden(true);
  m_tree->setRootIsDecorated(false);
  m_tree->setIndentation(0);
  m_tree->setExpandsOnDoubleClick(false);
  m_tree->setItemDelegate(new ChapterDelegate(m_tree));
  m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_tree->setMouseTracking(true);
  m_tree->setMinimumHeight(kSmallestHeight);
  m_tree->setFocusPolicy(Qt::TabFocus);  // a click leaves the keys with the diagram
  connect(m_tree, &QTreeWidget::currentItemChanged, this, &ScenarioPicker::pick);
  connect(m_tree, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem* item) {
    if (item->parent() == nullptr) item->setExpanded(!item->isExpanded());
  });
}

void ScenarioPicker::pick(const QTreeWidgetItem* item) {
  if (item != nullptr && item->parent() != nullptr) Q_EMIT picked(item->data(0, kName).toString());
}

void ScenarioPicker::setEntries(const std::vector<Entry>& entries) {
  const QSignalBlocker quiet(m_tree);
  const QTreeWidgetItem* current = m_tree->currentItem();
  const QString name = current == nullptr ? QString() : current->data(0, kName).toString();
  m_tree->clear();
  QTreeWidgetItem* chapter = nullptr;
  for (const Entry& entry : entries) {
    if (chapter == nullptr || chapter->text(0) != entry.chapter) chapter = addChapter(*m_tree, entry.chapter);
    addEntry(*chapter, entry);
    chapter->setData(0, kCount, QString::number(chapter->childCount()));
  }
  setCurrent(name);
  filter();
}

void ScenarioPicker::setCurrent(const QString& name) {
  const QSignalBlocker quiet(m_tree);
  m_tree->setCurrentItem(nullptr);
  for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
    QTreeWidgetItem* chapter = m_tree->topLevelItem(row);
    for (int place = 0; place < chapter->childCount(); ++place) {
      if (chapter->child(place)->data(0, kName).toString() != name) continue;
      chapter->setExpanded(true);
      m_tree->setCurrentItem(chapter->child(place));
    }
  }
}

/// While something is searched for, every chapter with a hit is open; after that, the current one's.
void ScenarioPicker::filter() {
  const QString search = m_search->text();
  const QTreeWidgetItem* current = m_tree->currentItem();
  for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
    QTreeWidgetItem* chapter = m_tree->topLevelItem(row);
    int shown = 0;
    for (int place = 0; place < chapter->childCount(); ++place) {
      const bool hit = holds(chapter->child(place)->data(0, kWords).toString(), search);
      chapter->child(place)->setHidden(!hit);
      shown += hit ? 1 : 0;
    }
    chapter->setHidden(shown == 0);
    chapter->setExpanded(search.isEmpty() ? current != nullptr && current->parent() == chapter : shown > 0);
  }
}

void ScenarioPicker::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_tree->currentItem() != nullptr)
    m_tree->scrollToItem(m_tree->currentItem(), QAbstractItemView::PositionAtCenter);
}

void ScenarioPicker::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ScenarioPicker::retranslate() {
  m_title->setText(tr("Scenarios"));
  m_search->setPlaceholderText(tr("Find"));
  m_search->setToolTip(tr("Find a scenario"));
  m_search->setAccessibleName(tr("Find a scenario"));
  m_tree->setAccessibleName(tr("Scenarios that come with the program"));
}

}  // namespace wiretale::views
