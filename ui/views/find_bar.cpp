#include "ui/views/find_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"
#include "ui/views/calm_palette.h"
#include "ui/views/elided_label.h"
#include "ui/views/filter_help.h"
#include "ui/views/section_title.h"
#include "ui/views/symbol_button.h"

namespace wiretale::views {

using session::Finder;

namespace {

/// What the chips put into the line, and what stands on them where that is no word of the protocol.
struct Chip {
  const char* condition;
  const char* label;
};
constexpr std::array<Chip, FindBar::kChips> kChips{
    {{"lost", QT_TRANSLATE_NOOP("wiretale::views::FindBar", "Lost")},
     {"retransmitted", QT_TRANSLATE_NOOP("wiretale::views::FindBar", "Sent again")},
     {"from client", QT_TRANSLATE_NOOP("wiretale::views::FindBar", "From client")},
     {"from server", QT_TRANSLATE_NOOP("wiretale::views::FindBar", "From server")},
     {"syn", "SYN"},
     {"fin", "FIN"},
     {"rst", "RST"},
     {"tls", "TLS"}}};

const QString kJoint = QStringLiteral(" and ");

const QColor kGood(0x00, 0x9e, 0x73);
const QColor kBad(0xd5, 0x5e, 0x00);

QStringList conditionsOf(const QString& text) {
  return text.trimmed().split(kJoint, Qt::SkipEmptyParts, Qt::CaseInsensitive);
}

QPushButton* smallButton(QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setFont(diagram::windowFont(13));
  button->setFocusPolicy(Qt::TabFocus);
  button->setAutoDefault(false);
  return button;
}

}  // namespace

FindBar::FindBar(session::Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_name(new QLabel(this)),
      m_line(new QLineEdit(this)),
      m_verdict(new ElidedLabel(this)),
      m_previous(smallButton(this)),
      m_next(smallButton(this)),
      m_dim(smallButton(this)),
      m_hide(smallButton(this)),
      m_help(smallButton(this)),
      m_close(new SymbolButton(Symbol::Remove, SymbolButton::Shape::Bare, this)),
      m_quick(secondaryLabel(this)) {
  buildLine();
  buildChips();
  connect(m_line, &QLineEdit::textChanged, &session.finder(), &Finder::setText);
  connect(m_line, &QLineEdit::returnPressed, this, [this] { m_session.selectFound(1); });
  connect(m_previous, &QPushButton::clicked, this, [this] { m_session.selectFound(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { m_session.selectFound(1); });
  connect(m_dim, &QPushButton::toggled, this,
          [this](bool dims) { m_session.finder().setRest(dims ? Finder::Rest::Dimmed : Finder::Rest::Hidden); });
  connect(m_help, &QPushButton::clicked, this, &FindBar::showHelp);
  connect(m_close, &SymbolButton::clicked, this, &FindBar::end);
  connect(&session.finder(), &Finder::changed, this, &FindBar::refresh);
  connect(&session, &session::Session::traceChanged, this, &FindBar::refresh);
  connect(&session, &session::Session::selectionChanged, this, &FindBar::refresh);
  retranslate();
  hide();
}

void FindBar::buildLine() {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(14, 7, 8, 7);
  rows->setSpacing(6);
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  rows->addLayout(row);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_line, m_previous, m_next, m_dim, m_hide, m_close})
    row->addWidget(widget, widget == m_line ? 1 : 0);
  m_name->setBuddy(m_line);
  m_line->setFont(diagram::monospaceFont(14));
  m_line->setClearButtonEnabled(true);
  for (QPushButton* button : {m_dim, m_hide}) {
    button->setCheckable(true);
    button->setAutoExclusive(true);
  }
  m_dim->setChecked(true);
}

void FindBar::buildChips() {
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  row->addWidget(m_quick);
  for (int place = 0; place < kChips; ++place) {
    QPushButton* chip = m_chips[static_cast<std::size_t>(place)] = smallButton(this);
    chip->setCheckable(true);
    connect(chip, &QPushButton::clicked, this, [this, place](bool on) { toggleChip(place, on); });
    row->addWidget(chip);
  }
  row->addStretch(1);
  row->addWidget(m_help);
  auto* rows = static_cast<QVBoxLayout*>(layout());
  rows->addLayout(row);
  rows->addWidget(m_verdict);
}

void FindBar::begin() {
  show();
  m_line->setFocus(Qt::ShortcutFocusReason);
  m_line->selectAll();
  refresh();
}

void FindBar::end() {
  m_line->clear();
  hide();
  Q_EMIT closed();
}

/// Only one side can be the sender.
void FindBar::toggleChip(int place, bool on) {
  const QString condition = QString::fromLatin1(views::kChips[static_cast<std::size_t>(place)].condition);
  QStringList conditions = conditionsOf(m_line->text());
  conditions.removeAll(condition);
  if (on && condition.startsWith(QStringLiteral("from ")))
    conditions.removeIf([](const QString& other) { return other.startsWith(QStringLiteral("from ")); });
  if (on) conditions += condition;
  setConditions(conditions);
}

void FindBar::setConditions(const QStringList& conditions) {
  m_line->setText(conditions.join(kJoint));
}

QString FindBar::verdict() const {
  return m_verdict->text();
}

void FindBar::refresh() {
  if (!isVisible()) return;
  const Finder& finder = m_session.finder();
  const auto& error = finder.error();
  if (error) {
    m_verdict->setText(
        tr("Column %1: %2").arg(text::number(static_cast<std::int64_t>(error->column)), text::phrase(error->message)));
  } else if (!finder.isActive()) {
    m_verdict->clear();
  } else {
    const auto& list = finder.list();
    const std::size_t row = list.rowOf(*m_session.trace(), m_session.selected());
    const QString count = text::number(static_cast<std::int64_t>(list.size()));
    if (list.size() == 0)
      m_verdict->setText(tr("Nothing matches"));
    else if (row < list.size())
      m_verdict->setText(tr("Match %1 of %2").arg(text::number(static_cast<std::int64_t>(row) + 1), count));
    else
      m_verdict->setText(tr("Matches: %1").arg(count));
  }
  m_verdict->setVisible(!m_verdict->text().isEmpty());
  const QStringList conditions = conditionsOf(m_line->text());
  for (std::size_t place = 0; place < m_chips.size(); ++place)
    m_chips[place]->setChecked(conditions.contains(QString::fromLatin1(views::kChips[place].condition)));
  for (QPushButton* button : {m_previous, m_next}) button->setEnabled(finder.isActive() && finder.list().size() > 0);
  tint();
}

/// Green: a filter. Red: none, or one that finds nothing. The words beside say the same.
void FindBar::tint() {
  const Finder& finder = m_session.finder();
  QPalette tinted = palette();
  const bool bad = finder.error().has_value() || (finder.isActive() && finder.list().size() == 0);
  if (bad || finder.isActive())
    tinted.setColor(QPalette::Base, mixed(palette().color(QPalette::Base), bad ? kBad : kGood, 0.16));
  m_line->setPalette(tinted);
  QPalette words = palette();
  if (bad) words.setColor(QPalette::WindowText, palette().color(QPalette::BrightText));
  m_verdict->setPalette(words);
}

void FindBar::showHelp() {
  if (m_terms == nullptr) {
    m_terms = new FilterHelp(this);
    connect(m_terms, &FilterHelp::chosen, this, &FindBar::insert);
  }
  m_terms->popUpBelow(*m_help);
}

void FindBar::insert(const QString& example) {
  QStringList conditions = conditionsOf(m_line->text());
  if (!conditions.contains(example)) conditions += example;
  setConditions(conditions);
  m_line->setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return end();
  QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().alternateBase());
  painter.fillRect(0, height() - 1, width(), 1, palette().mid());
}

void FindBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    m_session.finder().lookAgain();
  }
  if (event->type() == QEvent::PaletteChange && isVisible()) tint();
  QFrame::changeEvent(event);
}

void FindBar::retranslate() {
  m_name->setText(tr("F&ind"));
  m_line->setPlaceholderText(tr("syn and lost, from client, text \"window\" …"));
  m_line->setAccessibleName(tr("Filter for events"));
  m_previous->setText(tr("Previous"));
  m_previous->setToolTip(tr("Previous match (Shift+F3)"));
  m_next->setText(tr("Next"));
  m_next->setToolTip(tr("Next match (F3)"));
  m_dim->setText(tr("Dim the rest"));
  m_hide->setText(tr("Hide the rest"));
  m_help->setText(tr("All conditions…"));
  m_close->setPurpose(tr("Close the find bar"), QStringLiteral("Esc"));
  m_quick->setText(tr("Quick:"));
  for (std::size_t place = 0; place < m_chips.size(); ++place) {
    m_chips[place]->setText(tr(views::kChips[place].label));
    m_chips[place]->setAccessibleName(tr("Condition: %1").arg(QString::fromLatin1(views::kChips[place].condition)));
  }
  refresh();
}

}  // namespace wiretale::views
