#include "ui/views/speed_button.h"

#include <cmath>

#include <QEvent>
#include <QMenu>

#include "ui/text/number_text.h"

namespace wiretale::views {

namespace {

QString amount(double speed) {
  return text::duration(SimDuration(std::llround(speed * 1e9)));
}

}  // namespace

SpeedButton::SpeedButton(session::Session& session, QWidget* parent) : QPushButton(parent), m_session(session) {
  setFixedSize(86, 30);
  setFocusPolicy(Qt::TabFocus);
  connect(this, &QPushButton::clicked, this, &SpeedButton::offer);
  connect(&session.playback(), &session::Playback::speedChanged, this, &SpeedButton::retranslate);
  retranslate();
}

QString SpeedButton::nameOf(double speed) {
  return tr("%1 per second").arg(amount(speed));
}

void SpeedButton::offer() {
  QMenu menu(this);
  QAction* follow = menu.addAction(tr("As slow as the latency"));
  follow->setCheckable(true);
  follow->setChecked(m_session.followsSuggestedSpeed());
  connect(follow, &QAction::triggered, this, [this] { m_session.followSuggestedSpeed(true); });
  menu.addSeparator();
  int key = 1;
  for (const double speed : kSpeeds) {
    QAction* action = menu.addAction(QStringLiteral("%1\t%2").arg(nameOf(speed)).arg(key++));
    action->setCheckable(true);
    action->setChecked(!m_session.followsSuggestedSpeed() && speed == m_session.playback().speed());
    connect(action, &QAction::triggered, this, [this, speed] { chooseSpeed(m_session, speed); });
  }
  menu.exec(mapToGlobal(QPoint(0, -menu.sizeHint().height() - 2)));
}

void SpeedButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QPushButton::changeEvent(event);
}

void SpeedButton::retranslate() {
  const double speed = m_session.playback().speed();
  setText(tr("%1 / s").arg(amount(speed)));
  setAccessibleName(tr("Speed: %1").arg(nameOf(speed)));
  setToolTip(tr("Simulated time that passes in a second (keys 1 to 9)"));
}

void chooseSpeed(session::Session& session, double speed) {
  session.followSuggestedSpeed(false);
  session.playback().setSpeed(speed);
}

}  // namespace wiretale::views
