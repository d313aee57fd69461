#pragma once

#include <QScrollArea>

#include "ui/session/session.h"
#include "ui/windows/file_flow.h"

namespace wiretale::views {
class ChangesPanel;
class ParameterPanel;
class ScenarioPicker;
}  // namespace wiretale::views

namespace wiretale::windows {

/// The left pane: what if, what changed, and the scenarios to start from.
class SidePanel : public QScrollArea {
  Q_OBJECT

 public:
  SidePanel(session::Session& session, FileFlow& files, QWidget* parent = nullptr);

  views::ParameterPanel& parameters() { return *m_parameters; }
  views::ChangesPanel& changes() { return *m_changes; }
  views::ScenarioPicker& scenarios() { return *m_scenarios; }

 protected:
  QSize sizeHint() const override { return {248, 500}; }  // as wide as the pane is at first
  void changeEvent(QEvent* event) override;

 private:
  views::ParameterPanel* m_parameters;
  views::ChangesPanel* m_changes;
  views::ScenarioPicker* m_scenarios;
};

}  // namespace wiretale::windows
