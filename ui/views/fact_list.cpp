#include "ui/views/fact_list.h"

#include <QGridLayout>
#include <QLabel>

#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

constexpr int kNameWidth = 84;

}  // namespace

FactList::FactList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setVerticalSpacing(3);
  m_grid->setHorizontalSpacing(12);
  m_grid->setColumnMinimumWidth(0, kNameWidth);
  m_grid->setColumnStretch(1, 1);
}

FactList::Row& FactList::rowAt(std::size_t place) {
  while (m_rows.size() <= place) {
    const Row row{secondaryLabel(this), new QLabel(this)};
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.value->setWordWrap(true);
    const int line = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.name, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.value, line, 1);
    m_rows.push_back(row);
  }
  return m_rows[place];
}

void FactList::show(const std::vector<models::Fact>& facts) {
  for (std::size_t place = 0; place < facts.size(); ++place) {
    rowAt(place).name->setText(facts[place].name);
    rowAt(place).value->setText(facts[place].value);
  }
  for (std::size_t place = 0; place < m_rows.size(); ++place) {
    m_rows[place].name->setVisible(place < facts.size());
    m_rows[place].value->setVisible(place < facts.size());
  }
}

}  // namespace wiretale::views
