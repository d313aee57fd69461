#pragma once

#include <QTimer>
#include <QWidget>

#include "core/compare/comparison.h"
#include "ui/session/session.h"

class QLabel;
class QTableWidget;

namespace wiretale::views {

class SectionTitle;

/// What this run came to, and the one beside or behind it: a line each for round trips, times, packets, bytes.
class ComparisonPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ComparisonPanel(session::Session& session, QWidget* parent = nullptr);

  QTableWidget& table() { return *m_table; }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void refreshSoon();
  void refresh();
  void showHint(const compare::Comparison& comparison);
  std::vector<compare::Run> runs() const;
  void retranslate();

  session::Session& m_session;
  SectionTitle* m_title;
  QTableWidget* m_table;
  QLabel* m_hint;
  QTimer m_soon;
};

}  // namespace wiretale::views
