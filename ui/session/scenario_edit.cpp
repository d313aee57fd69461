#include "ui/session/scenario_edit.h"

#include <utility>

#include <QCoreApplication>

namespace wiretale::session {

namespace {

QString nameOf(EditKind kind) {
  switch (kind) {
    case EditKind::Loss:
      return QCoreApplication::translate("ScenarioEdit", "change of loss");
    case EditKind::Latency:
      return QCoreApplication::translate("ScenarioEdit", "change of latency");
    case EditKind::TimeWait:
      return QCoreApplication::translate("ScenarioEdit", "change of TIME-WAIT");
    case EditKind::Drop:
      return QCoreApplication::translate("ScenarioEdit", "dropped packet");
    case EditKind::Remove:
      return QCoreApplication::translate("ScenarioEdit", "removal of a change");
    case EditKind::Seed:
      return QCoreApplication::translate("ScenarioEdit", "change of seed");
    case EditKind::Setting:
      return QCoreApplication::translate("ScenarioEdit", "change of a setting");
    case EditKind::Return:
      return QCoreApplication::translate("ScenarioEdit", "return to the stop");
    case EditKind::Intervene:
      return QCoreApplication::translate("ScenarioEdit", "intervention");
    case EditKind::Revise:
      return QCoreApplication::translate("ScenarioEdit", "other value of a change");
    case EditKind::Fork:
      return QCoreApplication::translate("ScenarioEdit", "new branch");
    case EditKind::SwitchBranch:
      return QCoreApplication::translate("ScenarioEdit", "switch of branches");
    case EditKind::RenameBranch:
      return QCoreApplication::translate("ScenarioEdit", "name of a branch");
    case EditKind::DeleteBranch:
      return QCoreApplication::translate("ScenarioEdit", "deletion of a branch");
    case EditKind::Form:
      return QCoreApplication::translate("ScenarioEdit", "change in the form");
    case EditKind::Text:
      return QCoreApplication::translate("ScenarioEdit", "change of the text");
  }
  return {};
}

}  // namespace

ScenarioEdit::ScenarioEdit(EditKind kind, int drag, scenario::Scenario before, scenario::Scenario after, Apply apply)
    : QUndoCommand(nameOf(kind)),
      m_kind(kind),
      m_drag(drag),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_apply(std::move(apply)) {}

int ScenarioEdit::id() const {
  return m_drag == 0 ? -1 : static_cast<int>(m_kind);
}

bool ScenarioEdit::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const ScenarioEdit*>(other);
  if (next == nullptr || next->m_kind != m_kind || next->m_drag != m_drag) return false;
  m_after = next->m_after;
  setObsolete(m_before == m_after);
  return true;
}

}  // namespace wiretale::session
