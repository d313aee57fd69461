#include "ui/windows/presentation.h"

#include <algorithm>
#include <utility>

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include "ui/models/improvised_lesson.h"
#include "ui/views/stage_strip.h"
#include "ui/windows/appearance.h"
#include "ui/windows/presenter_window.h"
#include "ui/windows/stage_window.h"

namespace wiretale::windows {

namespace {

/// Where the class looks: the screen that the main window is not on, if there is one.
QScreen* otherScreen(const QWidget& window) {
  const QList<QScreen*> screens = QGuiApplication::screens();
  const auto other = std::ranges::find_if(screens, [&](const QScreen* screen) { return screen != window.screen(); });
  return other == screens.end() ? nullptr : *other;
}

/// A window that fills another screen already has to leave that first.
void fill(QWidget& window, const QScreen& screen) {
  if (window.isFullScreen() && window.geometry() == screen.geometry()) return;
  if (window.isFullScreen()) window.showNormal();
  window.setGeometry(screen.geometry());
  window.showFullScreen();
}

}  // namespace

Presentation::Presentation(session::Session& session, settings::Settings& settings, QWidget& window)
    : QObject(&window), m_session(session), m_settings(settings), m_window(window), m_presenting(session.lessons()) {
  // Queued: a screen that goes is still among the others when it says so.
  for (const auto change : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
    connect(qGuiApp, change, this, &Presentation::place, Qt::QueuedConnection);
}

Presentation::~Presentation() = default;

void Presentation::fromStart() {
  if (running()) return;
  improvise();
  m_presenting.first();
  begin();
}

void Presentation::fromHere() {
  if (running()) return;
  const SimTime here = m_session.playback().at();
  const bool hadLesson = m_session.lessons().active();
  improvise();
  if (!hadLesson) m_session.playback().seek(here);
  begin();
}

/// Only for as long as it is presented.
void Presentation::improvise() {
  session::LessonPlayer& player = m_session.lessons();
  if (!player.active()) player.adopt(models::improvisedLesson(m_session.scenario(), *m_session.trace()));
}

void Presentation::begin() {
  m_stage = std::make_unique<StageWindow>(m_session, m_presenting, PresentKeys(m_settings.presentKeys()));
  m_stage->setTheme(Appearance::diagramTheme(m_settings.diagramTheme()));
  connect(m_stage.get(), &StageWindow::left, this, &Presentation::end, Qt::QueuedConnection);
  m_since.start();
  place();
  m_stage->setFocus();
  Q_EMIT began();
}

/// Also when a projector is plugged in or out: with one screen left, the class's picture is what is needed.
void Presentation::place() {
  if (!running()) return;
  QScreen* other = otherScreen(m_window);
  fill(*m_stage, other != nullptr ? *other : *m_window.screen());
  if (other == nullptr) {
    m_presenter.reset();
    m_stage->raise();
    m_stage->activateWindow();
  } else {
    if (m_presenter == nullptr) openPresenter();
    fill(*m_presenter, *m_window.screen());
    m_presenter->raise();
    m_presenter->activateWindow();
    m_presenter->setFocus();
  }
  Q_EMIT placed();
}

void Presentation::openPresenter() {
  m_presenter = std::make_unique<PresenterWindow>(m_session, m_presenting, m_since);
  m_presenter->setTheme(Appearance::diagramTheme(m_settings.diagramTheme()));
  connect(m_presenter.get(), &PresenterWindow::keyPressed, m_stage.get(), &StageWindow::pressed);
  connect(m_presenter.get(), &PresenterWindow::closed, this, &Presentation::end, Qt::QueuedConnection);
  connect(&m_presenter->strip(), &views::StageStrip::nextWanted, &m_presenting, &session::Presenting::next);
  connect(&m_presenter->strip(), &views::StageStrip::previousWanted, &m_presenting, &session::Presenting::previous);
  connect(&m_presenter->strip(), &views::StageStrip::leaveWanted, this, &Presentation::end, Qt::QueuedConnection);
}

void Presentation::end() {
  if (!running()) return;
  m_session.playback().pause();
  m_stage.reset();
  m_presenter.reset();
  if (m_session.lessons().adopted()) m_session.lessons().close();
  m_window.activateWindow();
  Q_EMIT ended();
}

}  // namespace wiretale::windows
