#pragma once

#include <QWidget>

#include "ui/diagram/state_graph.h"
#include "ui/diagram/theme.h"
#include "ui/session/session.h"

namespace wiretale::views {

/// The states of both ends as a graph: where each is at the playhead, and the way it took.
class StateGraphView : public QWidget {
  Q_OBJECT

 public:
  explicit StateGraphView(session::Session& session, QWidget* parent = nullptr);

  const diagram::StateGraph& graph() const { return m_graph; }
  void setTheme(const diagram::Theme& theme);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void retranslate();
  QString toolTipAt(QPointF point) const;

  session::Session& m_session;
  diagram::Theme m_theme;
  diagram::StateGraph m_graph;
};

}  // namespace wiretale::views
