#include "ui/session/document.h"

#include <utility>

namespace wiretale::session {

Document::Document(QObject* parent) : QObject(parent) {
  connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::identityChanged);
}

void Document::replace(scenario::Scenario scenario, const QString& path) {
  m_undo.clear();
  m_path = path;
  apply(scenario);
  Q_EMIT identityChanged();
}

void Document::edit(scenario::Scenario after, EditKind kind, int drag) {
  if (after == m_scenario) return;
  m_undo.push(new ScenarioEdit(kind, drag, m_scenario, std::move(after),
                               [this](const scenario::Scenario& scenario) { apply(scenario); }));
}

void Document::markSaved(const QString& path) {
  m_path = path;
  m_undo.setClean();
  Q_EMIT identityChanged();
}

void Document::apply(const scenario::Scenario& scenario) {
  m_scenario = scenario;
  Q_EMIT scenarioChanged();
}

}  // namespace wiretale::session
