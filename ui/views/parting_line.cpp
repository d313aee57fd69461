#include "ui/views/parting_line.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/text/phrase_text.h"
#include "ui/views/elided_label.h"

namespace wiretale::views {

using session::Session;

PartingLine::PartingLine(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_text(new ElidedLabel(this)),
      m_jump(new QPushButton(this)),
      m_ghost(new QCheckBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 3, 10, 3);
  row->setSpacing(10);
  row->addWidget(m_text, 1);
  row->addWidget(m_jump);
  row->addWidget(m_ghost);
  connect(m_jump, &QPushButton::clicked, this, &PartingLine::jump);
  connect(m_ghost, &QCheckBox::clicked, &session, &Session::setShowsGhost);
  connect(&session, &Session::traceChanged, this, &PartingLine::refresh);
  connect(&session, &Session::besideChanged, this, &PartingLine::refresh);
  retranslate();
  refresh();
}

QString PartingLine::text() const {
  return isHidden() ? QString() : m_text->text();
}

void PartingLine::refresh() {
  const bool comparing = m_session.isComparing();
  setVisible(comparing || m_session.hasGhost());
  m_ghost->setVisible(!comparing);
  m_ghost->setChecked(m_session.showsGhost());
  m_jump->setEnabled(m_session.parting().has_value());
  m_text->setText(text::phrase(compare::describe(m_session.parting())));
}

/// To the moment, and to the packet that it is about, if this run has it.
void PartingLine::jump() {
  if (!m_session.parting()) return;
  const compare::Difference difference = m_session.parting()->first;
  const trace::Index packet = m_session.isComparing() ? difference.inFirst : difference.inSecond;
  m_session.playback().pause();
  m_session.playback().seek(difference.at);
  if (packet < m_session.trace()->packets.size())
    m_session.select({diagram::EventRef::Kind::Packet, m_session.trace()->packets[packet].from, packet});
}

void PartingLine::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().alternateBase());
  painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

void PartingLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    refresh();
  }
  QFrame::changeEvent(event);
}

void PartingLine::retranslate() {
  setAccessibleName(tr("What differed first"));
  m_jump->setText(tr("Show"));
  m_jump->setToolTip(tr("To the moment, and to the packet"));
  m_ghost->setText(tr("Ghost"));
  m_ghost->setToolTip(tr("Draw the run before the last change faintly behind this one"));
}

}  // namespace wiretale::views
