#include "ui/views/inspector_panel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/models/inspection.h"
#include "ui/text/field_text.h"
#include "ui/views/because_box.h"
#include "ui/views/fact_list.h"
#include "ui/views/field_table.h"
#include "ui/views/hex_view.h"
#include "ui/views/section_title.h"
#include "ui/views/tie_links.h"

namespace wiretale::views {

using session::Session;

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_theme(&diagram::Theme::named(diagram::Theme::Name::Light)) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(14, 16, 14, 14);
  column->setSpacing(9);
  build(*column);
  setWidget(content);
  connectFieldsAndBytes();
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &InspectorPanel::refresh);
  const auto refreshSoon = [this] { m_soon.start(0); };
  connect(&session, &Session::selectionChanged, this, refreshSoon);
  connect(&session, &Session::traceChanged, this, refreshSoon);
  retranslate();
  refresh();
}

void InspectorPanel::build(QVBoxLayout& column) {
  QWidget* parent = column.parentWidget();
  m_heading = new SectionTitle(parent);
  m_title = new QLabel(parent);
  m_title->setFont(diagram::windowFont(18, QFont::Bold));
  m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_hint = secondaryLabel(parent);
  m_hint->setWordWrap(true);
  m_facts = new FactList(parent);
  m_reasons = new QVBoxLayout;
  m_reasons->setSpacing(8);
  m_ties = new TieLinks(m_session, parent);
  m_fieldsTitle = new SectionTitle(parent);
  m_fields = new FieldTable(parent);
  m_fieldSense = secondaryLabel(parent);
  m_fieldSense->setWordWrap(true);
  m_bytesTitle = new SectionTitle(parent);
  m_bytes = new HexView(parent);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_title, m_hint, m_facts}) column.addWidget(widget);
  column.addLayout(m_reasons);
  column.addWidget(m_ties);
  column.addSpacing(4);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_fieldsTitle, m_fields, m_fieldSense, m_bytesTitle, m_bytes})
    column.addWidget(widget);
  column.addStretch(1);
}

void InspectorPanel::connectFieldsAndBytes() {
  connect(m_fields, &FieldTable::fieldChosen, this, &InspectorPanel::showField);
  connect(m_bytes, &HexView::byteChosen, this, [this](std::size_t offset) {
    m_bytes->mark(offset, 1);
    m_fields->selectByte(offset);
  });
}

/// Its bytes, and what it means in full: a row of the table has no room for that.
void InspectorPanel::showField(const wire::Field& field) {
  m_bytes->mark(field.offset, field.length);
  m_fieldSense->setText(
      QStringLiteral("%1\n%2").arg(text::fieldMeaning(field), QString::fromStdString(field.rfc)).trimmed());
  m_fieldSense->show();
}

void InspectorPanel::setTheme(const diagram::Theme& theme) {
  m_theme = &theme;
  refresh();
}

void InspectorPanel::refresh() {
  m_soon.stop();
  const models::Inspection inspection = models::inspect(*m_session.trace(), m_session.selected());
  showTitle(inspection);
  m_facts->show(inspection.facts);
  showReasons(inspection.reasons);
  m_ties->refresh();
  const bool hasBytes = !inspection.bytes.empty();
  for (QWidget* widget : std::initializer_list<QWidget*>{m_fieldsTitle, m_fields, m_bytesTitle, m_bytes})
    widget->setVisible(hasBytes);
  m_fields->show(inspection.fields);
  m_bytes->setBytes(inspection.bytes);
  m_fieldSense->hide();
}

void InspectorPanel::showTitle(const models::Inspection& inspection) {
  m_heading->setText(inspection.empty() ? tr("Inspector") : inspection.heading);
  m_title->setText(inspection.title);
  m_title->setVisible(!inspection.empty());
  m_facts->setVisible(!inspection.empty());
  m_hint->setVisible(inspection.empty());
  QPalette inked = palette();
  inked.setColor(QPalette::WindowText, m_theme->textOf(inspection.ink));
  m_title->setPalette(inked);
}

void InspectorPanel::showReasons(const std::vector<models::Because>& reasons) {
  while (m_boxes.size() < reasons.size()) {
    m_boxes.push_back(new BecauseBox(m_heading->parentWidget()));
    m_reasons->addWidget(m_boxes.back());
  }
  for (std::size_t place = 0; place < m_boxes.size(); ++place) {
    m_boxes[place]->setVisible(place < reasons.size());
    if (place < reasons.size()) m_boxes[place]->show(reasons[place], m_theme->lineOf(reasons[place].ink));
  }
}

QString InspectorPanel::whyText() const {
  QStringList texts;
  for (const BecauseBox* box : m_boxes)
    if (!box->isHidden()) texts += box->text();
  return texts.join(QLatin1Char('\n'));
}

void InspectorPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    refresh();
  }
  QScrollArea::changeEvent(event);
}

void InspectorPanel::retranslate() {
  setAccessibleName(tr("Inspector"));
  m_hint->setText(tr("Click an arrow, a state or a timer in the diagram to see what it is and why it is there."));
  m_fieldsTitle->setText(tr("Fields"));
  m_bytesTitle->setText(tr("Bytes"));
}

}  // namespace wiretale::views
