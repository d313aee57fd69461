#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/views/branch_row.h"
#include "ui/views/diagram_view.h"
#include "ui/views/find_bar.h"
#include "ui/views/header_bar.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/intervention_menu.h"
#include "ui/views/lesson_panel.h"
#include "ui/views/message_bar.h"
#include "ui/views/speed_button.h"
#include "ui/views/transport_bar.h"
#include "ui/windows/bench_window.h"
#include "ui/windows/beside_flow.h"
#include "ui/windows/clicker_dialog.h"
#include "ui/windows/help_pages.h"
#include "ui/windows/lesson_flow.h"
#include "ui/windows/main_window.h"
#include "ui/windows/pane_shelf.h"
#include "ui/windows/panes.h"
#include "ui/windows/presentation.h"
#include "ui/windows/scenario_window.h"
#include "ui/windows/side_panel.h"

// What the window's actions, keys and drops do.

namespace wiretale::windows {

using session::Playback;
using session::Session;

void MainWindow::connectFileActions() {
  m_actions->on(Act::Open, [this] { m_files->openByDialog(); });
  m_actions->on(Act::Save, [this] { m_files->save(); });
  m_actions->on(Act::SaveAs, [this] { m_files->saveAs(); });
  m_actions->on(Act::Quit, [this] { close(); });
  m_actions->on(Act::Export, [this] { m_pictures->exportByDialog(); });
  m_actions->on(Act::Print, [this] { m_pictures->print(); });
  m_actions->on(Act::PrintPreview, [this] { m_pictures->printPreview(); });
  m_actions->on(Act::CopyPicture, [this] { m_pictures->copy(); });
  m_actions->on(Act::Undo, [this] { m_session.document().undoStack().undo(); });
  m_actions->on(Act::Redo, [this] { m_session.document().undoStack().redo(); });
  connectFindActions();
  m_actions->on(Act::Shortcuts, [this] { showShortcuts(*this); });
  m_actions->on(Act::About, [this] { showAbout(*this); });
  connect(m_header, &views::HeaderBar::copyWanted, m_pictures, &PictureFlow::copy);
  connect(m_header, &views::HeaderBar::exportWanted, m_pictures, &PictureFlow::exportByDialog);
}

void MainWindow::connectFindActions() {
  m_actions->on(Act::Find, [this] { findBar().begin(); });
  m_actions->on(Act::FindNext, [this] { findNext(1); });
  m_actions->on(Act::FindPrevious, [this] { findNext(-1); });
  m_actions->on(Act::EditScenario, [this] { editScenario(); });
  m_actions->on(Act::ToCause, [this] { m_session.selectCause(); });
  m_actions->on(Act::ToEffect, [this] { m_session.selectEffect(); });
}

/// Made when somebody looks for something.
views::FindBar& MainWindow::findBar() {
  if (m_findBar == nullptr) {
    m_findBar = new views::FindBar(m_session, centralWidget());
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(1, m_findBar);
    connect(m_findBar, &views::FindBar::closed, this, [this] { m_diagram->setFocus(); });
  }
  return *m_findBar;
}

ScenarioWindow& MainWindow::editScenario() {
  if (m_scenario == nullptr) m_scenario = new ScenarioWindow(m_session, this);
  m_scenario->show();
  m_scenario->raise();
  m_scenario->activateWindow();
  return *m_scenario;
}

void MainWindow::findNext(int direction) {
  if (!m_session.finder().isActive()) return findBar().begin();
  m_session.selectFound(direction);
}

void MainWindow::connectViewActions() {
  m_actions->on(Act::ZoomIn, [this] { m_diagram->zoomIn(); });
  m_actions->on(Act::ZoomOut, [this] { m_diagram->zoomOut(); });
  m_actions->on(Act::ActualSize, [this] { m_diagram->setZoom(1); });
  m_actions->on(Act::Fit, [this] { m_diagram->fit(); });
  m_actions->on(Act::FullScreen, [this] { toggleFullScreen(); });
  m_actions->on(Act::ResetLayout, [this] { resetLayout(); });
  QAction& eavesdrop = (*m_actions)[Act::Eavesdrop];
  m_actions->on(Act::Eavesdrop, [this, &eavesdrop] {
    m_session.setInsight(eavesdrop.isChecked() ? trace::Insight::Wire : trace::Insight::Everything);
  });
  connect(&m_session, &Session::insightChanged, this,
          [this, &eavesdrop] { eavesdrop.setChecked(m_session.insight() == trace::Insight::Wire); });
  m_actions->on(Act::Bench, [this] { showBench(); });
  m_actions->on(Act::NextPane, [this] { cyclePane(1); });
  m_actions->on(Act::PreviousPane, [this] { cyclePane(-1); });
}

void MainWindow::connectPlayActions() {
  Playback& playback = m_session.playback();
  m_actions->on(Act::PlayPause, [&playback] { playback.toggle(); });
  m_actions->on(Act::StepForward, [&playback] { playback.stepForward(); });
  m_actions->on(Act::StepBack, [&playback] { playback.stepBack(); });
  m_actions->on(Act::ToStart, [&playback] { playback.toStart(); });
  m_actions->on(Act::ToEnd, [&playback] { playback.toEnd(); });
}

void MainWindow::connectLessonActions() {
  session::LessonPlayer& player = m_session.lessons();
  const auto toggleGallery = [this] { m_lessons->showGallery(!m_lessons->galleryShown()); };
  m_actions->on(Act::Lessons, toggleGallery);
  m_actions->on(Act::NextStop, [&player] { player.next(); });
  m_actions->on(Act::PreviousStop, [&player] { player.previous(); });
  m_actions->on(Act::Present, [this] { m_presentation->fromStart(); });
  m_actions->on(Act::PresentFromHere, [this] { m_presentation->fromHere(); });
  m_actions->on(Act::Handout, [this] { m_lessons->handoutByDialog(); });
  m_actions->on(Act::Clicker, [this] { ClickerDialog(m_settings, this).exec(); });
  connect(m_header, &views::HeaderBar::lessonsWanted, this, toggleGallery);
  connect(m_lessons, &LessonFlow::benchWanted, this, [this] {
    if (!m_presentation->running()) (*m_actions)[Act::Bench].trigger();
  });
  connect(m_lessons, &LessonFlow::bytesWanted, m_rightPane, [this] {
    m_rightPane->show();
    m_rightPane->raise();
  });
  connect(m_lessons, &LessonFlow::handedOut, this, [this](const QString& path) {
    m_messages->say(views::MessageBar::Tone::Good, tr("Saved %1").arg(QDir::toNativeSeparators(path)));
  });
  connect(&player, &session::LessonPlayer::stepChanged, this, &MainWindow::enableActions);
  connect(&player, &session::LessonPlayer::lessonChanged, this, &MainWindow::enableActions);
  connect(m_panes, &PaneShelf::made, this, [this, toggleGallery](PaneId pane, QWidget* content) {
    if (pane != PaneId::Lesson) return;
    auto* panel = static_cast<views::LessonPanel*>(content);
    connect(panel, &views::LessonPanel::lessonsWanted, this, toggleGallery);
    connect(panel, &views::LessonPanel::presentWanted, m_presentation, &Presentation::fromHere);
  });
}

void MainWindow::connectChangeActions() {
  using views::PacketDeed;
  const auto deed = [this](Act act, PacketDeed what) {
    m_actions->on(act, [this, what] { views::doToSelected(m_session, what, this); });
  };
  deed(Act::Drop, PacketDeed::Drop);
  deed(Act::Delay, PacketDeed::Delay);
  deed(Act::Duplicate, PacketDeed::Duplicate);
  deed(Act::Corrupt, PacketDeed::Corrupt);
  deed(Act::LetOvertake, PacketDeed::LetOvertake);
  m_actions->on(Act::Fork, [this] { views::BranchRow::fork(m_session); });
  m_actions->on(Act::Compare, [this] { m_beside->chooseByDialog(); });
  m_actions->on(Act::StopComparing, [this] { m_session.stopComparing(); });
  connect(m_beside, &BesideFlow::shown, this, &MainWindow::makeRoomForTwo);
  connect(&m_session, &Session::besideChanged, this, &MainWindow::enableActions);
  connect(&m_session, &Session::besideChanged, this, [this] {
    if (!m_session.isComparing() && std::exchange(m_madeRoom, false)) m_leftPane->show();
  });
}

/// Two diagrams need the room of the left pane, unless the window is wide; their table is in a pane of its own.
void MainWindow::makeRoomForTwo() {
  constexpr int kWideEnough = 1700;
  m_panes->show(PaneId::Comparison);
  if (width() >= kWideEnough || !m_leftPane->isVisible()) return;
  m_leftPane->hide();
  m_madeRoom = true;
}

void MainWindow::connectSession() {
  connect(&m_session.document(), &session::Document::identityChanged, this, &MainWindow::showTitle);
  connect(m_files, &FileFlow::opened, this, &MainWindow::showTitle);
  connect(&m_session, &Session::selectionChanged, this, &MainWindow::enableActions);
  QUndoStack& undo = m_session.document().undoStack();
  connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::enableActions);
  showTitle();
}

