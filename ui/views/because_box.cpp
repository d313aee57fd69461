#include "ui/views/because_box.h"

#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

/// Denser than the font's own lines, which leave room for stacked Korean syllables.
QString paragraph(const QString& html, const QColor& ink) {
  if (html.isEmpty()) return {};
  return QStringLiteral("<p style=\"margin:0 0 3px 0; line-height:90%; color:%1\">%2</p>").arg(ink.name(), html);
}

}  // namespace

BecauseBox::BecauseBox(QWidget* parent) : QFrame(parent), m_words(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(13, 7, 10, 6);
  column->addWidget(m_words);
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::RichText);
  m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void BecauseBox::show(const models::Because& because, const QColor& hue) {
  m_hue = hue;
  const QColor ink = palette().color(QPalette::Text);
  const QString answer =
      QStringLiteral("<b>%1</b> %2").arg(because.question.toHtmlEscaped(), because.sentence.toHtmlEscaped());
  m_words->setText(paragraph(answer, ink) + paragraph(because.citation.toHtmlEscaped(), mixed(hue, ink, 0.35)) +
                   paragraph(because.otherwise.toHtmlEscaped(), palette().color(QPalette::PlaceholderText)));
  update();
}

QString BecauseBox::text() const {
  return QTextDocumentFragment::fromHtml(m_words->text()).toPlainText();
}

void BecauseBox::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), mixed(palette().color(QPalette::Window), m_hue, 0.09));
  painter.fillRect(0, 0, 3, height(), m_hue);
}

}  // namespace wiretale::views
