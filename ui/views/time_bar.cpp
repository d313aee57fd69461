#include "ui/views/time_bar.h"

#include <utility>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/text/number_text.h"
#include "ui/views/accessible_time_bar.h"

namespace wiretale::views {

namespace {

constexpr double kMargin = 14;

double heightOf(diagram::Ink ink) {
  if (ink == diagram::Ink::BareAck) return 11;
  return ink == diagram::Ink::Lost ? 25 : 18;
}

}  // namespace

TimeBar::TimeBar(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(&diagram::Theme::named(diagram::Theme::Name::Light)) {
  installAccessibleTimeBars();
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&session.playback(), &session::Playback::axisChanged, this, &TimeBar::takeMarks);
  connect(&session.playback(), &session::Playback::moved, this, &TimeBar::onMoved);
  retranslate();
  takeMarks();
}

void TimeBar::setTheme(const diagram::Theme& theme) {
  m_theme = &theme;
  update();
}

void TimeBar::takeMarks() {
  const diagram::TimeAxis& axis = m_session.playback().axis();
  const trace::Trace& trace = *m_session.trace();
  if (!diagram::isLong(trace) || axis.empty()) {
    m_places = {};
    m_marks = models::timeMarks(trace, axis);
  } else if (m_places.take(m_session.outline(), models::countedPlaces(trace, axis))) {
    m_marks = models::timeMarks(trace, *m_session.outline(), axis);
  }
  update();
}

double TimeBar::xAt(SimTime at) const {
  return kMargin + models::shareAt(m_session.playback().axis(), at) * (width() - 2 * kMargin);
}

void TimeBar::setMoment(SimTime at) {
  m_session.playback().pause();
  m_session.playback().seek(at);
}

/// Only the two places of the playhead's line are painted anew.
void TimeBar::onMoved() {
  if (!m_session.playback().playing()) announceMoment(*this);
  const int x = qRound(xAt(m_session.playback().at()));
  if (x == m_shownX) return;
  update(m_shownX - 2, 0, 5, height());
  m_shownX = x;
  update(m_shownX - 2, 0, 5, height());
}

void TimeBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  paintGround(painter);
  paintMarks(painter);
  m_shownX = qRound(xAt(m_session.playback().at()));
  painter.fillRect(QRect(m_shownX - 1, 0, 2, height()), palette().color(QPalette::WindowText));
}

void TimeBar::paintGround(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.4) : QPen(Qt::NoPen));
  painter.setBrush(palette().alternateBase());
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_theme->lineOf(diagram::Ink::BandTimeWait));
  const double length = width() - 2 * kMargin;
  for (const models::TimeStretch& stretch : m_marks.timeWait) {
    const double left = kMargin + stretch.from * length;
    painter.drawRoundedRect(QRectF(left, height() - 15, qMax(2.0, (stretch.to - stretch.from) * length), 7), 3.5, 3.5);
  }
}

void TimeBar::paintMarks(QPainter& painter) const {
  const double length = width() - 2 * kMargin;
  for (const models::TimeMark& mark : m_marks.packets) {
    const double tall = heightOf(mark.ink);
    const double x = qRound(kMargin + mark.share * length);
    painter.fillRect(QRectF(x - 1, height() - 6 - tall, 2, tall), m_theme->lineOf(mark.ink));
  }
}

void TimeBar::seekTo(double x) {
  const double share = (x - kMargin) / (width() - 2 * kMargin);
  m_session.playback().seek(models::timeAtShare(m_session.playback().axis(), qBound(0.0, share, 1.0)));
}

void TimeBar::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_resume = m_session.playback().playing();
  m_session.playback().pause();
  seekTo(event->position().x());
}

void TimeBar::mouseMoveEvent(QMouseEvent* event) {
  if ((event->buttons() & Qt::LeftButton) != 0) seekTo(event->position().x());
}

void TimeBar::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && std::exchange(m_resume, false)) m_session.playback().play();
}

void TimeBar::keyPressEvent(QKeyEvent* event) {
  session::Playback& playback = m_session.playback();
  switch (event->key()) {
    case Qt::Key_Left:
      return playback.stepBack();
    case Qt::Key_Right:
      return playback.stepForward();
    case Qt::Key_Home:
      return playback.toStart();
    case Qt::Key_End:
      return playback.toEnd();
    default:
      QWidget::keyPressEvent(event);
  }
}

void TimeBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void TimeBar::retranslate() {
  setAccessibleName(tr("Time in seconds"));
  setAccessibleDescription(tr("The whole session; drag to any moment"));
  setToolTip(accessibleDescription());
}

}  // namespace wiretale::views
