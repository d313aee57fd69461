#include "ui/views/inspector_panel.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "core/wire/ipv4_header.h"
#include "ui/diagram/fonts.h"
#include "ui/models/inspection.h"
#include "ui/views/because_box.h"
#include "ui/views/byte_pages.h"
#include "ui/views/copying.h"
#include "ui/views/fact_list.h"
#include "ui/views/field_tree.h"
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
  m_title->setWordWrap(true);  // a flight of TLS may have a long name
  m_hint = secondaryLabel(parent);
  m_hint->setWordWrap(true);
  m_facts = new FactList(parent);
  m_reasons = new QVBoxLayout;
  m_reasons->setSpacing(8);
  m_ties = new TieLinks(m_session, parent);
  m_fieldsTitle = new SectionTitle(parent);
  m_fields = new FieldTree(parent);
  m_bytesTitle = new SectionTitle(parent);
  m_bytes = new BytePages(parent);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_title, m_hint, m_facts}) column.addWidget(widget);
  column.addLayout(m_reasons);
  column.addWidget(m_ties);
  column.addSpacing(4);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_fieldsTitle, m_fields, m_bytesTitle, m_bytes})
    column.addWidget(widget);
  column.addStretch(1);
}

void InspectorPanel::connectFieldsAndBytes() {
  connect(m_fields, &FieldTree::fieldChosen, this, &InspectorPanel::showField);
  connect(m_bytes, &BytePages::byteChosen, this, [this](std::size_t page, std::size_t offset) {
    const QModelIndex field = m_fields->fields().ofByte(page, offset);
    m_fields->select(field);
    if (field.isValid()) return showField(m_fields->fields().row(field));
    m_bytes->mark(page, offset, 1);
  });
  new Copying(*m_fields, {CopyForm::Text, CopyForm::Hex, CopyForm::CArray}, [this] {
    const QModelIndex current = m_fields->currentIndex();
    if (!current.isValid()) return Copyable{};
    const models::FieldRow& row = m_fields->fields().row(current);
    return Copyable{row.name, models::lineOf(row), models::octetsOf(m_bytes->pages(), row)};
  });
  m_bytes->hex().offerBitsFrom(wire::kIpv4HeaderSize);
  connect(&m_bytes->hex(), &HexView::bitChosen, this, [this](std::size_t offset, int bit) {
    const auto packet = m_session.selectedPacket();
    if (!packet) return;
    const auto place =
        static_cast<std::uint32_t>((offset - wire::kIpv4HeaderSize) * 8 + 7 - static_cast<unsigned>(bit));
    m_session.intervene(scenario::CorruptPacket{packet->from, packet->ordinal, place});
  });
}

void InspectorPanel::showField(const models::FieldRow& field) {
  m_bytes->mark(field.page, field.offset, field.length);
  m_bytes->setName(field.name);
}

/// Where the bytes are that somebody points at, the field that they are.
void InspectorPanel::showPointedOut() {
  const std::vector<std::byte>& wanted = m_session.pointedOut();
  if (wanted.empty()) return;
  const auto& pages = m_bytes->pages();
  for (std::size_t page = 0; page < pages.size(); ++page) {
    const auto found = std::ranges::search(pages[page].bytes, wanted);
    if (found.empty()) continue;
    const auto offset = static_cast<std::size_t>(found.begin() - pages[page].bytes.begin());
    m_fields->select(m_fields->fields().ofByte(page, offset));
    m_bytes->mark(page, offset, wanted.size());
    widget()->layout()->activate();
    ensureWidgetVisible(m_bytes);
    return ensureWidgetVisible(m_fields);
  }
}

HexView& InspectorPanel::bytes() {
  return m_bytes->hex();
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
  const bool hasBytes = !inspection.sheet.empty();
  for (QWidget* widget : std::initializer_list<QWidget*>{m_fieldsTitle, m_fields, m_bytesTitle, m_bytes})
    widget->setVisible(hasBytes);
  m_fields->show(inspection.sheet.rows);
  m_bytes->setPages(inspection.sheet.pages);
  showPointedOut();
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

/// Fields and bytes have room together, so that one sees both.
void InspectorPanel::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  constexpr double kFields = 0.5;
  constexpr double kBytes = 0.34;
  m_fields->setMostHeight(std::max(200, static_cast<int>(viewport()->height() * kFields)));
  m_bytes->setMostHeight(std::max(120, static_cast<int>(viewport()->height() * kBytes)));
}

void InspectorPanel::retranslate() {
  setAccessibleName(tr("Inspector"));
  m_hint->setText(tr("Click an arrow, a state or a timer in the diagram to see what it is and why it is there."));
  m_fieldsTitle->setText(tr("Fields"));
  m_bytesTitle->setText(tr("Bytes"));
}

}  // namespace wiretale::views
