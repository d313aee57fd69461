#pragma once

#include <QTimer>
#include <QWidget>

#include "core/scenario/complaint.h"
#include "ui/session/session.h"

class QListWidget;
class QPlainTextEdit;

namespace wiretale::views {

/// The scenario's text, as in its file. What is written is taken over as soon as it is a scenario, one step of the undo
/// list each; until then the complaints stand below, with line and column. A change made elsewhere is written into it.
class ScenarioTextEdit : public QWidget {
  Q_OBJECT

 public:
  explicit ScenarioTextEdit(session::Session& session, QWidget* parent = nullptr);

  QPlainTextEdit& text() { return *m_text; }
  QListWidget& complaints() { return *m_complaints; }

  /// Takes over what is written now; else it happens when nothing has been typed for a moment.
  void takeOver();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showScenario();
  void showComplaints(const scenario::Complaints& complaints);
  void mark(const scenario::Complaints& complaints);
  void goTo(int row);
  void retranslate();

  session::Session& m_session;
  QPlainTextEdit* m_text;
  QListWidget* m_complaints;
  QTimer m_soon;
  scenario::Complaints m_shown;
  bool m_writing = false;  ///< the text is being changed by us, or the scenario by the text
};

}  // namespace wiretale::views
