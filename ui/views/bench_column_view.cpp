#include "ui/views/bench_column_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/views/because_box.h"
#include "ui/views/octets_label.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

QGridLayout* makeGrid() {
  auto* grid = new QGridLayout;
  grid->setVerticalSpacing(4);
  grid->setHorizontalSpacing(12);
  grid->setColumnMinimumWidth(0, 150);
  grid->setColumnStretch(1, 1);
  return grid;
}

}  // namespace

BenchColumnView::BenchColumnView(QWidget* parent)
    : QWidget(parent),
      m_title(new SectionTitle(this)),
      m_idea(new QLabel(this)),
      m_sentTitle(new SectionTitle(this)),
      m_size(secondaryLabel(this)),
      m_verdict(new BecauseBox(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  m_made.grid = makeGrid();
  m_sent.grid = makeGrid();
  m_idea->setWordWrap(true);
  m_size->setWordWrap(true);
  column->addWidget(m_title);
  column->addWidget(m_idea);
  column->addLayout(m_made.grid);
  column->addSpacing(4);
  column->addWidget(m_sentTitle);
  column->addLayout(m_sent.grid);
  column->addWidget(m_size);
  column->addWidget(m_verdict);
  column->addStretch(1);
  retranslate();
}

BenchColumnView::Row& BenchColumnView::rowAt(Rows& rows, std::size_t place) {
  while (rows.rows.size() <= place) {
    const Row row{secondaryLabel(this), new QLabel(this), new OctetsLabel(this)};
    const int line = static_cast<int>(rows.rows.size());
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.text->setWordWrap(true);
    rows.grid->addWidget(row.name, line, 0, Qt::AlignTop);
    rows.grid->addWidget(row.text, line, 1, Qt::AlignTop);
    rows.grid->addWidget(row.octets, line, 1, Qt::AlignVCenter);
    rows.rows.push_back(row);
  }
  return rows.rows[place];
}

void BenchColumnView::show(Rows& rows, const std::vector<models::BenchRow>& texts) {
  for (std::size_t place = 0; place < texts.size(); ++place) {
    const Row& row = rowAt(rows, place);
    const models::BenchRow& shown = texts[place];
    row.name->setText(shown.name);
    row.text->setText(shown.text);
    row.octets->setOctets(shown.name, shown.octets);
    row.text->setVisible(!shown.text.isEmpty());
    row.octets->setVisible(shown.text.isEmpty());
  }
  for (std::size_t place = 0; place < rows.rows.size(); ++place) {
    rows.rows[place].name->setVisible(place < texts.size());
    if (place < texts.size()) continue;
    rows.rows[place].text->hide();
    rows.rows[place].octets->hide();
  }
}

void BenchColumnView::show(const models::BenchColumn& column, const diagram::Theme& theme) {
  m_title->setText(column.title);
  m_idea->setText(column.idea);
  show(m_made, column.made);
  show(m_sent, column.sent);
  m_size->setText(column.size);
  m_sentTitle->setVisible(!column.sent.empty());
  m_size->setVisible(!column.sent.empty());
  m_verdict->show(column.verdict, theme.lineOf(column.verdict.ink));
}

QString BenchColumnView::verdict() const {
  return m_verdict->text();
}

QString BenchColumnView::textOf(int row) const {
  return m_made.rows.at(static_cast<std::size_t>(row)).text->text();
}

void BenchColumnView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void BenchColumnView::retranslate() {
  m_sentTitle->setText(tr("Crosses the network"));
}

}  // namespace wiretale::views
