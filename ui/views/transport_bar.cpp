#include "ui/views/transport_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/views/speed_button.h"
#include "ui/views/symbol_button.h"
#include "ui/views/time_bar.h"

namespace wiretale::views {

using session::Playback;
using Shape = SymbolButton::Shape;

TransportBar::TransportBar(session::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_toStart(new SymbolButton(Symbol::ToStart, Shape::Square, this)),
      m_back(new SymbolButton(Symbol::StepBack, Shape::Square, this)),
      m_play(new SymbolButton(Symbol::Play, Shape::Round, this)),
      m_forward(new SymbolButton(Symbol::StepForward, Shape::Square, this)),
      m_toEnd(new SymbolButton(Symbol::ToEnd, Shape::Square, this)),
      m_speed(new SpeedButton(session, this)),
      m_timeBar(new TimeBar(session, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 12, 14, 12);
  row->setSpacing(10);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_toStart, m_back, m_play, m_forward, m_toEnd, m_speed})
    row->addWidget(widget);
  row->addSpacing(4);
  row->addWidget(m_timeBar, 1);
  connectButtons();
  showPlaying();
}

void TransportBar::connectButtons() {
  Playback& playback = m_session.playback();
  connect(m_toStart, &SymbolButton::clicked, &playback, &Playback::toStart);
  connect(m_back, &SymbolButton::clicked, &playback, &Playback::stepBack);
  connect(m_play, &SymbolButton::clicked, &playback, &Playback::toggle);
  connect(m_forward, &SymbolButton::clicked, &playback, &Playback::stepForward);
  connect(m_toEnd, &SymbolButton::clicked, &playback, &Playback::toEnd);
  connect(&playback, &Playback::playingChanged, this, &TransportBar::showPlaying);
}

/// It may be playing already when this is made.
void TransportBar::showPlaying() {
  m_play->setSymbol(m_session.playback().playing() ? Symbol::Pause : Symbol::Play);
  retranslate();
}

/// The window's docks draw no line beside what cannot be resized.
void TransportBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter(this).fillRect(0, 0, width(), 1, palette().mid());
}

void TransportBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void TransportBar::retranslate() {
  m_toStart->setPurpose(tr("To the start"), tr("Home"));
  m_back->setPurpose(tr("One event back"), tr("Left"));
  m_play->setPurpose(m_session.playback().playing() ? tr("Pause") : tr("Play"), tr("Space"));
  m_forward->setPurpose(tr("One event forward"), tr("Right"));
  m_toEnd->setPurpose(tr("To the end"), tr("End"));
}

}  // namespace wiretale::views
