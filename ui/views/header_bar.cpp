#include "ui/views/header_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/diagram/fonts.h"
#include "ui/views/calm_style.h"
#include "ui/views/elided_label.h"

namespace wiretale::views {

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_description(new ElidedLabel(this)),
      m_lessons(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_export(new QPushButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 7, 14, 8);
  row->setSpacing(10);
  m_title->setFont(diagram::windowFont(16, QFont::Bold));
  m_title->setTextFormat(Qt::PlainText);
  m_description->setForegroundRole(QPalette::PlaceholderText);
  m_export->setProperty(CalmStyle::kPrimary, true);
  for (QPushButton* button : {m_lessons, m_copy, m_export}) button->setFocusPolicy(Qt::TabFocus);
  row->addWidget(m_title);
  row->addWidget(m_description, 1);
  row->addWidget(m_lessons);
  row->addWidget(m_copy);
  row->addWidget(m_export);
  connect(m_lessons, &QPushButton::clicked, this, &HeaderBar::lessonsWanted);
  connect(m_copy, &QPushButton::clicked, this, &HeaderBar::copyWanted);
  connect(m_export, &QPushButton::clicked, this, &HeaderBar::exportWanted);
  retranslate();
}

void HeaderBar::showTitle(const QString& title, const QString& description) {
  m_title->setText(title);
  m_description->setText(description);
}

void HeaderBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  for (const int y : {0, height() - 1}) painter.fillRect(0, y, width(), 1, palette().mid());
}

void HeaderBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void HeaderBar::retranslate() {
  m_lessons->setText(tr("Lessons"));
  m_lessons->setToolTip(tr("Led through sessions step by step (Ctrl+L)"));
  m_copy->setText(tr("Copy picture"));
  m_copy->setToolTip(tr("The diagram to the clipboard, for slides and documents (Ctrl+C)"));
  m_export->setText(tr("Export"));
  m_export->setToolTip(tr("The diagram as an image or a document (Ctrl+E)"));
}

}  // namespace wiretale::views
