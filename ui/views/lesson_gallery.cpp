#include "ui/views/lesson_gallery.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/session/lesson_shelf.h"
#include "ui/views/lesson_card.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

constexpr int kCardWidth = 300;
constexpr int kGap = 16;
constexpr int kMargin = 22;

}  // namespace

LessonGallery::LessonGallery(QWidget* parent)
    : QScrollArea(parent),
      m_title(new QLabel(this)),
      m_hint(secondaryLabel(this)),
      m_close(new QPushButton(this)),
      m_grid(new QGridLayout) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin);
  column->setSpacing(kGap);
  auto* head = new QHBoxLayout;
  m_title->setFont(diagram::windowFont(20, QFont::Bold));
  m_close->setFocusPolicy(Qt::TabFocus);
  head->addWidget(m_title);
  head->addSpacing(kGap);
  head->addWidget(m_hint, 1);
  head->addWidget(m_close);
  column->addLayout(head);
  m_grid->setSpacing(kGap);
  column->addLayout(m_grid);
  column->addStretch(1);
  setWidget(content);
  connect(m_close, &QPushButton::clicked, this, &LessonGallery::closeWanted);
  connect(&m_runs, &session::BackgroundRuns::finished, this,
          [this](std::size_t place, const session::TracePtr& trace) { m_cards[place]->setTrace(trace); });
  buildCards();
  retranslate();
}

void LessonGallery::buildCards() {
  for (const session::ShelvedLesson& lesson : session::shelvedLessons()) {
    auto* card = new LessonCard(lesson, widget());
    m_cards.push_back(card);
    connect(card, &LessonCard::clicked, this, [this, card] { Q_EMIT picked(card->name()); });
  }
}

void LessonGallery::setTheme(const diagram::Theme& theme) {
  for (LessonCard* card : m_cards) card->setTheme(theme);
}

/// Only when somebody looks: eighteen sessions, some with real TLS, take a moment.
void LessonGallery::startRuns() {
  std::vector<scenario::Scenario> scenarios;
  for (const session::ShelvedLesson& lesson : session::shelvedLessons())
    scenarios.push_back(lesson.lesson.scenes.empty()
                            ? scenario::Scenario{}
                            : lesson.lesson.scenes.front().scenario.value_or(scenario::Scenario{}));
  m_runs.start(std::move(scenarios));
}

void LessonGallery::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  if (!std::exchange(m_started, true)) startRuns();
}

void LessonGallery::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  arrange();
}

void LessonGallery::arrange() {
  const int room = viewport()->width() - 2 * kMargin + kGap;
  const int columns = std::max(1, room / (kCardWidth + kGap));
  if (columns == std::exchange(m_columns, columns)) return;
  for (std::size_t place = 0; place < m_cards.size(); ++place)
    m_grid->addWidget(m_cards[place], static_cast<int>(place) / columns, static_cast<int>(place) % columns);
  for (int column = 0; column < m_grid->columnCount(); ++column) m_grid->setColumnStretch(column, column < columns);
}

/// Arrows go from card to card.
void LessonGallery::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return moveFocus(-1);
    case Qt::Key_Right:
      return moveFocus(1);
    case Qt::Key_Up:
      return moveFocus(-m_columns);
    case Qt::Key_Down:
      return moveFocus(m_columns);
    case Qt::Key_Escape:
      Q_EMIT closeWanted();
      return;
    default:
      QScrollArea::keyPressEvent(event);
  }
}

void LessonGallery::moveFocus(int by) {
  const auto here = std::ranges::find_if(m_cards, [](const LessonCard* card) { return card->hasFocus(); });
  const auto count = static_cast<int>(m_cards.size());
  const int from = here == m_cards.end() ? -by : static_cast<int>(here - m_cards.begin());
  const int to = std::clamp(from + by, 0, count - 1);
  if (count == 0) return;
  m_cards[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
  ensureWidgetVisible(m_cards[static_cast<std::size_t>(to)]);
}

void LessonGallery::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    const std::vector<session::ShelvedLesson> lessons = session::shelvedLessons();
    for (std::size_t place = 0; place < m_cards.size(); ++place) m_cards[place]->setWords(lessons[place].lesson);
  }
  QScrollArea::changeEvent(event);
}

void LessonGallery::retranslate() {
  setAccessibleName(tr("Lessons"));
  m_title->setText(tr("Lessons"));
  m_hint->setText(tr("In an order that builds up. Every session can be played with at every stop."));
  m_close->setText(tr("To the diagram"));
}

}  // namespace wiretale::views
