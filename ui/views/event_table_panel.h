#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/models/event_model.h"
#include "ui/session/session.h"

class QLabel;
class QPushButton;
class QTableView;

namespace wiretale::views {

class SectionTitle;

/// Every event in order of time, or those that the finder lets through. The current row is the selected event and the
/// other way round; while it plays, the last row that is over is in view and marked.
class EventTablePanel : public QWidget {
  Q_OBJECT

 public:
  explicit EventTablePanel(session::Session& session, QWidget* parent = nullptr);

  models::EventModel& model() { return *m_model; }
  QTableView& table() { return *m_table; }
  int rowAtPlayhead() const { return m_now; }

  QSize sizeHint() const override { return {900, 200}; }

  void copyText() const;
  void copyCsv() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildTable();
  void reload();
  void fitColumns();
  void chooseRow(int row);
  void showSelection();
  void showPlayhead();
  QList<int> chosenRows() const;
  void showMenu(const QPoint& at);
  void retranslate();

  session::Session& m_session;
  models::EventModel* m_model;
  SectionTitle* m_title;
  QLabel* m_count;
  QPushButton* m_copy;
  QTableView* m_table;
  QTimer m_soon;
  int m_now = -1;
  int m_whatWidth = 0;     ///< px, when reasons come back
  bool m_showing = false;  ///< the selection being shown is not the user's choice
};

}  // namespace wiretale::views
