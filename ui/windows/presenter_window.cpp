#include "ui/windows/presenter_window.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include "core/lesson/resolve.h"
#include "ui/diagram/fonts.h"
#include "ui/views/lesson_text.h"
#include "ui/views/section_title.h"
#include "ui/views/stage_strip.h"
#include "ui/views/thumbnail_view.h"

namespace wiretale::windows {

namespace {

constexpr int kMargin = 16;

// Type, px on a screen of that height; larger on a larger one.
constexpr int kPlainHeight = 900;
constexpr int kCaptionSize = 18;
constexpr int kNotesSize = 17;
constexpr int kClockSize = 26;

QLabel* words(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

QVBoxLayout* column(QWidget* parent) {
  auto* layout = new QVBoxLayout(parent);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  return layout;
}

}  // namespace

PresenterWindow::PresenterWindow(session::Session& session, session::Presenting& presenting, const QElapsedTimer& since)
    : m_session(session), m_presenting(presenting), m_strip(new views::StageStrip(session, this)), m_since(since) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
  row->setSpacing(kMargin);
  row->addWidget(buildPictures(), 3);
  row->addWidget(buildNotes(), 2);
  whole->addLayout(row, 1);
  whole->addWidget(m_strip);
  m_second.setInterval(1'000);
  connect(&m_second, &QTimer::timeout, this, &PresenterWindow::showClock);
  m_second.start();
  connect(&presenting, &session::Presenting::changed, this, &PresenterWindow::showStep);
  connect(&session.playback(), &session::Playback::moved, this, &PresenterWindow::showNow);
  connect(&session, &session::Session::traceChanged, this, &PresenterWindow::showStep);
  connect(&m_runs, &session::BackgroundRuns::finished, this, [this](std::size_t, const session::TracePtr& trace) {
    const session::LessonPlayer& player = m_presenting.player();
    if (player.active() && !player.atLast())
      m_next->show(m_session.seen(trace), lesson::resolve(player.lesson(), player.step() + 1, *trace).at);
  });
  retranslate();
  showClock();
}

void PresenterWindow::retranslate() {
  setWindowTitle(tr("Wiretale: presenter"));
  m_nowTitle->setText(tr("Now"));
  m_nextTitle->setText(tr("Next"));
  m_notesTitle->setText(tr("Notes"));
  showStep();
}

void PresenterWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void PresenterWindow::closeEvent(QCloseEvent* event) {
  QWidget::closeEvent(event);
  Q_EMIT closed();
}

QWidget* PresenterWindow::buildPictures() {
  auto* holder = new QWidget(this);
  QVBoxLayout* layout = column(holder);
  m_nowTitle = new views::SectionTitle(holder);
  m_nextTitle = new views::SectionTitle(holder);
  m_now = new views::ThumbnailView(holder);
  m_next = new views::ThumbnailView(holder);
  m_caption = words(holder);
  m_nextCaption = words(holder);
  layout->addWidget(m_nowTitle);
  layout->addWidget(m_now, 3);
  layout->addWidget(m_caption);
  layout->addWidget(m_nextTitle);
  layout->addWidget(m_next, 2);
  layout->addWidget(m_nextCaption);
  return holder;
}

QWidget* PresenterWindow::buildNotes() {
  auto* holder = new QWidget(this);
  QVBoxLayout* layout = column(holder);
  m_clock = words(holder);
  m_clock->setAlignment(Qt::AlignRight);
  m_notesTitle = new views::SectionTitle(holder);
  auto* scroll = new QScrollArea(holder);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  m_notes = new views::LessonText(scroll);
  m_notes->setAlignment(Qt::AlignTop);
  scroll->setWidget(m_notes);
  layout->addWidget(m_clock);
  layout->addWidget(m_notesTitle);
  layout->addWidget(scroll, 1);
  return holder;
}

void PresenterWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const double scale = std::max(1.0, static_cast<double>(height()) / kPlainHeight);
  const auto type = [scale](int size, QFont::Weight weight) {
    return diagram::windowFont(qRound(size * scale), weight);
  };
  m_caption->setFont(type(kCaptionSize, QFont::Bold));
  m_nextCaption->setFont(type(kCaptionSize - 3, QFont::Normal));
  m_clock->setFont(type(kClockSize, QFont::Bold));
  m_notes->setFont(type(kNotesSize, QFont::Normal));
  for (views::SectionTitle* title : {m_nowTitle, m_nextTitle, m_notesTitle}) title->setScale(scale);
  m_strip->setScreenHeight(height());
}

void PresenterWindow::setTheme(const diagram::Theme& theme) {
  m_now->setTheme(theme);
  m_next->setTheme(theme);
}

void PresenterWindow::showStep() {
  m_caption->setText(m_presenting.words());
  const session::LessonPlayer& player = m_presenting.player();
  if (player.active()) m_notes->show(player.current().text, {});
  showNow();
  showNext();
}

void PresenterWindow::showNow() {
  m_now->show(m_session.trace(), m_session.playback().at());
}

/// The next stop may be in another session, which is run aside.
void PresenterWindow::showNext() {
  const session::LessonPlayer& player = m_presenting.player();
  m_runs.stop();
  if (!player.active() || player.atLast()) {
    m_nextCaption->setText(tr("The lesson ends here."));
    return m_next->clear();
  }
  const lesson::Step& next = player.lesson().steps[player.step() + 1];
  m_nextCaption->setText(QString::fromStdString(next.caption));
  if (next.scene == player.current().scene)
    return m_next->show(m_session.trace(),
                        lesson::resolve(player.lesson(), player.step() + 1, *m_session.wholeTrace()).at);
  if (const auto& scenario = player.lesson().scenes[next.scene].scenario) m_runs.start({*scenario});
}

void PresenterWindow::showClock() {
  const qint64 seconds = m_since.elapsed() / 1'000;
  m_clock->setText(QStringLiteral("%1   %2:%3")
                       .arg(QTime::currentTime().toString(QStringLiteral("HH:mm")))
                       .arg(seconds / 60)
                       .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

QString PresenterWindow::clockText() const {
  return m_clock->text();
}

QString PresenterWindow::nextText() const {
  return m_nextCaption->text();
}

void PresenterWindow::keyPressEvent(QKeyEvent* event) {
  Q_EMIT keyPressed(*event);
}

}  // namespace wiretale::windows
