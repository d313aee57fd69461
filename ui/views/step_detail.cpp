#include "ui/views/step_detail.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/text/byte_text.h"
#include "ui/views/copying.h"
#include "ui/views/fact_list.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

StepDetail::StepDetail(QWidget* parent)
    : QScrollArea(parent),
      m_name(new QLabel),
      m_sentence(new QLabel),
      m_citation(secondaryLabel(nullptr)),
      m_value(new QLabel),
      m_facts(new FactList) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  build();
}

void StepDetail::build() {
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 6, 4, 0);
  column->setSpacing(6);
  m_name->setFont(diagram::windowFont(14, QFont::Bold));
  m_value->setFont(diagram::monospaceFont(12));
  for (QLabel* label : {m_name, m_sentence, m_citation, m_value}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  m_value->setFocusPolicy(Qt::StrongFocus);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_sentence, m_citation, m_value, m_facts})
    column->addWidget(widget);
  column->addStretch(1);
  setWidget(content);
  new Copying(*m_value, {CopyForm::Hex, CopyForm::CArray, CopyForm::Text}, [this] {
    return Copyable{m_step.name, {}, m_step.octets};
  });
}

void StepDetail::show(const models::StepRow& step) {
  m_step = step;
  m_name->setText(step.name);
  m_sentence->setText(step.sentence);
  m_citation->setText(step.citation);
  m_value->setText(text::hexText(step.octets));
  m_value->setAccessibleName(step.name);
  m_sentence->setVisible(!step.sentence.isEmpty());
  m_citation->setVisible(!step.citation.isEmpty());
  m_value->setVisible(!step.octets.empty());
  m_facts->show(step.facts);
}

QString StepDetail::text() const {
  return m_sentence->text() + QLatin1Char('\n') + m_citation->text();
}

QString StepDetail::valueText() const {
  return m_value->text();
}

}  // namespace wiretale::views
