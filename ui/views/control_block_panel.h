#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/models/control_block_model.h"
#include "ui/session/session.h"

class QTableView;

namespace wiretale::views {

class SectionTitle;

/// What both ends know at the playhead. Follows while it plays, a few times a second: nobody reads faster.
class ControlBlockPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ControlBlockPanel(session::Session& session, QWidget* parent = nullptr);

  models::ControlBlockModel& model() { return *m_model; }
  QTableView& table() { return *m_table; }

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildTable();
  void refreshSoon();
  void refresh();
  void retranslate();

  session::Session& m_session;
  models::ControlBlockModel* m_model;
  SectionTitle* m_title;
  QTableView* m_table;
  QTimer m_soon;
  session::TracePtr m_shown;  ///< the trace that the model has
};

}  // namespace wiretale::views
