#include "ui/windows/pane_shelf.h"

#include <algorithm>

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>

#include "ui/windows/pane_dock.h"

namespace wiretale::windows {

namespace {

/// px of the window from which on inspector and pane stand one above the other.
constexpr int kRoomForBoth = 900;

/// px: what a wide pane gets when it is shown, and what it keeps.
constexpr int kWideHeight = 210;
constexpr int kLeastWideHeight = 110;

const PaneSpec& specOf(PaneId pane) {
  return paneTable()[static_cast<std::size_t>(pane)];
}

bool isLeft(const PaneSpec& spec) {
  return spec.place == PanePlace::Left;
}

}  // namespace

PaneShelf::PaneShelf(session::Session& session, QMainWindow& window, QDockWidget& whatIf, QDockWidget& inspector,
                     int width)
    : QObject(&window), m_session(session), m_window(window), m_whatIf(whatIf), m_inspector(inspector) {
  for (const PaneSpec& spec : paneTable()) m_docks[static_cast<std::size_t>(spec.pane)] = makeDock(spec, width);
}

QDockWidget* PaneShelf::makeDock(const PaneSpec& spec, int width) {
  QWidget* room = emptyRoom(&m_window);
  QDockWidget* dock = windows::makeDock(QLatin1String(spec.name), room, m_window);
  if (spec.place == PanePlace::Bottom) {
    room->setMinimumHeight(kLeastWideHeight);
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
  });
  connect(dock->toggleViewAction(), &QAction::triggered, this, [this, pane = spec.pane](bool shown) {
    if (shown) arrange(pane);
  });
  return dock;
}

void PaneShelf::furnish() {
  m_furnished = true;
  for (const PaneSpec& spec : paneTable())
    if (dock(spec.pane).isVisible()) content(spec.pane);
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

/// Inspector and what was asked for one above the other where both have room, else behind tabs.
void PaneShelf::arrange(PaneId pane) {
  QDockWidget& shown = dock(pane);
  if (specOf(pane).place == PanePlace::Bottom) return m_window.resizeDocks({&shown}, {kWideHeight}, Qt::Vertical);
  if (m_window.height() >= kRoomForBoth && !isLeft(specOf(pane))) {
    m_window.addDockWidget(Qt::RightDockWidgetArea, &shown, Qt::Vertical);  // out of the tabs, below
    m_window.resizeDocks({&m_inspector, &shown}, {m_window.height() / 2, m_window.height() / 2}, Qt::Vertical);
  } else {
    m_window.tabifyDockWidget(&neighbour(pane), &shown);
    shown.raise();
  }
}

}  // namespace wiretale::windows
