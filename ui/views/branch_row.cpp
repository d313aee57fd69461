#include "ui/views/branch_row.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/session/branches.h"
#include "ui/text/number_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::views {

using session::Session;

namespace {

constexpr int kLongestName = 60;

}  // namespace

BranchRow::BranchRow(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_label(new QLabel(this)),
      m_names(new QComboBox(this)),
      m_fork(new QPushButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  m_label->setBuddy(m_names);
  m_names->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  row->addWidget(m_label);
  row->addWidget(m_names, 1);
  row->addWidget(m_fork);
  connect(m_names, &QComboBox::activated, this,
          [this](int place) { m_session.switchBranch(m_names->itemData(place).toString()); });
  connect(m_fork, &QPushButton::clicked, this, [this] { fork(m_session); });
  connect(&session.document(), &session::Document::scenarioChanged, this, &BranchRow::refresh);
  retranslate();
  refresh();
}

void BranchRow::fork(Session& session) {
  session.fork(tr("From %1").arg(text::instant(session.playback().at())));
}

void BranchRow::rename(Session& session, QWidget* parent) {
  auto* dialog = new QInputDialog(parent);
  const QString name = QString::fromStdString(session.scenario().branch);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Rename the branch"));
  dialog->setLabelText(tr("Name:"));
  dialog->setTextValue(text::branchName(session.scenario().branch));
  dialog->setOkButtonText(tr("Rename"));
  dialog->setCancelButtonText(tr("Cancel"));
  connect(dialog, &QInputDialog::textValueSelected, parent,
          [&session, name](const QString& wanted) { session.renameBranch(name, wanted.trimmed().left(kLongestName)); });
  dialog->open();
}

void BranchRow::removePresent(Session& session) {
  const auto& branches = session.scenario().branches;
  if (branches.empty()) return;
  session.deletePresentBranch(QString::fromStdString(branches.front().name));
}

void BranchRow::refresh() {
  const QSignalBlocker quiet(m_names);
  const scenario::Scenario& scenario = m_session.scenario();
  m_names->clear();
  for (const std::string& name : session::branchNames(scenario))
    m_names->addItem(text::branchName(name), QString::fromStdString(name));
  m_names->setCurrentIndex(m_names->findData(QString::fromStdString(scenario.branch)));
}

void BranchRow::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  menu.addAction(tr("Rename…"), this, [this] { rename(m_session, this); });
  QAction* remove = menu.addAction(tr("Delete this branch"), this, [this] { removePresent(m_session); });
  remove->setEnabled(!m_session.scenario().branches.empty());
  menu.exec(event->globalPos());
}

void BranchRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    refresh();
  }
  QWidget::changeEvent(event);
}

void BranchRow::retranslate() {
  m_label->setText(tr("&Branch"));
  m_names->setAccessibleName(tr("Branch"));
  m_names->setToolTip(tr("Right-click to rename or delete it"));
  m_fork->setText(tr("Fork"));
  m_fork->setToolTip(tr("Keep this session as it is, and go on from the playhead otherwise"));
}

}  // namespace wiretale::views
