#include "ui/windows/compare_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/scenario/builtin.h"
#include "ui/session/branches.h"
#include "ui/text/scenario_text.h"

namespace wiretale::windows {

using session::Session;

namespace {

constexpr int kChoiceRole = Qt::UserRole;
constexpr QSize kFirstSize(460, 520);

QString toQString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

CompareDialog::CompareDialog(const scenario::Scenario& scenario, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_place(new QComboBox(this)) {
  setWindowTitle(tr("Compare"));
  resize(kFirstSize);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 16, 18, 14);
  column->setSpacing(10);
  m_list->setAccessibleName(tr("What to compare with"));
  column->addWidget(m_list, 1);
  m_place->addItem(tr("Side by side"));
  m_place->addItem(tr("As a ghost behind this one"));
  auto* form = new QFormLayout;
  form->addRow(tr("&Show it"), m_place);
  column->addLayout(form);
  auto* buttons = new QDialogButtonBox(this);
  m_accept = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  m_accept->setDefault(true);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &CompareDialog::take);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_list, &QListWidget::itemDoubleClicked, this, &CompareDialog::take);
  connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    m_accept->setEnabled(item != nullptr && item->data(kChoiceRole).isValid());
  });
  fill(scenario);
  m_list->setCurrentRow(1);
}

Session::Beside CompareDialog::place() const {
  return m_place->currentIndex() == 0 ? Session::Beside::Next : Session::Beside::Behind;
}

void CompareDialog::setPlace(Session::Beside place) {
  m_place->setCurrentIndex(place == Session::Beside::Next ? 0 : 1);
}

std::vector<CompareDialog::Choice> CompareDialog::pairs() {
  std::vector<Choice> list;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const auto scenario = scenario::builtinScenario(builtin.name);
    if (!scenario) continue;
    for (const scenario::Branch& branch : scenario->branches) {
      list.push_back({Choice::Kind::Pair, toQString(builtin.name), QString::fromStdString(branch.name),
                      tr("%1 · %2").arg(text::branchName(scenario->branch), text::branchName(branch.name))});
    }
  }
  return list;
}

void CompareDialog::fill(const scenario::Scenario& scenario) {
  if (!scenario.branches.empty()) {
    addHeading(tr("Branches of this scenario"));
    for (const std::string& name : session::branchNames(scenario)) {
      if (name != scenario.branch)
        add({Choice::Kind::Branch, QString::fromStdString(name), {}, text::branchName(name)});
    }
  }
  addHeading(tr("Pairs"));
  for (const Choice& pair : pairs()) add(pair);
  addHeading(tr("From a file"));
  add({Choice::Kind::File, {}, {}, tr("Choose a file…")});
  addHeading(tr("Scenarios"));
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    if (const auto one = scenario::builtinScenario(builtin.name))
      add({Choice::Kind::Builtin, toQString(builtin.name), {}, text::scenarioTitle(*one)});
  }
}

/// Not to be chosen, and read out with what stands below it.
void CompareDialog::addHeading(const QString& text) {
  auto* item = new QListWidgetItem(text, m_list);
  item->setFlags(Qt::NoItemFlags);
  QFont bold = m_list->font();
  bold.setBold(true);
  item->setFont(bold);
}

void CompareDialog::add(const Choice& choice) {
  auto* item = new QListWidgetItem(QStringLiteral("    ") + choice.title, m_list);
  item->setData(kChoiceRole, static_cast<int>(m_choices.size()));
  m_choices.push_back(choice);
}

void CompareDialog::take() {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr || !item->data(kChoiceRole).isValid()) return;
  const Choice choice = m_choices[static_cast<std::size_t>(item->data(kChoiceRole).toInt())];
  const Session::Beside where = place();
  accept();
  Q_EMIT chosen(choice, where);
}

}  // namespace wiretale::windows
