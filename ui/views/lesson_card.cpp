#include "ui/views/lesson_card.h"

#include <algorithm>

#include <QPainter>
#include <QTextLayout>

#include "ui/diagram/fonts.h"
#include "ui/session/pace.h"
#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

constexpr int kWidth = 300;
constexpr int kPictureHeight = 180;
constexpr int kHeight = 296;
constexpr int kPadding = 12;
constexpr int kFrameMilliseconds = 33;
constexpr double kLatencySeconds = 0.7;  ///< the viewer's, for a packet's way

/// As many lines as there is room for; the last one ends in "…" if there is more.
void drawWrapped(QPainter& painter, const QRect& room, const QString& text, int lines) {
  const QFontMetrics metrics(painter.font());
  QTextLayout layout(text, painter.font());
  layout.beginLayout();
  for (int row = 0; row < lines; ++row) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(room.width());
    const bool last = row + 1 == lines;
    const QString words = text.mid(line.textStart(), last ? -1 : line.textLength());
    painter.drawText(QPoint(room.left(), room.top() + metrics.ascent() + row * metrics.height()),
                     last ? metrics.elidedText(words, Qt::ElideRight, room.width()) : words);
  }
  layout.endLayout();
}

}  // namespace

LessonCard::LessonCard(const session::ShelvedLesson& lesson, QWidget* parent)
    : QAbstractButton(parent), m_name(QString::fromStdString(lesson.name)) {
  setFixedHeight(kHeight);
  setMinimumWidth(kWidth);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  m_timer.setInterval(kFrameMilliseconds);
  connect(&m_timer, &QTimer::timeout, this, &LessonCard::tick);
  setWords(lesson.lesson);
}

void LessonCard::setWords(const lesson::Lesson& lesson) {
  m_number = QString::number(lesson.order);
  m_title = QString::fromStdString(lesson.title);
  m_summary = QString::fromStdString(lesson.summary);
  setAccessibleName(QStringLiteral("%1 %2").arg(m_number, m_title));
  setAccessibleDescription(m_summary);
  update();
}

QSize LessonCard::sizeHint() const {
  return {kWidth, kHeight};
}

void LessonCard::setTrace(const session::TracePtr& trace) {
  m_thumbnail.setTrace(trace);
  // As the suggested speed of the large view: one latency in about a second.
  const auto way =
      trace->packets.empty() ? SimDuration(20ms) : trace->packets.front().ends() - trace->packets.front().sent;
  m_speed = std::max(1e-5, std::chrono::duration<double>(way).count() / kLatencySeconds);
  m_still = {};
  update();
}

void LessonCard::setTheme(const diagram::Theme& theme) {
  m_thumbnail.setTheme(theme);
  m_still = {};
  update();
}

QRect LessonCard::pictureRect() const {
  return {1, 1, width() - 2, kPictureHeight};
}

void LessonCard::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), palette().window());
  paintPicture(painter);
  paintWords(painter);
  const bool lit = underMouse() || hasFocus();
  painter.setPen(QPen(lit ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid), lit ? 2 : 1,
                      Qt::SolidLine, Qt::FlatCap));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

/// At rest it is a picture made once.
void LessonCard::paintPicture(QPainter& painter) {
  const QRect room = pictureRect();
  if (m_thumbnail.empty()) return painter.fillRect(room, palette().alternateBase());
  if (playing()) {
    m_thumbnail.paint(painter, room, m_at);
  } else {
    if (m_still.deviceIndependentSize().toSize() != room.size() || m_still.devicePixelRatio() != devicePixelRatioF()) {
      m_still = QPixmap(room.size() * devicePixelRatioF());
      m_still.setDevicePixelRatio(devicePixelRatioF());
      QPainter still(&m_still);
      m_thumbnail.paint(still, QRectF(QPointF(), QSizeF(room.size())), kNever);
    }
    painter.drawPixmap(room.topLeft(), m_still);
  }
  painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), palette().mid());
}

void LessonCard::paintWords(QPainter& painter) {
  const QRect room(kPadding, kPictureHeight + kPadding, width() - 2 * kPadding, height() - kPictureHeight - kPadding);
  painter.setFont(diagram::windowFont(15, QFont::Bold));
  const int titleHeight = QFontMetrics(painter.font()).height();
  painter.setPen(palette().color(QPalette::Link));
  painter.drawText(QRect(room.left(), room.top(), 26, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, m_number);
  painter.setPen(palette().color(QPalette::Text));
  const QRect title(room.left() + 26, room.top(), room.width() - 26, titleHeight);
  painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(painter.font()).elidedText(m_title, Qt::ElideRight, title.width()));
  painter.setFont(font());
  painter.setPen(palette().color(QPalette::PlaceholderText));
  drawWrapped(painter, room.adjusted(0, titleHeight + 4, 0, 0), m_summary, 3);
}

void LessonCard::play() {
  if (m_thumbnail.empty()) return;
  m_at = kSessionStart;
  m_clock.start();
  m_timer.start();
}

void LessonCard::rest() {
  if (underMouse() || hasFocus()) return;
  m_timer.stop();
  update();
}

void LessonCard::tick() {
  const double passed = std::min(0.1, static_cast<double>(m_clock.nsecsElapsed()) * 1e-9);
  m_clock.restart();
  const diagram::DiagramLayout& layout = m_thumbnail.layout();
  m_at = session::advance(layout.axis, m_at, passed, m_speed);
  if (m_at > layout.end) m_at = kSessionStart;
  update(pictureRect());
}

void LessonCard::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  if (!playing()) play();
  update();
}

void LessonCard::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  rest();
  update();
}

void LessonCard::focusInEvent(QFocusEvent* event) {
  QAbstractButton::focusInEvent(event);
  if (!playing()) play();
}

void LessonCard::focusOutEvent(QFocusEvent* event) {
  QAbstractButton::focusOutEvent(event);
  rest();
}

}  // namespace wiretale::views
