#include "ui/views/scenario_sheet.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/text/meaning_text.h"
#include "ui/text/phrase_text.h"
#include "ui/views/scenario_delegate.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

using models::FormNode;

namespace {

constexpr std::array<int, ScenarioSheet::ColumnCount - 1> kWidths{210, 140, 190};

std::array<std::size_t, 3> sizesOf(const scenario::Scenario& scenario) {
  return {scenario.parties[Side::Client].program.size(), scenario.parties[Side::Server].program.size(),
          scenario.interventions.size()};
}

std::string pathOf(const QTreeWidgetItem& item) {
  return item.data(ScenarioSheet::Value, ScenarioDelegate::kPathRole).toString().toStdString();
}

const scenario::FieldSpec* specOf(const QTreeWidgetItem& item) {
  return reinterpret_cast<const scenario::FieldSpec*>(
      item.data(ScenarioSheet::Value, ScenarioDelegate::kSpecRole).value<quintptr>());
}

}  // namespace

ScenarioSheet::ScenarioSheet(session::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_tree(new QTreeWidget(this)),
      m_explanation(secondaryLabel(this)),
      m_complaint(new QLabel(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_up(new QPushButton(this)),
      m_down(new QPushButton(this)) {
  build();
  connect(&session.document(), &session::Document::scenarioChanged, this, &ScenarioSheet::refreshValues);
  connect(m_tree, &QTreeWidget::currentItemChanged, this, &ScenarioSheet::showCurrent);
  connect(m_add, &QPushButton::clicked, this, &ScenarioSheet::showKinds);
  connect(m_remove, &QPushButton::clicked, this, &ScenarioSheet::remove);
  connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
  connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
  retranslate();
}

void ScenarioSheet::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(m_tree, 1);
  column->addWidget(m_explanation);
  column->addWidget(m_complaint);
  auto* buttons = new QHBoxLayout;
  for (QPushButton* button : {m_add, m_remove, m_up, m_down}) buttons->addWidget(button);
  buttons->addStretch(1);
  column->addLayout(buttons);
  for (QLabel* label : {m_explanation, m_complaint}) label->setWordWrap(true);
  m_explanation->setMinimumHeight(36);
  m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_complaint->hide();
  m_tree->setColumnCount(ColumnCount);
  m_tree->setFont(diagram::windowFont(13));
  m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                          QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
  m_tree->setUniformRowHeights(true);
  for (std::size_t place = 0; place < kWidths.size(); ++place)
    m_tree->header()->resizeSection(static_cast<int>(place), kWidths[place]);
  auto* delegate = new ScenarioDelegate(m_tree);
  m_tree->setItemDelegateForColumn(Value, delegate);
  connect(
      delegate, &ScenarioDelegate::written, this,
      [this](const QString& path, const QString& text) { write(path.toStdString(), text); }, Qt::QueuedConnection);
}

/// The lines anew; what was open stays open, and the current line the current one.
void ScenarioSheet::rebuild() {
  std::map<std::string, bool> open;
  for (const auto& [path, item] : m_items) open[path] = item->isExpanded();
  const std::string current = m_tree->currentItem() == nullptr ? std::string() : pathOf(*m_tree->currentItem());
  const bool isFirst = m_items.empty();
  bool advancedOpen = false;
  if (!isFirst) advancedOpen = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1)->isExpanded();
  m_items.clear();
  m_tree->clear();
  for (const FormNode& node : models::scenarioForm(m_session.scenario())) addNode(*m_tree->invisibleRootItem(), node);
  for (int place = 0; place + 1 < m_tree->topLevelItemCount(); ++place) m_tree->topLevelItem(place)->setExpanded(true);
  m_tree->topLevelItem(m_tree->topLevelItemCount() - 1)->setExpanded(advancedOpen);
  for (const auto& [path, item] : m_items)
    if (const auto before = open.find(path); before != open.end()) item->setExpanded(before->second);
  if (QTreeWidgetItem* item = itemAt(current)) m_tree->setCurrentItem(item, Name);
  m_sizes = sizesOf(m_session.scenario());
  showCurrent();
}

void ScenarioSheet::addNode(QTreeWidgetItem& parent, const FormNode& node) {
  auto* item = new QTreeWidgetItem(&parent);
  fill(*item, node);
  for (const FormNode& child : node.children) addNode(*item, child);
}

void ScenarioSheet::fill(QTreeWidgetItem& item, const FormNode& node) {
  item.setText(Name, node.title);
  item.setToolTip(Name, QString::fromStdString(node.path));
  item.setText(Meaning, node.meaning);
  item.setToolTip(Meaning, node.meaning);
  item.setData(Value, ScenarioDelegate::kPathRole, QString::fromStdString(node.path));
  if (!node.path.empty() && !m_items.contains(node.path)) m_items[node.path] = &item;
  if (node.kind == FormNode::Kind::Group || node.kind == FormNode::Kind::List) {
    QFont bold = m_tree->font();
    bold.setBold(true);
    item.setFont(Name, bold);
  }
  if (node.spec == nullptr) return;
  item.setData(Value, ScenarioDelegate::kSpecRole, QVariant::fromValue(reinterpret_cast<quintptr>(node.spec)));
  item.setFlags(item.flags() | Qt::ItemIsEditable);
  showValue(item);
}

/// What is in the scenario, or what was written and cannot be, beside the reason.
void ScenarioSheet::showValue(QTreeWidgetItem& item) {
  const std::string path = pathOf(item);
  const auto* const spec = specOf(item);
  if (spec == nullptr) return;
  const auto refused = m_refused.find(path);
  const bool isRefused = refused != m_refused.end();
  item.setText(Value, isRefused ? refused->second.text
                                : QString::fromStdString(models::fieldTextAt(m_session.scenario(), path)));
  item.setText(Limits, isRefused ? refused->second.why : text::limits(*spec));
  item.setToolTip(Limits, item.text(Limits));
  const QColor ink = palette().color(isRefused ? QPalette::BrightText : QPalette::PlaceholderText);
  item.setForeground(Limits, ink);
  item.setForeground(Value, isRefused ? palette().brush(QPalette::BrightText) : palette().brush(QPalette::Text));
}

/// A value written here leaves the lines as they are; from elsewhere a step may have become another one.
void ScenarioSheet::refreshValues() {
  if (!isVisible()) return;
  const bool otherSize = sizesOf(m_session.scenario()) != m_sizes;
  if (otherSize) std::erase_if(m_refused, [](const auto& entry) { return entry.first.find('[') != std::string::npos; });
  if (otherSize || !m_writing) return rebuild();
  for (const auto& [path, item] : m_items) showValue(*item);
  QTreeWidgetItem* const advanced = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
  for (int i = 0; i < advanced->childCount(); ++i)
    for (int k = 0; k < advanced->child(i)->childCount(); ++k) showValue(*advanced->child(i)->child(k));
}

void ScenarioSheet::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  rebuild();
}

