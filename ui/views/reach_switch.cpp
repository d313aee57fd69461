#include "ui/views/reach_switch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace wiretale::views {

ReachSwitch::ReachSwitch(QWidget* parent)
    : QWidget(parent), m_start(new QPushButton(this)), m_now(new QPushButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  auto* group = new QButtonGroup(this);
  for (QPushButton* button : {m_start, m_now}) {
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button, 1);
    group->addButton(button);
  }
  m_start->setChecked(true);
  connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT chosen(session::Reach::FromStart); });
  connect(m_now, &QPushButton::clicked, this, [this] { Q_EMIT chosen(session::Reach::FromNowOn); });
  retranslate();
}

void ReachSwitch::show(session::Reach reach) {
  button(reach).setChecked(true);
}

void ReachSwitch::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ReachSwitch::retranslate() {
  m_start->setText(tr("from the start"));
  m_now->setText(tr("from now on"));
  m_start->setToolTip(tr("A moved slider changes the whole session"));
  m_now->setToolTip(tr("A moved slider changes what comes after the playhead; the past stays as it was"));
}

}  // namespace wiretale::views