void MainWindow::enableActions() {
  const QUndoStack& undo = m_session.document().undoStack();
  (*m_actions)[Act::Undo].setEnabled(undo.canUndo());
  (*m_actions)[Act::Redo].setEnabled(undo.canRedo());
  (*m_actions)[Act::Drop].setEnabled(m_session.canDrop());
  const session::LessonPlayer& player = m_session.lessons();
  (*m_actions)[Act::NextStop].setEnabled(player.active() && !player.atLast());
  (*m_actions)[Act::PreviousStop].setEnabled(player.active() && !player.atFirst());
  (*m_actions)[Act::Handout].setEnabled(player.active());
  const bool packet = m_session.selectedPacket().has_value();
  for (const Act act : {Act::Delay, Act::Duplicate, Act::Corrupt, Act::LetOvertake})
    (*m_actions)[act].setEnabled(packet);
  (*m_actions)[Act::StopComparing].setEnabled(m_session.isComparing());
  (*m_actions)[Act::ToCause].setEnabled(!m_session.ties().causes().empty());
  (*m_actions)[Act::ToEffect].setEnabled(m_session.ties().goesForth());
}

void MainWindow::toggleFullScreen() {
  setWindowState(windowState() ^ Qt::WindowFullScreen);
}

BenchWindow& MainWindow::bench() {
  if (m_bench == nullptr) {
    m_bench = new BenchWindow(this);
    applyTheme();
  }
  return *m_bench;
}

void MainWindow::showBench() {
  bench().show();
  bench().raise();
  bench().activateWindow();
}

void MainWindow::cyclePane(int direction) {
  std::vector<QWidget*> panes{m_diagram, m_transport, m_side, m_inspector};
  std::ranges::copy(m_panes->contents(), std::back_inserter(panes));
  focusNextPane(panes, direction);
}

/// Plain keys come here when the focused control has no use for them.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  const int digit = event->key() - Qt::Key_1;
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
  if (plain && digit >= 0 && digit < static_cast<int>(views::kSpeeds.size()))
    return views::chooseSpeed(m_session, views::kSpeeds[static_cast<std::size_t>(digit)]);
  if (event->key() == Qt::Key_Escape && isFullScreen()) return toggleFullScreen();
  if (!isFurnished() || !m_actions->triggerPlainKey(*event)) QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

/// The first file of them: one window shows one session.
void MainWindow::dropEvent(QDropEvent* event) {
  for (const QUrl& url : event->mimeData()->urls()) {
    if (!url.isLocalFile()) continue;
    event->acceptProposedAction();
    m_files->open(url.toLocalFile());
    return;
  }
}

}  // namespace wiretale::windows
