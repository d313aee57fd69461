#include "ui/windows/main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include "ui/diagram/system_fonts.h"
#include "ui/text/scenario_text.h"
#include "ui/views/diagram_view.h"
#include "ui/views/header_bar.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/message_bar.h"
#include "ui/views/parting_line.h"
#include "ui/views/status_line.h"
#include "ui/views/time_bar.h"
#include "ui/views/transport_bar.h"
#include "ui/windows/app_icon.h"
#include "ui/windows/appearance.h"
#include "ui/windows/bench_window.h"
#include "ui/windows/beside_flow.h"
#include "ui/windows/change_menu.h"
#include "ui/windows/lesson_flow.h"
#include "ui/windows/menu_bar_builder.h"
#include "ui/windows/pane_dock.h"
#include "ui/windows/pane_shelf.h"
#include "ui/windows/presentation.h"
#include "ui/windows/screen_fit.h"
#include "ui/windows/side_panel.h"

namespace wiretale::windows {

namespace {

constexpr int kLeftWidth = 248;
constexpr int kRightWidth = 316;
constexpr int kHeaderHeight = 45;
constexpr int kTransportHeight = 68;
constexpr int kStatusHeight = 28;
constexpr int kCaptionHeight = 26;
constexpr QSize kFirstSize(1366, 768);
constexpr QSize kFrameRoom(4, 40);  // what a window manager may draw around it

}  // namespace

MainWindow::MainWindow(session::Session& session, settings::Settings& settings)
    : m_session(session), m_settings(settings) {
  setAcceptDrops(true);
  resize(kFirstSize.boundedTo(screen()->availableSize() - kFrameRoom));
  buildCentre();
  buildPanes();
  m_actions = new ActionSet(*this);
  m_files = new FileFlow(session, settings, *m_messages, *this);
  m_pictures = new PictureFlow(session, settings, *m_diagram, *m_messages, *this);
  m_lessons = new LessonFlow(session, *m_files, *m_panes, *m_diagram, this);
  m_presentation = new Presentation(session, settings, *this);
  m_menus = new MenuBarBuilder(*this, *m_actions, *m_files, m_settings);
  restoreLayout();
  showPlots();
  showTime();
  m_ownSize = size();
  applyTheme();
  connectSession();
  connectLog();
  connect(m_diagram, &views::DiagramView::firstPainted, this,
          [this] { QTimer::singleShot(0, this, &MainWindow::afterFirstPicture); });
  m_diagram->setFocus();
}

/// What looks at a session beside ours goes before that one can.
MainWindow::~MainWindow() {
  m_session.stopComparing();
}

/// From top to bottom: what is open, messages, the diagram. The lower edge belongs to transport and status, over the
/// whole width.
void MainWindow::buildCentre() {
  auto* centre = new QWidget(this);
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_messages = new views::MessageBar(centre);
  m_parting = new views::PartingLine(m_session, centre);
  m_centre = new QSplitter(centre);
  m_centre->setChildrenCollapsible(false);
  m_centre->addWidget(makeFirst());
  column->addWidget(m_messages);
  column->addWidget(m_parting);
  column->addWidget(m_centre, 1);
  setCentralWidget(centre);
}

/// The diagram; while there is another one beside it, below its name.
QWidget* MainWindow::makeFirst() {
  auto* first = new QWidget(m_centre);
  auto* column = new QVBoxLayout(first);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_caption = new QLabel(first);
  m_caption->setAlignment(Qt::AlignCenter);
  m_caption->setFixedHeight(kCaptionHeight);
  m_caption->hide();
  m_diagram = new views::DiagramView(m_session, first);
  m_diagram->setMinimumSize(320, 200);
  column->addWidget(m_caption);
  column->addWidget(m_diagram, 1);
  return first;
}

QDockWidget* MainWindow::addSidePane(const QString& name, Qt::DockWidgetArea area, int width) {
  QWidget* room = emptyRoom(this, width);
  room->setFixedWidth(width);
  QDockWidget* dock = makeDock(name, room, *this);
  addDockWidget(area, dock);
  return dock;
}

void MainWindow::buildPanes() {
  setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
  setCorner(Qt::TopLeftCorner, Qt::TopDockWidgetArea);
  setCorner(Qt::TopRightCorner, Qt::TopDockWidgetArea);
  m_headerRoom = emptyRoom(this);
  m_headerRoom->setFixedHeight(kHeaderHeight);
  m_footRoom = emptyRoom(this);
  m_footRoom->setFixedHeight(kTransportHeight + kStatusHeight);
  addDockWidget(Qt::TopDockWidgetArea, makeDock(QStringLiteral("header"), m_headerRoom, *this));
  addDockWidget(Qt::BottomDockWidgetArea, makeDock(QStringLiteral("foot"), m_footRoom, *this));
  m_leftPane = addSidePane(QStringLiteral("what-if"), Qt::LeftDockWidgetArea, kLeftWidth);
  m_rightPane = addSidePane(QStringLiteral("inspector"), Qt::RightDockWidgetArea, kRightWidth);
  setTabPosition(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea, QTabWidget::North);
  m_panes = new PaneShelf(m_session, *this, *m_leftPane, *m_rightPane, kRightWidth);
}

void MainWindow::namePanes() {
  for (QTabBar* tabs : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly)) tabs->setAccessibleName(tr("Panes"));
  m_leftPane->setWindowTitle(tr("What if"));
  m_rightPane->setWindowTitle(tr("Inspector"));
  m_panes->retranslate();
}