QTreeWidgetItem* ScenarioSheet::itemAt(const std::string& path) const {
  const auto known = m_items.find(path);
  return known == m_items.end() ? nullptr : known->second;
}

void ScenarioSheet::write(const std::string& path, const QString& text) {
  const QScopedValueRollback writing(m_writing, true);
  m_refused.erase(path);
  models::Edited edited = models::withFieldText(m_session.scenario(), path, text.trimmed().toStdString());
  if (!edited) {
    m_refused[path] = {text, text::phrase(edited.error())};
  }
  apply(std::move(edited));
  refreshValues();
  showCurrent();
}

bool ScenarioSheet::apply(models::Edited edited) {
  m_complaint->setText(edited ? QString() : text::phrase(edited.error()));
  m_complaint->setVisible(!edited);
  QPalette warning = palette();
  warning.setColor(QPalette::WindowText, palette().color(QPalette::BrightText));
  m_complaint->setPalette(warning);
  if (!edited) return false;
  m_session.document().edit(*std::move(edited), session::EditKind::Form);
  return true;
}

QString ScenarioSheet::complaint() const {
  return m_complaint->text();
}

models::EntryPath ScenarioSheet::place() const {
  const QTreeWidgetItem* const item = m_tree->currentItem();
  if (item == nullptr) return {};
  const std::string path = pathOf(*item);
  models::EntryPath place = models::entryPathOf(path);
  if (place.list.empty() && !models::entryKinds(path).empty()) place.list = path;
  return place;
}

void ScenarioSheet::showCurrent() {
  const QTreeWidgetItem* const item = m_tree->currentItem();
  const models::EntryPath at = place();
  const bool isEntry = item != nullptr && !models::entryPathOf(pathOf(*item)).list.empty();
  m_add->setEnabled(!at.list.empty());
  for (QPushButton* button : {m_remove, m_up, m_down}) button->setEnabled(isEntry);
  if (item == nullptr) return m_explanation->setText(tr("Choose a line to see what it means."));
  const auto* const spec = specOf(*item);
  QString text = item->text(Meaning);
  if (spec != nullptr && !text::limits(*spec).isEmpty()) text += QLatin1Char('\n') + text::limits(*spec);
  m_explanation->setText(text);
}

void ScenarioSheet::showKinds() {
  QMenu menu(this);
  menu.setToolTipsVisible(true);
  for (const models::EntryKind& kind : models::entryKinds(place().list)) {
    const QString name = QString::fromUtf8(kind.name.data(), static_cast<qsizetype>(kind.name.size()));
    menu.addAction(name, this, [this, kind] { add(kind.name); })->setToolTip(kind.meaning);
  }
  menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

/// Behind the current step, or at the end of the list.
void ScenarioSheet::add(std::string_view kind) {
  const models::EntryPath at = place();
  if (at.list.empty()) return;
  const bool onList = models::entryPathOf(pathOf(*m_tree->currentItem())).list.empty();
  const std::size_t behind = onList ? std::string::npos : at.place + 1;
  apply(models::withEntry(m_session.scenario(), at.list, behind, kind));
}

void ScenarioSheet::remove() {
  const models::EntryPath at = place();
  if (!at.list.empty()) apply(models::withoutEntry(m_session.scenario(), at.list, at.place));
}

void ScenarioSheet::move(int direction) {
  const models::EntryPath at = place();
  const std::size_t to = at.place + static_cast<std::size_t>(direction);  // below 0 it is beyond every list
  if (at.list.empty() || !apply(models::withEntryMoved(m_session.scenario(), at.list, at.place, to))) return;
  rebuild();
  if (QTreeWidgetItem* item = itemAt(at.list + "[" + std::to_string(to + 1) + "]")) m_tree->setCurrentItem(item, Name);
}

void ScenarioSheet::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ScenarioSheet::retranslate() {
  m_tree->setHeaderLabels({tr("Name"), tr("Value"), tr("Limits"), tr("Meaning")});
  m_tree->setAccessibleName(tr("Parameters of the scenario"));
  m_add->setText(tr("Add…"));
  m_remove->setText(tr("Remove"));
  m_up->setText(tr("Up"));
  m_down->setText(tr("Down"));
  rebuild();
}

}  // namespace wiretale::views
