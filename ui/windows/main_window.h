#pragma once

#include <functional>
#include <memory>

#include <QMainWindow>

#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/windows/action_set.h"
#include "ui/windows/file_flow.h"
#include "ui/windows/picture_flow.h"

class QDockWidget;
class QLabel;
class QSplitter;

namespace wiretale::views {
class DiagramView;
class FindBar;
class HeaderBar;
class InspectorPanel;
class MessageBar;
class PartingLine;
class StatusLine;
class TransportBar;
}  // namespace wiretale::views

namespace wiretale::windows {

class BenchWindow;
class BesideFlow;
class ChangeMenu;
class LessonFlow;
class MenuBarBuilder;
class PaneShelf;
class Presentation;
class ScenarioWindow;
class SidePanel;

/// The window: the diagram in the middle, what-if panel, inspector and transport around it. It only puts parts
/// together; what they do is in them. The diagram is painted first, the panels are filled right after.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(session::Session& session, settings::Settings& settings);
  ~MainWindow() override;

  /// Fills panels, menus, head and foot now; else it happens right after the first picture. The accessors of what is in
  /// them need it.
  void furnish();
  bool isFurnished() const { return m_side != nullptr; }

  void applyTheme();
  void showPlots();  ///< those that the settings name
  void showTime();   ///< the time axis and what stands beside the lanes, as the settings say

  /// A line about what happened, for end-to-end tests ("opened syn-lost").
  void setLog(std::function<void(const QString&)> log) { m_log = std::move(log); }

  FileFlow& files() { return *m_files; }
  LessonFlow& lessons() { return *m_lessons; }
  Presentation& presentation() { return *m_presentation; }
  PictureFlow& pictures() { return *m_pictures; }
  ActionSet& actions() { return *m_actions; }
  views::DiagramView& diagram() { return *m_diagram; }
  views::TransportBar& transport() { return *m_transport; }
  views::MessageBar& messages() { return *m_messages; }
  views::StatusLine& status() { return *m_status; }
  views::FindBar& findBar();       ///< hidden until its begin()
  ScenarioWindow& editScenario();  ///< shows it
  SidePanel& sidePanel() { return *m_side; }
  views::InspectorPanel& inspector() { return *m_inspector; }
  PaneShelf& panes() { return *m_panes; }
  BesideFlow& beside() { return *m_beside; }
  views::PartingLine& partingLine() { return *m_parting; }
  BenchWindow& bench();  ///< made now if nobody asked for it before

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildCentre();
  QWidget* makeFirst();
  QDockWidget* addSidePane(const QString& name, Qt::DockWidgetArea area, int width);
  void buildPanes();
  void buildHeadAndFoot();
  void connectFileActions();
  void connectFindActions();
  void findNext(int direction);
  void connectViewActions();
  void connectPlayActions();
  void connectLessonActions();
  void connectChangeActions();
  void makeRoomForTwo();
  void connectSession();
  void connectLog();
  void connectLessonLog();
  void enableActions();
  void showTitle();
  void namePanes();
  void restoreLayout();
  void fitOnScreen();
  void resetLayout();
  void toggleFullScreen();
  void showBench();
  void cyclePane(int direction);
  void afterFirstPicture();
  void logPlaces() const;
  void logSelection() const;
  void log(const QString& line) const;

  session::Session& m_session;
  settings::Settings& m_settings;
  std::function<void(const QString&)> m_log;
  QSize m_ownSize;  ///< the first one, that nobody asked for
  views::HeaderBar* m_header = nullptr;
  views::MessageBar* m_messages = nullptr;
  views::FindBar* m_findBar = nullptr;
  ScenarioWindow* m_scenario = nullptr;
  views::DiagramView* m_diagram = nullptr;
  views::TransportBar* m_transport = nullptr;
  views::StatusLine* m_status = nullptr;
  QWidget* m_headerRoom = nullptr;
  QWidget* m_footRoom = nullptr;
  QDockWidget* m_leftPane = nullptr;
  QDockWidget* m_rightPane = nullptr;
  PaneShelf* m_panes = nullptr;
  SidePanel* m_side = nullptr;
  views::InspectorPanel* m_inspector = nullptr;
  ActionSet* m_actions = nullptr;
  FileFlow* m_files = nullptr;
  PictureFlow* m_pictures = nullptr;
  LessonFlow* m_lessons = nullptr;
  Presentation* m_presentation = nullptr;
  MenuBarBuilder* m_menus = nullptr;
  views::PartingLine* m_parting = nullptr;
  QLabel* m_caption = nullptr;
  QSplitter* m_centre = nullptr;  ///< the diagram, and another one beside it
  BesideFlow* m_beside = nullptr;
  bool m_madeRoom = false;  ///< the left pane went for a second diagram
  ChangeMenu* m_changeMenu = nullptr;
  BenchWindow* m_bench = nullptr;
};

}  // namespace wiretale::windows
