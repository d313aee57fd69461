#include "ui/views/stage_strip.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>

#include "ui/session/interventions.h"
#include "ui/views/calm_style.h"
#include "ui/views/knob_row.h"
#include "ui/views/section_title.h"
#include "ui/views/unit_spin_box.h"

namespace wiretale::views {

using session::LessonPlayer;

namespace {

constexpr int kPlainHeight = 768;
constexpr double kType = 16;  // px of type on a screen of that height
constexpr double kLeastType = 14;

}  // namespace

StageStrip::StageStrip(session::Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* row = new QHBoxLayout(this);
  m_previous = addButton(&StageStrip::previousWanted);
  m_next = addButton(&StageStrip::nextWanted);
  m_next->setProperty(CalmStyle::kPrimary, true);
  m_place = secondaryLabel(this);
  row->addWidget(m_place);
  for (const session::Knob knob : session::kKnobs) addKnob(knob);
  m_return = new QPushButton(this);
  m_return->setFocusPolicy(Qt::NoFocus);
  row->addWidget(m_return);
  m_leave = addButton(&StageStrip::leaveWanted);
  connect(m_return, &QPushButton::clicked, &session.lessons(), &LessonPlayer::returnToStop);
  connect(&session.lessons(), &LessonPlayer::stepChanged, this, &StageStrip::showState);
  connect(&session.lessons(), &LessonPlayer::strayedChanged, this, &StageStrip::showState);
  setScreenHeight(kPlainHeight);
  retranslate();
  showState();
}

void StageStrip::setScreenHeight(int height) {
  const double scale = std::max(kLeastType, kType * height / kPlainHeight) / kType;
  const auto scaled = [scale](int pixels) { return qRound(pixels * scale); };
  QFont larger = font();
  larger.setPixelSize(scaled(kType));
  setFont(larger);
  layout()->setContentsMargins(scaled(18), scaled(10), scaled(18), scaled(10));
  layout()->setSpacing(scaled(14));
  for (KnobRow* row : m_knobs) row->setMinimumWidth(scaled(130));
}

/// Without the focus: keys belong to the stage.
QPushButton* StageStrip::addButton(void (StageStrip::*wanted)()) {
  auto* button = new QPushButton(this);
  button->setFocusPolicy(Qt::NoFocus);
  layout()->addWidget(button);
  connect(button, &QPushButton::clicked, this, wanted);
  return button;
}

void StageStrip::addKnob(session::Knob knob) {
  auto* row = new KnobRow(knob, this);
  // A clicker's Page Down is the next stop, also after a slider was dragged.
  row->slider().setFocusPolicy(Qt::NoFocus);
  row->spinBox().setFocusPolicy(Qt::NoFocus);
  m_knobs[static_cast<std::size_t>(knob)] = row;
  static_cast<QHBoxLayout*>(layout())->addWidget(row, 1);
  connect(row, &KnobRow::valueChosen, this, [this, knob](double value) {
    m_session.setReach(session::Reach::FromStart);
    m_session.setKnob(knob, value);
  });
  connect(row, &KnobRow::dragBegan, &m_session, &session::Session::beginDrag);
  connect(row, &KnobRow::dragEnded, &m_session, &session::Session::endDrag);
}

void StageStrip::showState() {
  const LessonPlayer& player = m_session.lessons();
  m_previous->setEnabled(player.active() && !player.atFirst());
  m_next->setEnabled(player.active() && !player.atLast());
  m_return->setVisible(player.strayed());
  m_place->setText(player.active() ? QStringLiteral("%1/%2").arg(player.step() + 1).arg(player.lesson().steps.size())
                                   : QString());
  for (KnobRow* row : m_knobs) row->showValue(session::startValue(m_session.scenario(), row->knob()));
}

void StageStrip::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().window());
  painter.fillRect(0, 0, width(), 1, palette().mid());
}

void StageStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void StageStrip::retranslate() {
  m_previous->setText(tr("Previous"));
  m_next->setText(tr("Next"));
  m_return->setText(tr("Back to the lesson"));
  m_return->setToolTip(tr("Esc"));
  m_leave->setText(tr("Leave"));
}

}  // namespace wiretale::views
