#include "ui/views/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "core/base/format_duration.h"
#include "ui/text/number_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::views {

namespace {

constexpr int kTimeWidth = 148;

}  // namespace

using session::Session;

StatusLine::StatusLine(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 3, 14, 3);
  row->setSpacing(24);
  for (QLabel** label : {&m_time, &m_packets, &m_lost, &m_again, &m_end, &m_seed}) {
    *label = new QLabel(this);
    (*label)->setForegroundRole(label == &m_lost ? QPalette::BrightText : QPalette::PlaceholderText);
    if (label == &m_seed) row->addStretch(1);
    row->addWidget(*label);
  }
  // Its text changes with every frame: nothing beside it may move.
  m_time->setMinimumWidth(kTimeWidth);
  connect(&session.playback(), &session::Playback::moved, this, &StatusLine::showTime);
  connect(&session, &Session::traceChanged, this, &StatusLine::showRun);
  connect(&session, &Session::runningChanged, this, &StatusLine::showRun);
  showRun();
}

void StatusLine::showTime() {
  const session::Playback& playback = m_session.playback();
  const SimDuration grain = grainFor(playback.end());
  m_time->setText(tr("%1 of %2").arg(text::instant(playback.at(), grain), text::instant(playback.end(), grain)));
}

void StatusLine::showRun() {
  const trace::Trace& trace = *m_session.trace();
  const trace::TraceSummary summary = trace::summarise(trace);
  m_packets->setText(summary.packets == 1 ? tr("1 packet") : tr("%1 packets").arg(text::number(summary.packets)));
  m_lost->setText(tr("%1 lost").arg(text::number(summary.died)));
  m_lost->setVisible(summary.died > 0);
  m_again->setText(tr("%1 sent again").arg(text::number(summary.retransmissions)));
  m_again->setVisible(summary.retransmissions > 0);
  m_end->setText(m_session.running() ? tr("running …") : text::endSentence(trace.endedBy));
  m_end->setVisible(m_session.running() || trace.endedBy != trace::EndOfTrace::Quiet);
  m_seed->setText(tr("seed %1").arg(m_session.scenario().seed));
  showTime();
}

QString StatusLine::summary() const {
  QStringList parts;
  for (const QLabel* label : {m_time, m_packets, m_lost, m_again, m_end, m_seed})
    if (!label->isHidden()) parts += label->text();
  return parts.join(QStringLiteral(" · "));
}

void StatusLine::paintEvent(QPaintEvent* /*event*/) {
  QPainter(this).fillRect(0, 0, width(), 1, palette().mid());
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) showRun();
  QWidget::changeEvent(event);
}

}  // namespace wiretale::views
