#include "ui/views/lesson_panel.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/text/lesson_html.h"
#include "ui/views/because_box.h"
#include "ui/views/calm_style.h"
#include "ui/views/lesson_text.h"
#include "ui/views/offer_list.h"
#include "ui/views/quiet_delegate.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

using session::LessonPlayer;

namespace {

constexpr int kStepHeight = 26;

QLabel* wrapped(QWidget* parent, int pixelSize, QFont::Weight weight) {
  auto* label = new QLabel(parent);
  label->setFont(diagram::windowFont(pixelSize, weight));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

LessonPanel::LessonPanel(session::Session& session, QWidget* parent)
    : QWidget(parent),
      m_player(session.lessons()),
      m_theme(diagram::Theme::named(diagram::Theme::Name::Light)),
      m_scroll(new QScrollArea(this)) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  auto* content = new QWidget(m_scroll);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(14, 16, 14, 14);
  column->setSpacing(9);
  m_offers = new OfferList(session, content);
  buildText(*column);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidget(content);
  whole->addWidget(m_scroll, 1);
  whole->addWidget(buildFoot());
  connect(&m_player, &LessonPlayer::lessonChanged, this, &LessonPanel::showLesson);
  connect(&m_player, &LessonPlayer::stepChanged, this, &LessonPanel::showStep);
  connect(&m_player, &LessonPlayer::strayedChanged, this, &LessonPanel::showStrayed);
  retranslate();
  showLesson();
}

void LessonPanel::buildText(QVBoxLayout& column) {
  QWidget* parent = column.parentWidget();
  m_heading = new SectionTitle(parent);
  m_title = wrapped(parent, 16, QFont::Bold);
  m_none = secondaryLabel(parent);
  m_none->setWordWrap(true);
  m_steps = new QListWidget(parent);
  m_steps->setFrameShape(QFrame::NoFrame);
  m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_steps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_steps->setFocusPolicy(Qt::TabFocus);
  m_steps->setItemDelegate(new QuietDelegate(m_steps));
  m_steps->setTextElideMode(Qt::ElideRight);
  m_stepTitle = wrapped(parent, 14, QFont::Bold);
  m_caption = wrapped(parent, 14, QFont::Normal);
  m_text = new LessonText(parent);
  m_predict = new BecauseBox(parent);
  m_misconception = new BecauseBox(parent);
  m_offersTitle = new SectionTitle(parent);
  m_return = new QPushButton(parent);
  m_rfcs = secondaryLabel(parent);
  m_rfcs->setWordWrap(true);
  for (QWidget* widget :
       std::initializer_list<QWidget*>{m_heading, m_title, m_none, m_steps, m_stepTitle, m_caption, m_text, m_predict,
                                       m_misconception, m_offersTitle, m_offers, m_return, m_rfcs})
    column.addWidget(widget);
  column.addStretch(1);
  connect(m_return, &QPushButton::clicked, &m_player, &LessonPlayer::returnToStop);
  connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0) m_player.goTo(static_cast<std::size_t>(row));
  });
}

QWidget* LessonPanel::buildFoot() {
  auto* foot = new QWidget(this);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(14, 8, 14, 12);
  column->setSpacing(8);
  auto* ways = new QHBoxLayout;
  auto* others = new QHBoxLayout;
  m_previous = new QPushButton(foot);
  m_next = new QPushButton(foot);
  m_next->setProperty(CalmStyle::kPrimary, true);
  m_lessons = new QPushButton(foot);
  m_present = new QPushButton(foot);
  ways->addWidget(m_previous, 1);
  ways->addWidget(m_next, 1);
  others->addWidget(m_lessons, 1);
  others->addWidget(m_present, 1);
  column->addLayout(ways);
  column->addLayout(others);
  for (QPushButton* button : {m_previous, m_next, m_lessons, m_present}) button->setFocusPolicy(Qt::TabFocus);
  connect(m_previous, &QPushButton::clicked, &m_player, &LessonPlayer::previous);
  connect(m_next, &QPushButton::clicked, &m_player, &LessonPlayer::next);
  connect(m_lessons, &QPushButton::clicked, this, &LessonPanel::lessonsWanted);
  connect(m_present, &QPushButton::clicked, this, &LessonPanel::presentWanted);
  return foot;
}

