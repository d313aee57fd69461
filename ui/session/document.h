#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "core/scenario/scenario.h"
#include "ui/session/scenario_edit.h"

namespace wiretale::session {

/// The scenario being worked on: its value, its file, and every edit since it was opened.
class Document : public QObject {
  Q_OBJECT

 public:
  explicit Document(QObject* parent = nullptr);

  const scenario::Scenario& scenario() const { return m_scenario; }
  QUndoStack& undoStack() { return m_undo; }
  const QUndoStack& undoStack() const { return m_undo; }

  const QString& path() const { return m_path; }  ///< empty: never saved
  bool isModified() const { return !m_undo.isClean(); }

  /// Another scenario altogether: the history begins anew, and it counts as saved.
  void replace(scenario::Scenario scenario, const QString& path);

  /// One edit; edits of one kind and one `drag` (not 0) are undone together.
  void edit(scenario::Scenario after, EditKind kind, int drag = 0);

  /// The present value has been written to `path`.
  void markSaved(const QString& path);

 Q_SIGNALS:
  void scenarioChanged();
  void identityChanged();  ///< path, title or modified state

 private:
  void apply(const scenario::Scenario& scenario);

  scenario::Scenario m_scenario;
  QString m_path;
  QUndoStack m_undo;
};

}  // namespace wiretale::session
