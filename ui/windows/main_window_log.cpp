#include "core/base/format_duration.h"
#include "ui/views/diagram_view.h"
#include "ui/views/knob_row.h"
#include "ui/views/parameter_panel.h"
#include "ui/windows/lesson_flow.h"
#include "ui/windows/main_window.h"
#include "ui/windows/presentation.h"
#include "ui/windows/side_panel.h"

#include <QSlider>

// What --log says: for programs that drive the window, in English and never translated.

namespace wiretale::windows {

using session::Playback;
using session::Session;

void MainWindow::connectLog() {
  const auto say = [this](const char* what, const QString& of) { log(QLatin1String(what) + of); };
  connect(m_files, &FileFlow::opened, this, [say](const QString& name) { say("opened ", name); });
  connect(m_files, &FileFlow::saved, this, [say](const QString& path) { say("saved ", path); });
  connect(m_files, &FileFlow::refused, this, [say](const QString& why) {
    say("refused ", QString(why).replace(QLatin1Char('\n'), QStringLiteral(" | ")));
  });
  connect(m_lessons, &LessonFlow::opened, this, [say](const QString& name) { say("lesson ", name); });
  connectLessonLog();
  connect(m_pictures, &PictureFlow::exported, this, [say](const QString& path) { say("exported ", path); });
  connect(m_pictures, &PictureFlow::copied, this, [say] { say("copied", {}); });
  connect(&m_session, &Session::traceChanged, this,
          [this] { log(QStringLiteral("run %1 packets").arg(m_session.trace()->packets.size())); });
  connect(&m_session, &Session::selectionChanged, this, &MainWindow::logSelection);
  connect(&m_session.document().undoStack(), &QUndoStack::cleanChanged, this,
          [say](bool clean) { say(clean ? "unedited" : "edited", {}); });
  connect(&m_session.document(), &session::Document::scenarioChanged, this, [this, said = std::string()]() mutable {
    if (said == m_session.scenario().branch) return;
    said = m_session.scenario().branch;
    log(QStringLiteral("branch ") + QString::fromStdString(said));
  });
  connect(&m_session, &Session::besideChanged, this, [this, comparing = false]() mutable {
    if (comparing == m_session.isComparing()) return;
    comparing = m_session.isComparing();
    log(comparing ? QStringLiteral("comparing %1").arg(m_session.otherName()) : QStringLiteral("not comparing"));
  });
  Playback& playback = m_session.playback();
  connect(&playback, &Playback::playingChanged, this, [say](bool playing) { say(playing ? "playing" : "paused", {}); });
  connect(&playback, &Playback::moved, this, [this, &playback] {
    if (m_log && !playback.playing())
      log(QStringLiteral("at ") + QString::fromStdString(writeDuration(playback.at().time_since_epoch())));
  });
}

/// "stop 3 of 7" when a step of a lesson has come to its stop, "asks" when a question stands in its caption's place.
void MainWindow::connectLessonLog() {
  const auto stands = [this] {
    const session::LessonPlayer& player = m_session.lessons();
    const bool there = player.active() && player.arrived() && m_session.playback().at() == player.stop().at;
    if (there) log(QStringLiteral("stop %1 of %2").arg(player.step() + 1).arg(player.lesson().steps.size()));
  };
  connect(&m_session.lessons(), &session::LessonPlayer::stepChanged, this, stands);
  connect(&m_session.playback(), &Playback::playingChanged, this, [stands](bool playing) {
    if (!playing) stands();
  });
  // A scene that takes long to run is there after its step.
  connect(&m_session.playback(), &Playback::moved, this, [this, stands] {
    if (!m_session.playback().playing()) stands();
  });
  connect(&m_presentation->presenting(), &session::Presenting::changed, this, [this] {
    if (m_presentation->presenting().asking()) log(QStringLiteral("asks"));
  });
  connect(m_presentation, &Presentation::began, this, [this] { log(QStringLiteral("presenting")); });
  connect(m_presentation, &Presentation::placed, this, [this] {
    log(m_presentation->presenter() == nullptr ? QStringLiteral("on one screen") : QStringLiteral("on two screens"));
  });
  connect(m_presentation, &Presentation::ended, this, [this] { log(QStringLiteral("presented")); });
}

void MainWindow::logSelection() const {
  const diagram::EventRef& event = m_session.selected();
  if (event.kind == diagram::EventRef::Kind::Packet) log(QStringLiteral("selected packet %1").arg(event.index + 1));
  if (event.kind == diagram::EventRef::Kind::None) log(QStringLiteral("selected nothing"));
}

/// "place latency 14 260 218 18": where a control is on the screen, x, y, width, height.
void MainWindow::logPlaces() const {
  if (!m_log) return;
  const auto say = [this](const char* name, const QWidget* widget) {
    const QPoint at = widget->mapToGlobal(QPoint(0, 0));
    log(QStringLiteral("place %1 %2 %3 %4 %5")
            .arg(QLatin1String(name))
            .arg(at.x())
            .arg(at.y())
            .arg(widget->width())
            .arg(widget->height()));
  };
  say("diagram", m_diagram->viewport());
  say("loss", &m_side->parameters().row(session::Knob::Loss).slider());
  say("latency", &m_side->parameters().row(session::Knob::Latency).slider());
  say("time-wait", &m_side->parameters().row(session::Knob::TimeWait).slider());
}

}  // namespace wiretale::windows
