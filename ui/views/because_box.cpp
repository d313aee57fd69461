#include "ui/views/because_box.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

QLabel* wrappedLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

void showText(QLabel& label, const QString& text) {
  label.setText(text);
  label.setVisible(!text.isEmpty());
}

}  // namespace

BecauseBox::BecauseBox(QWidget* parent)
    : QFrame(parent), m_answer(wrappedLabel(this)), m_citation(wrappedLabel(this)), m_otherwise(wrappedLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(13, 8, 10, 9);
  column->setSpacing(3);
  column->addWidget(m_answer);
  column->addWidget(m_citation);
  column->addWidget(m_otherwise);
  m_answer->setTextFormat(Qt::RichText);
  m_otherwise->setForegroundRole(QPalette::PlaceholderText);
}

void BecauseBox::show(const models::Because& because, const QColor& hue) {
  m_hue = hue;
  showText(*m_answer,
           QStringLiteral("<b>%1</b> %2").arg(because.question.toHtmlEscaped(), because.sentence.toHtmlEscaped()));
  showText(*m_citation, because.citation);
  showText(*m_otherwise, because.otherwise);
  QPalette inked = palette();
  inked.setColor(QPalette::WindowText, mixed(hue, palette().color(QPalette::Text), 0.35));
  m_citation->setPalette(inked);
  update();
}

void BecauseBox::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), mixed(palette().color(QPalette::Window), m_hue, 0.09));
  painter.fillRect(0, 0, 3, height(), m_hue);
}

}  // namespace wiretale::views
