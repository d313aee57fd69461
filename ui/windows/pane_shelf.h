#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QMainWindow>
#include <QObject>

#include "ui/diagram/theme.h"
#include "ui/session/session.h"
#include "ui/windows/pane_table.h"

class QAction;
class QDockWidget;

namespace wiretale::windows {

/// The panes of the table in one window: docks that are hidden and empty until somebody asks for them, beside or below
/// the inspector, or beside "what if".
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

 Q_SIGNALS:
  void made(wiretale::windows::PaneId pane, QWidget* content);

 private:
  QDockWidget& neighbour(PaneId pane) const;
  void arrange(PaneId shown);
  QDockWidget* makeDock(const PaneSpec& spec, int width);

  session::Session& m_session;
  QMainWindow& m_window;
  QDockWidget& m_whatIf;
  QDockWidget& m_inspector;
  diagram::Theme m_theme;
  std::array<QDockWidget*, kPaneCount> m_docks{};
  std::array<QWidget*, kPaneCount> m_contents{};
  bool m_furnished = false;
};

}  // namespace wiretale::windows
