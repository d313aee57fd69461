#pragma once

#include <QWidget>

#include "ui/session/session.h"

namespace wiretale::views {
class ScenarioSheet;
class ScenarioTextEdit;
}  // namespace wiretale::views

namespace wiretale::windows {

/// The scenario as a form and as text, side by side; either edits the other, and the diagram follows at once.
class ScenarioWindow : public QWidget {
  Q_OBJECT

 public:
  explicit ScenarioWindow(session::Session& session, QWidget* parent = nullptr);

  views::ScenarioSheet& sheet() { return *m_sheet; }
  views::ScenarioTextEdit& text() { return *m_text; }

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();

  session::Session& m_session;
  views::ScenarioSheet* m_sheet;
  views::ScenarioTextEdit* m_text;
};

}  // namespace wiretale::windows
