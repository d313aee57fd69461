#include "ui/views/filter_help.h"

#include <algorithm>

#include <QHeaderView>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/query/filter.h"
#include "ui/diagram/fonts.h"
#include "ui/text/phrase_text.h"

namespace wiretale::views {

namespace {

constexpr QSize kSize(560, 420);
constexpr int kExampleWidth = 200;
constexpr int kRowHeight = 23;

}  // namespace

FilterHelp::FilterHelp(QWidget* parent) : QFrame(parent, Qt::Popup), m_table(new QTableWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->addWidget(m_table);
  setFrameShape(QFrame::Box);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setColumnCount(2);
  m_table->setShowGrid(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->horizontalHeader()->hide();
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->horizontalHeader()->resizeSection(0, kExampleWidth);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  const auto choose = [this](int row) {
    close();
    Q_EMIT chosen(m_table->item(row, 0)->text());
  };
  connect(m_table, &QTableWidget::cellClicked, this, choose);
  connect(m_table, &QTableWidget::cellActivated, this, choose);
}

void FilterHelp::fill() {
  const auto& terms = query::filterTerms();
  m_table->setAccessibleName(tr("Conditions of the filter language"));
  m_table->setRowCount(static_cast<int>(terms.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const query::FilterTerm& term = terms[static_cast<std::size_t>(row)];
    auto* example = new QTableWidgetItem(QString::fromUtf8(term.example.data(), std::ssize(term.example)));
    example->setFont(diagram::monospaceFont(13));
    m_table->setItem(row, 0, example);
    m_table->setItem(row, 1, new QTableWidgetItem(text::phrase(term.meaning)));
  }
}

/// Its right edge under the button's, as far as the screen has room.
void FilterHelp::popUpBelow(const QWidget& button) {
  fill();
  resize(kSize);
  const QRect room = button.screen()->availableGeometry();
  const QPoint corner = button.mapToGlobal(QPoint(button.width() - kSize.width(), button.height() + 2));
  move(std::clamp(corner.x(), room.left(), room.right() - kSize.width()),
       std::clamp(corner.y(), room.top(), room.bottom() - kSize.height()));
  show();
  m_table->setFocus(Qt::PopupFocusReason);
}

}  // namespace wiretale::views
