#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

#include <QObject>

#include "ui/settings/settings.h"
#include "ui/windows/action_set.h"

class QAction;
class QActionGroup;
class QDockWidget;
class QMenu;

namespace wiretale::windows {

class FileFlow;
class MainWindow;
class PaneShelf;

/// The menu bar, from the table of actions; besides the recent files, panes, themes and languages.
class MenuBarBuilder : public QObject {
  Q_OBJECT

 public:
  MenuBarBuilder(MainWindow& window, ActionSet& actions, FileFlow& files, settings::Settings& settings);

  /// The menus; before it the bar is empty, and as high as it will be.
  void fill(std::initializer_list<QDockWidget*> sides, PaneShelf& panes);
  void retranslate();
  QMenu& menu(MenuId id) { return *m_menus[static_cast<std::size_t>(id)]; }

 private:
  using Names = std::span<const char* const>;

  void fillFromTable();
  void addBehind(Act act);
  void addPanes(std::initializer_list<QDockWidget*> sides, PaneShelf& panes);
  void addTime();
  void addPlots();
  void addAppearance();
  void addLanguages();
  void fillRecent();

  MainWindow& m_window;
  ActionSet& m_actions;
  FileFlow& m_files;
  settings::Settings& m_settings;
  std::array<QMenu*, kMenuCount> m_menus{};
  QMenu* m_recent = nullptr;
  QMenu* m_time = nullptr;
  QMenu* m_plots = nullptr;
  QMenu* m_appearance = nullptr;
  QMenu* m_languages = nullptr;
  QAction* m_windowLook = nullptr;   ///< a heading
  QAction* m_diagramLook = nullptr;  ///< a heading
  QAction* m_windows = nullptr;
  std::vector<std::pair<QActionGroup*, Names>> m_choices;  ///< to be named anew in another language
  std::array<QAction*, 2> m_sides{};
};

}  // namespace wiretale::windows
