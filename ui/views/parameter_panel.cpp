#include "ui/views/parameter_panel.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/views/knob_row.h"
#include "ui/views/reach_switch.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

using session::Session;

ParameterPanel::ParameterPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new SectionTitle(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(5);
  column->addWidget(m_title);
  for (const session::Knob knob : session::kKnobs) addRow(knob);
  m_reach = new ReachSwitch(this);
  column->addWidget(m_reach);
  connect(m_reach, &ReachSwitch::chosen, &session, &Session::setReach);
  connect(&session, &Session::reachChanged, this, &ParameterPanel::showValues);
  connect(&session, &Session::traceChanged, this, &ParameterPanel::showValues);
  connect(&session.document(), &session::Document::scenarioChanged, this, &ParameterPanel::showValues);
  connect(&session.playback(), &session::Playback::moved, this, [this] {
    if (m_session.reach() == session::Reach::FromNowOn) showValues();
  });
  retranslate();
  showValues();
}

void ParameterPanel::addRow(session::Knob knob) {
  auto* row = new KnobRow(knob, this);
  layout()->addWidget(row);
  m_rows.push_back(row);
  connect(row, &KnobRow::valueChosen, this, [this, knob](double value) { m_session.setKnob(knob, value); });
  connect(row, &KnobRow::dragBegan, &m_session, &Session::beginDrag);
  connect(row, &KnobRow::dragEnded, this, [this] {
    m_session.endDrag();
    showValues();
  });
}

void ParameterPanel::showValues() {
  for (KnobRow* row : m_rows) row->showValue(m_session.knobValue(row->knob()));
  m_reach->show(m_session.reach());
}

void ParameterPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ParameterPanel::retranslate() {
  m_title->setText(tr("What if"));
}

}  // namespace wiretale::views
