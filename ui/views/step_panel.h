#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/diagram/theme.h"
#include "ui/models/step_row.h"
#include "ui/session/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;
class QTreeView;

namespace wiretale::models {
class StepModel;
}

namespace wiretale::views {

class SectionTitle;
class StepDelegate;
class StepDetail;

/// Steps of one TLS connection: of the one whose packet is selected, else of one that somebody chooses. Follows the
/// playhead; a step that is chosen selects the packet that carries it, and its bytes there. Does nothing while hidden.
class StepPanel : public QWidget {
  Q_OBJECT

 public:
  void setTheme(const diagram::Theme& theme);
  void refresh();  ///< now; else it happens when the window has painted its diagram

  QTreeView& tree() { return *m_tree; }
  models::StepModel& steps() { return *m_model; }
  StepDetail& detail() { return *m_detail; }
  QComboBox& chooser() { return *m_chooser; }
  QCheckBox& eavesdrop() { return *m_eavesdrop; }
  QString note() const;

  QSize sizeHint() const override { return {316, 500}; }  // as wide as the pane is at first

 protected:
  /// Of what a panel shows one of: a connection, or one of its handshakes.
  struct Subject {
    std::size_t secure = 0;  ///< into Trace::secure
    std::size_t handshake = 0;
    bool operator==(const Subject&) const = default;
  };

  StepPanel(session::Session& session, QWidget* parent);

  virtual std::vector<Subject> subjects(const trace::Trace& trace) const = 0;
  virtual models::StepSheet sheet(const trace::Trace& trace, const Subject& subject) const = 0;
  virtual QString titleText() const = 0;
  virtual QString nothingText() const = 0;  ///< where there is no TLS

  session::Session& session() const { return m_session; }

  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void connectSession();
  void refreshSoon();
  void followSelection();
  void fillChooser();
  QString nameOf(const Subject& subject) const;
  void showSheet();
  void choose(const QModelIndex& index);
  void pointOut(const QModelIndex& index);
  void retranslate();

  session::Session& m_session;
  session::TracePtr m_shown;
  std::vector<Subject> m_subjects;
  QTimer m_soon;
  models::StepModel* m_model;
  SectionTitle* m_title;
  QComboBox* m_chooser;
  QCheckBox* m_eavesdrop;
  QLabel* m_note;
  QTreeView* m_tree;
  StepDelegate* m_delegate;
  StepDetail* m_detail;
  QSplitter* m_split;
};

}  // namespace wiretale::views
