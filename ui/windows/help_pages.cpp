#include "ui/windows/help_pages.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/windows/action_set.h"
#include "ui/windows/standard_buttons.h"

namespace wiretale::windows {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

void addRow(QTableWidget& table, const QString& keys, const QString& what) {
  const int row = table.rowCount();
  table.insertRow(row);
  table.setItem(row, 0, new QTableWidgetItem(keys));
  table.setItem(row, 1, new QTableWidgetItem(what));
}

void addActionRows(QTableWidget& table) {
  for (const ActionSpec& spec : actionTable()) {
    const QString keys = ActionSet::keysOf(spec);
    const QString tip = QCoreApplication::translate("Actions", spec.tip);
    if (!keys.isEmpty()) addRow(table, keys, tip.isEmpty() ? ActionSet::textOf(spec).remove(QLatin1Char('&')) : tip);
  }
}

/// Keys and gestures that are no actions.
void addOtherRows(QTableWidget& table) {
  addRow(table, QStringLiteral("1 – 9"), Words::tr("Speed"));
  addRow(table, Words::tr("Up, Down"), Words::tr("The packet before or after, in the diagram"));
  addRow(table, Words::tr("Esc"), Words::tr("Select nothing; leave full screen"));
  addRow(table, Words::tr("Ctrl + wheel"), Words::tr("Zoom at the pointer"));
  addRow(table, Words::tr("Drag the diagram"), Words::tr("Scroll"));
  addRow(table, Words::tr("Drag the playhead"), Words::tr("Go through time, in the diagram or on the time bar"));
}

void filterRows(QTableWidget& table, const QString& wanted) {
  for (int row = 0; row < table.rowCount(); ++row) {
    const bool fits = table.item(row, 0)->text().contains(wanted, Qt::CaseInsensitive) ||
                      table.item(row, 1)->text().contains(wanted, Qt::CaseInsensitive);
    table.setRowHidden(row, !fits);
  }
}

QTableWidget* makeTable(QWidget* parent) {
  auto* table = new QTableWidget(0, 2, parent);
  table->setFrameShape(QFrame::NoFrame);
  table->setShowGrid(false);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setSelectionMode(QAbstractItemView::NoSelection);
  table->setTabKeyNavigation(false);
  table->horizontalHeader()->hide();
  table->horizontalHeader()->setStretchLastSection(true);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(26);
  table->setAccessibleName(Words::tr("Keyboard shortcuts"));
  addActionRows(*table);
  addOtherRows(*table);
  table->resizeColumnToContents(0);
  table->setColumnWidth(0, table->columnWidth(0) + 16);
  return table;
}

}  // namespace

void showShortcuts(QWidget& window) {
  auto* page = new QDialog(&window);
  page->setAttribute(Qt::WA_DeleteOnClose);
  page->setWindowTitle(Words::tr("Keyboard shortcuts"));
  auto* search = new QLineEdit(page);
  search->setPlaceholderText(Words::tr("Search"));
  search->setAccessibleName(Words::tr("Search"));
  search->setClearButtonEnabled(true);
  QTableWidget* table = makeTable(page);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(16, 16, 16, 16);
  column->addWidget(search);
  column->addWidget(table);
  QObject::connect(search, &QLineEdit::textChanged, table, [table](const QString& text) { filterRows(*table, text); });
  page->resize(520, 620);
  page->show();
}

void showAbout(QWidget& window) {
  auto* page = new QDialog(&window);
  page->setAttribute(Qt::WA_DeleteOnClose);
  page->setWindowTitle(Words::tr("About Wiretale"));
  auto* name = new QLabel(QStringLiteral("Wiretale"), page);
  name->setFont(diagram::windowFont(22, QFont::Bold));
  auto* words = new QLabel(Words::tr("A connection you can see: TCP as it happens, packet by packet, with the reason "
                                     "for each.\n\nVersion %1 · MIT licence · Qt %2")
                               .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
                           page);
  words->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, page);
  nameButtons(*buttons);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(22, 20, 22, 16);
  column->setSpacing(12);
  for (QWidget* widget : std::initializer_list<QWidget*>{name, words, buttons}) column->addWidget(widget);
  QObject::connect(buttons, &QDialogButtonBox::rejected, page, &QDialog::reject);
  page->setMinimumWidth(420);
  page->show();
}

}  // namespace wiretale::windows
