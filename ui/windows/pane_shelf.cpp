#include "ui/windows/pane_shelf.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>

#include "ui/windows/pane_dock.h"

namespace wiretale::windows {

namespace {

/// px of the window from which on inspector and pane stand one above the other.
constexpr int kRoomForBoth = 900;

/// px that a pane below the diagram keeps.
constexpr int kLeastHeight = 110;

const PaneSpec& specOf(PaneId pane) {
  return paneTable()[static_cast<std::size_t>(pane)];
}

/// Of the column that it stands in.
int widthOf(const QDockWidget& dock) {
  return dock.isHidden() ? 0 : dock.width();
}

bool isLeft(const PaneSpec& spec) {
  return spec.place == PanePlace::Left;
}

}  // namespace

PaneShelf::PaneShelf(session::Session& session, QMainWindow& window, QDockWidget& whatIf, QDockWidget& inspector,
                     int width)
    : QObject(&window), m_session(session), m_window(window), m_whatIf(whatIf), m_inspector(inspector) {
  for (const PaneSpec& spec : paneTable()) m_docks[static_cast<std::size_t>(spec.pane)] = makeDock(spec, width);
  m_quiet.setSingleShot(true);
  connect(&m_quiet, &QTimer::timeout, this, &PaneShelf::measureColumns);
  connect(&session, &session::Session::insightChanged, this, &PaneShelf::forgetHidden);
  window.installEventFilter(this);
  window.centralWidget()->installEventFilter(this);
}

/// After each change of the layout.
bool PaneShelf::eventFilter(QObject* watched, QEvent* event) {
  const bool sized = event->type() == QEvent::Resize && watched != &m_window;
  if (event->type() == QEvent::LayoutRequest || sized) m_quiet.start(0);
  return QObject::eventFilter(watched, event);
}

void PaneShelf::measureColumns() {
  const QRect centre = m_window.centralWidget()->geometry();
  m_leftWidth = centre.left() - 1;
  m_rightWidth = m_window.width() - centre.right() - 2;
}

QDockWidget* PaneShelf::makeDock(const PaneSpec& spec, int width) {
  QWidget* room = emptyRoom(&m_window, spec.place == PanePlace::Bottom ? 0 : width);
  QDockWidget* dock = windows::makeDock(QLatin1String(spec.name), room, m_window);
  if (spec.place == PanePlace::Bottom) {
    room->setMinimumHeight(kLeastHeight);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    if (auto* foot = m_window.findChild<QDockWidget*>(QStringLiteral("foot"), Qt::FindDirectChildrenOnly))
      m_window.splitDockWidget(dock, foot, Qt::Vertical);  // the foot stays below
  } else {
    room->setFixedWidth(width);
    m_window.addDockWidget(isLeft(spec) ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    m_window.tabifyDockWidget(isLeft(spec) ? &m_whatIf : &m_inspector, dock);
  }
  dock->hide();
  connect(dock, &QDockWidget::visibilityChanged, this, [this, pane = spec.pane](bool visible) {
    if (visible && m_furnished) content(pane);
    m_quiet.start(0);
  });
  connect(dock->toggleViewAction(), &QAction::triggered, this, [this, pane = spec.pane](bool shown) {
    if (shown) arrange(pane);
  });
  return dock;
}

void PaneShelf::furnish() {
  m_furnished = true;
  m_quiet.start(0);
  for (const PaneSpec& spec : paneTable())
    if (dock(spec.pane).isVisible()) content(spec.pane).setVisible(!isBehind(dock(spec.pane)));
  retranslate();
}

QAction& PaneShelf::toggleAction(PaneId pane) {
  return *dock(pane).toggleViewAction();
}

QWidget& PaneShelf::content(PaneId pane) {
  QWidget*& content = m_contents[static_cast<std::size_t>(pane)];
  if (content == nullptr) {
    const PaneSpec& spec = specOf(pane);
    content = spec.make(m_session, &m_window);
    if (spec.setTheme != nullptr) spec.setTheme(*content, m_theme);
    fillDock(dock(pane), *content, dock(pane).widget()->minimumWidth());
    content->show();  // else it would be one turn of the event loop late
    Q_EMIT made(pane, content);
  }
  return *content;
}

/// A pane that is not in view follows when it comes back, and until then says what it said: to an eavesdropper, who may
/// have a screen reader, it must not.
void PaneShelf::forgetHidden() {
  for (QWidget*& content : m_contents) {
    if (content != nullptr && content->isHidden()) delete std::exchange(content, nullptr);
  }
}

std::vector<QWidget*> PaneShelf::contents() const {
  std::vector<QWidget*> made;
  std::ranges::copy_if(m_contents, std::back_inserter(made), [](const QWidget* content) { return content != nullptr; });
  return made;
}

void PaneShelf::show(PaneId pane) {
  if (!dock(pane).isVisible()) return toggleAction(pane).trigger();
  dock(pane).raise();
}

void PaneShelf::hideAll() {
  for (QDockWidget* dock : m_docks) dock->hide();
}

void PaneShelf::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
  for (const PaneSpec& spec : paneTable()) {
    QWidget* content = m_contents[static_cast<std::size_t>(spec.pane)];
    if (content != nullptr && spec.setTheme != nullptr) spec.setTheme(*content, theme);
  }
}

void PaneShelf::retranslate() {
  for (const PaneSpec& spec : paneTable()) {
    dock(spec.pane).setWindowTitle(QCoreApplication::translate("Panes", spec.title));
    toggleAction(spec.pane).setText(QCoreApplication::translate("Panes", spec.menuText));  // setWindowTitle set it
  }
}

QDockWidget& PaneShelf::neighbour(PaneId pane) const {
  return isLeft(specOf(pane)) ? m_whatIf : m_inspector;
}

void PaneShelf::arrange(PaneId pane) {
  if (specOf(pane).place == PanePlace::Right) placeRight(pane);
  if (isLeft(specOf(pane))) m_window.tabifyDockWidget(&m_whatIf, &dock(pane));
  makeRoom(pane);
  dock(pane).raise();
}

/// Where there is room, panes stand below the inspector, one behind another; else behind it.
void PaneShelf::placeRight(PaneId pane) {
  QDockWidget& shown = dock(pane);
  if (m_window.height() < kRoomForBoth) return m_window.tabifyDockWidget(&m_inspector, &shown);
  const auto isBelow = [&](const PaneSpec& spec) {
    const QDockWidget& other = dock(spec.pane);
    return spec.place == PanePlace::Right && &other != &shown && !other.isHidden() &&
           !m_window.tabifiedDockWidgets(&m_inspector).contains(&dock(spec.pane));
  };
  const auto below = std::ranges::find_if(paneTable(), isBelow);
  if (below != paneTable().end()) return m_window.tabifyDockWidget(&dock(below->pane), &shown);
  m_window.addDockWidget(Qt::RightDockWidgetArea, &shown, Qt::Vertical);  // out of the tabs, below
  m_window.resizeDocks({&m_inspector, &shown}, {m_window.height() / 2, m_window.height() / 2}, Qt::Vertical);
}

/// As wide as it was made, but the first time as wide as the pane needs.
void PaneShelf::makeRoom(PaneId pane) {
  const PaneSpec& spec = specOf(pane);
  QDockWidget& shown = dock(pane);
  const bool first = !std::exchange(m_hasComeBefore[static_cast<std::size_t>(pane)], true);
  if (spec.place == PanePlace::Bottom) {
    if (first) m_window.resizeDocks({&shown}, {spec.wanted}, Qt::Vertical);
    return;
  }
  const int before = isLeft(spec) ? m_leftWidth : m_rightWidth;
  const int across = isLeft(spec) ? widthOf(m_inspector) : widthOf(m_whatIf);
  const int most = std::max(m_window.width() / 2 - across, shown.widget()->minimumWidth());
  m_window.resizeDocks({&shown}, {std::min(std::max(before, first ? spec.wanted : 0), most)}, Qt::Horizontal);
}

}  // namespace wiretale::windows
