#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QMainWindow>
#include <QObject>
#include <QTimer>

#include "ui/diagram/theme.h"
#include "ui/session/session.h"
#include "ui/windows/pane_table.h"

class QAction;
class QDockWidget;

namespace wiretale::windows {

/// The panes of the table in one window: docks that are hidden and empty until somebody asks for them, behind or below
/// the inspector, or behind "what if". All that stand on one side share a column. A pane that comes for the first time
/// widens it to what that pane needs, but the diagram keeps the larger part of the window; after that the column is as
/// wide as it was left.
class PaneShelf : public QObject {
  Q_OBJECT

 public:
  PaneShelf(session::Session& session, QMainWindow& window, QDockWidget& whatIf, QDockWidget& inspector, int width);

  /// From now on a pane is filled when it is shown; those that a restored layout shows are filled at once.
  void furnish();

  QDockWidget& dock(PaneId pane) { return *m_docks[static_cast<std::size_t>(pane)]; }
  QAction& toggleAction(PaneId pane);

  /// What is in a pane; made now if it was not there yet.
  QWidget& content(PaneId pane);
  template <class Panel>
  Panel& panel(PaneId pane) {
    return static_cast<Panel&>(content(pane));
  }

  /// What has been made so far, in the table's order.
  std::vector<QWidget*> contents() const;

  void show(PaneId pane);
  void hideAll();
  void setTheme(const diagram::Theme& theme);
  void retranslate();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void made(wiretale::windows::PaneId pane, QWidget* content);

 private:
  QDockWidget& neighbour(PaneId pane) const;
  void arrange(PaneId shown);
  void placeRight(PaneId shown);
  void makeRoom(PaneId shown);
  void measureColumns();
  void forgetHidden();
  QDockWidget* makeDock(const PaneSpec& spec, int width);

  session::Session& m_session;
  QMainWindow& m_window;
  QDockWidget& m_whatIf;
  QDockWidget& m_inspector;
  diagram::Theme m_theme;
  std::array<QDockWidget*, kPaneCount> m_docks{};
  std::array<QWidget*, kPaneCount> m_contents{};
  std::array<bool, kPaneCount> m_hasComeBefore{};
  QTimer m_quiet;
  int m_leftWidth = 0;  ///< of the columns, when all was quiet last
  int m_rightWidth = 0;
  bool m_furnished = false;
};

}  // namespace wiretale::windows
