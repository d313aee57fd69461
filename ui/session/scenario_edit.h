#pragma once

#include <functional>

#include <QUndoCommand>

#include "core/scenario/scenario.h"

namespace wiretale::session {

/// What kind of edit a step of the undo list is. Steps of one kind and one drag become one.
enum class EditKind : int {
  Loss,
  Latency,
  TimeWait,
  Drop,
  Remove,
  Seed,
  Intervene,
  Revise,
  Fork,
  SwitchBranch,
  RenameBranch,
  DeleteBranch,
  Setting,
  Return,
  Form,
  Text,
};

/// A step of the undo list: the whole scenario before and after. Scenarios are small, so nothing cleverer is needed.
class ScenarioEdit : public QUndoCommand {
 public:
  using Apply = std::function<void(const scenario::Scenario&)>;

  /// `drag` is 0 for an edit that stands alone.
  ScenarioEdit(EditKind kind, int drag, scenario::Scenario before, scenario::Scenario after, Apply apply);

  void undo() override { m_apply(m_before); }
  void redo() override { m_apply(m_after); }
  int id() const override;
  bool mergeWith(const QUndoCommand* other) override;

 private:
  EditKind m_kind;
  int m_drag;
  scenario::Scenario m_before;
  scenario::Scenario m_after;
  Apply m_apply;
};

}  // namespace wiretale::session