void LessonPanel::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
  showStep();
}

void LessonPanel::setFolder(const QString& folder) {
  m_folder = folder;
}

void LessonPanel::showLesson() {
  const bool active = m_player.active();
  m_none->setVisible(!active);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_steps, m_stepTitle, m_caption, m_rfcs, m_present})
    widget->setVisible(active);
  const QSignalBlocker quiet(m_steps);
  m_steps->clear();
  if (active) {
    m_title->setText(QString::fromStdString(m_player.lesson().title));
    int number = 0;
    for (const lesson::Step& step : m_player.lesson().steps)
      m_steps->addItem(QStringLiteral("%1  %2").arg(++number).arg(QString::fromStdString(step.title)));
    m_steps->setFixedHeight(m_steps->count() * kStepHeight);
    for (int row = 0; row < m_steps->count(); ++row) m_steps->item(row)->setSizeHint({0, kStepHeight});
    QStringList rfcs;
    for (const std::string& rfc : m_player.lesson().rfcs) rfcs += QString::fromStdString(rfc);
    m_rfcs->setText(rfcs.join(QStringLiteral(" · ")));
  }
  showStep();
}

void LessonPanel::showStep() {
  const bool active = m_player.active();
  retranslate();
  m_previous->setEnabled(active && !m_player.atFirst());
  m_next->setEnabled(active && !m_player.atLast());
  m_text->setVisible(active);
  showBoxes();
  showStrayed();
  if (!active) return;
  const lesson::Step& step = m_player.current();
  const QSignalBlocker quiet(m_steps);
  m_steps->setCurrentRow(static_cast<int>(m_player.step()));
  m_stepTitle->setText(QString::fromStdString(step.title));
  m_caption->setText(QString::fromStdString(step.caption));
  m_text->show(step.text, m_folder);
  m_scroll->verticalScrollBar()->setValue(0);
}

void LessonPanel::showBoxes() {
  const lesson::Step step = m_player.active() ? m_player.current() : lesson::Step{};
  m_predict->setVisible(!step.predict.empty());
  m_predict->show({.question = tr("What do you expect?"),
                   .sentence = QString::fromStdString(step.predict),
                   .citation = {},
                   .otherwise = {}},
                  m_theme.lineOf(diagram::Ink::Timer));
  m_misconception->setVisible(!step.misconception.empty());
  m_misconception->show({.question = tr("Often believed:"),
                         .sentence = QString::fromStdString(step.misconception),
                         .citation = {},
                         .otherwise = {}},
                        m_theme.lineOf(diagram::Ink::Lost));
  m_offers->setOffers(step.offers);
  m_offersTitle->setVisible(m_offers->count() > 0);
  m_offers->setVisible(m_offers->count() > 0);
}

void LessonPanel::showStrayed() {
  m_return->setVisible(m_player.strayed());
}

QString LessonPanel::shownText() const {
  if (!m_player.active()) return m_none->text();
  const lesson::Step& step = m_player.current();
  return QStringLiteral("%1\n%2\n%3").arg(m_stepTitle->text(), m_caption->text(), text::lessonPlainText(step.text));
}

void LessonPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) showStep();
  QWidget::changeEvent(event);
}

void LessonPanel::retranslate() {
  setAccessibleName(tr("Lesson"));
  m_steps->setAccessibleName(tr("Steps of the lesson"));
  m_heading->setText(m_player.active()
                         ? tr("Lesson: step %1 of %2").arg(m_player.step() + 1).arg(m_player.lesson().steps.size())
                         : tr("Lesson"));
  m_none->setText(tr("No lesson is under way. Choose one to be led through a session, step by step."));
  m_offersTitle->setText(tr("What if?"));
  m_return->setText(tr("Back to the lesson's session"));
  m_previous->setText(tr("Previous"));
  m_next->setText(tr("Next"));
  m_lessons->setText(tr("All lessons"));
  m_present->setText(tr("Present"));
}

}  // namespace wiretale::views