/// Only now is it known what frame the window got. A size that somebody asked for stays.
void MainWindow::fitOnScreen() {
  const bool asked = size() != m_ownSize;
  if (asked || (windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) != 0) return;
  const QRect place = fitted(geometry(), windowHandle()->frameMargins(), screen()->availableGeometry());
  if (place != geometry()) setGeometry(place);
}

void MainWindow::afterFirstPicture() {
  log(QStringLiteral("ready"));
  fitOnScreen();
  furnish();
  setWindowIcon(appIcon());
  QTimer::singleShot(0, this, &MainWindow::logPlaces);  // laid out by then
}

void MainWindow::buildHeadAndFoot() {
  m_header = new views::HeaderBar(this);
  m_transport = new views::TransportBar(m_session, this);
  m_status = new views::StatusLine(m_session, this);
  m_transport->setFixedHeight(kTransportHeight);
  m_headerRoom->layout()->addWidget(m_header);
  m_footRoom->layout()->addWidget(m_transport);
  m_footRoom->layout()->addWidget(m_status);
}

void MainWindow::furnish() {
  if (isFurnished()) return;
  diagram::showSystemFonts();
  buildHeadAndFoot();
  m_side = new SidePanel(m_session, *m_files, this);
  m_inspector = new views::InspectorPanel(m_session, this);
  fillDock(*m_leftPane, *m_side, kLeftWidth);
  fillDock(*m_rightPane, *m_inspector, kRightWidth);
  m_panes->furnish();
  namePanes();  // and their entries in the menu, which get letters of their own
  m_menus->fill({m_leftPane, m_rightPane}, *m_panes);
  m_changeMenu = new ChangeMenu(m_menus->menu(MenuId::Change), m_session, *this);
  m_beside = new BesideFlow(m_session, m_settings, *m_files, *m_centre, *m_caption, *m_diagram, *this);
  connectFileActions();
  connectViewActions();
  connectPlayActions();
  connectLessonActions();
  connectChangeActions();
  applyTheme();
  enableActions();
  showTitle();
  setTabOrder(m_diagram, m_transport);
}

void MainWindow::applyTheme() {
  Appearance::apply(m_settings.windowTheme());
  const auto& window =
      diagram::Theme::named(Appearance::isDark() ? diagram::Theme::Name::Dark : diagram::Theme::Name::Light);
  m_diagram->setTheme(Appearance::diagramTheme(m_settings.diagramTheme()));
  if (!isFurnished()) return;
  m_transport->timeBar().setTheme(window);
  m_inspector->setTheme(window);
  m_panes->setTheme(window);
  m_lessons->setTheme(m_diagram->theme());
  m_beside->setTheme(m_diagram->theme());
  if (m_bench != nullptr) m_bench->setTheme(window);
}

void MainWindow::showPlots() {
  m_diagram->setPlots(static_cast<diagram::PlotSet>(m_settings.plots()));
}

void MainWindow::showTime() {
  m_diagram->setAxisLook({.scale = static_cast<diagram::TimeScale>(m_settings.timeScale()),
                          .labels = static_cast<diagram::TimeLabels>(m_settings.timeLabels()),
                          .windows = m_settings.windowBars()});
}

void MainWindow::restoreLayout() {
  restoreGeometry(m_settings.windowGeometry());
  restoreState(m_settings.windowState(), settings::Settings::kLayoutVersion);
}

void MainWindow::resetLayout() {
  m_settings.forgetWindow();
  for (QDockWidget* pane : {m_leftPane, m_rightPane}) pane->show();
  m_panes->hideAll();
  resizeDocks({m_leftPane, m_rightPane}, {kLeftWidth, kRightWidth}, Qt::Horizontal);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_files->mayClose()) return event->ignore();
  m_settings.setWindow(saveGeometry(), saveState(settings::Settings::kLayoutVersion));
  m_session.playback().pause();
  event->accept();
}

void MainWindow::showTitle() {
  const scenario::Scenario& scenario = m_session.scenario();
  const bool hasFile = !m_session.document().path().isEmpty();
  if (isFurnished()) m_header->showTitle(text::scenarioTitle(scenario), text::scenarioDescription(scenario));
  setWindowFilePath(hasFile ? m_session.document().path() : QString());
  setWindowTitle(tr("%1[*] — Wiretale").arg(m_files->displayName()));
  setWindowModified(m_session.document().isModified());
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && isFurnished()) {
    m_actions->retranslate();
    namePanes();
    m_menus->retranslate();
    m_changeMenu->retranslate();
    showTitle();
  }
  QMainWindow::changeEvent(event);
}

void MainWindow::log(const QString& line) const {
  if (m_log) m_log(line);
}

}  // namespace wiretale::windows
