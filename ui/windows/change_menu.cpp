#include "ui/windows/change_menu.h"

#include <QMenu>

#include "ui/session/branches.h"
#include "ui/text/scenario_text.h"
#include "ui/views/branch_row.h"
#include "ui/views/intervention_menu.h"

namespace wiretale::windows {

ChangeMenu::ChangeMenu(QMenu& menu, session::Session& session, QWidget& window)
    : QObject(&menu), m_session(session), m_window(window) {
  menu.addSeparator();
  m_client = menu.addMenu(QString());
  m_server = menu.addMenu(QString());
  m_link = menu.addMenu(QString());
  menu.addSeparator();
  m_branches = menu.addMenu(QString());
  const auto fill = [this](QMenu* deeds, const auto& add) {
    connect(deeds, &QMenu::aboutToShow, this, [this, deeds, add] {
      deeds->clear();
      add(*deeds, m_session.playback().at());
    });
  };
  fill(m_client,
       [this](QMenu& deeds, SimTime at) { views::addSideDeeds(deeds, m_session, Side::Client, at, &m_window); });
  fill(m_server,
       [this](QMenu& deeds, SimTime at) { views::addSideDeeds(deeds, m_session, Side::Server, at, &m_window); });
  fill(m_link, [this](QMenu& deeds, SimTime at) { views::addLinkDeeds(deeds, m_session, at, &m_window); });
  connect(m_branches, &QMenu::aboutToShow, this, &ChangeMenu::fillBranches);
  retranslate();
}

void ChangeMenu::fillBranches() {
  m_branches->clear();
  const scenario::Scenario& scenario = m_session.scenario();
  for (const std::string& name : session::branchNames(scenario)) {
    QAction* action = m_branches->addAction(text::branchName(name), this,
                                            [this, name] { m_session.switchBranch(QString::fromStdString(name)); });
    action->setCheckable(true);
    action->setChecked(name == scenario.branch);
  }
  m_branches->addSeparator();
  m_branches->addAction(tr("&Rename…"), this, [this] { views::BranchRow::rename(m_session, &m_window); });
  QAction* remove =
      m_branches->addAction(tr("&Delete this branch"), this, [this] { views::BranchRow::removePresent(m_session); });
  remove->setEnabled(!scenario.branches.empty());
}

void ChangeMenu::retranslate() {
  m_client->setTitle(tr("The &client, at the playhead"));
  m_server->setTitle(tr("The &server, at the playhead"));
  m_link->setTitle(tr("The l&ink, at the playhead"));
  m_branches->setTitle(tr("&Branches"));
}

}  // namespace wiretale::windows
