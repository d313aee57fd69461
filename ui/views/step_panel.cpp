#include "ui/views/step_panel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/step_model.h"
#include "ui/text/number_text.h"
#include "ui/views/copying.h"
#include "ui/views/quiet_tree.h"
#include "ui/views/section_title.h"
#include "ui/views/step_delegate.h"
#include "ui/views/step_detail.h"

namespace wiretale::views {

namespace {

constexpr int kIndent = 12;
constexpr int kTreeHeight = 210;  // px at first, as shares of the room
constexpr int kDetailHeight = 190;
constexpr int kBetweenUpdates = 50;  // ms

}  // namespace

using session::Session;

StepPanel::StepPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new models::StepModel(this)),
      m_title(new SectionTitle(this)),
      m_chooser(new QComboBox(this)),
      m_eavesdrop(new QCheckBox(this)),
      m_note(secondaryLabel(this)),
      m_tree(new QuietTree(kIndent, this)),
      m_delegate(new StepDelegate(*m_tree)),
      m_detail(new StepDetail(this)),
      m_split(new QSplitter(Qt::Vertical, this)) {
  build();
  connectSession();
}

void StepPanel::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 12, 8, 8);
  column->setSpacing(6);
  m_tree->setModel(m_model);
  m_tree->setItemDelegate(m_delegate);
  m_note->setWordWrap(true);
  m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_split->setChildrenCollapsible(false);
  m_split->addWidget(m_tree);
  m_split->addWidget(m_detail);
  m_split->setSizes({kTreeHeight, kDetailHeight});
  m_split->setStretchFactor(0, 3);
  m_split->setStretchFactor(1, 2);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_chooser, m_eavesdrop, m_note})
    column->addWidget(widget);
  column->addWidget(m_split, 1);
  column->addStretch();  // of use only without steps: what is above stays together
  new Copying(*m_tree, {CopyForm::Hex, CopyForm::CArray, CopyForm::Text}, [this] {
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid()) return Copyable{};
    const models::StepRow& row = m_model->row(current);
    return Copyable{row.name, row.octets.empty() ? row.name + QStringLiteral(": ") + row.value : QString(), row.octets};
  });
}

void StepPanel::connectSession() {
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &StepPanel::refresh);
  connect(&m_session, &Session::traceChanged, this, &StepPanel::refreshSoon);
  connect(&m_session, &Session::selectionChanged, this, &StepPanel::followSelection);
  connect(&m_session.playback(), &session::Playback::moved, this, [this] {
    if (isVisible()) m_model->setMoment(m_session.playback().at());
  });
  connect(m_chooser, &QComboBox::currentIndexChanged, this, &StepPanel::showSheet);
  connect(m_eavesdrop, &QCheckBox::toggled, this,
          [this](bool on) { m_session.setInsight(on ? trace::Insight::Wire : trace::Insight::Everything); });
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepPanel::choose);
  connect(m_tree, &QTreeView::clicked, this, &StepPanel::pointOut);
  connect(m_tree, &QTreeView::activated, this, &StepPanel::pointOut);
}

void StepPanel::refreshSoon() {
  if (isVisible() && !m_soon.isActive()) m_soon.start(kBetweenUpdates);
}

void StepPanel::refresh() {
  m_soon.stop();
  const QSignalBlocker quiet(m_eavesdrop);
  m_eavesdrop->setChecked(m_session.insight() == trace::Insight::Wire);
  if (m_shown != m_session.trace()) {
    m_shown = m_session.trace();
    fillChooser();
    followSelection();
    showSheet();
  }
  m_model->setMoment(m_session.playback().at());
}

QString StepPanel::nameOf(const Subject& subject) const {
  const auto several = std::ranges::count(m_subjects, subject.secure, &Subject::secure) > 1;
  const QString connection = tr("Connection %1").arg(text::number(static_cast<std::int64_t>(subject.secure + 1)));
  if (!several) return connection;
  return tr("%1, handshake %2").arg(connection, text::number(static_cast<std::int64_t>(subject.handshake + 1)));
}

void StepPanel::fillChooser() {
  const QSignalBlocker quiet(m_chooser);
  const int before = m_chooser->currentIndex();
  m_subjects = m_shown->tls == nullptr ? std::vector<Subject>() : subjects(*m_shown);
  m_chooser->clear();
  for (const Subject& subject : m_subjects) m_chooser->addItem(nameOf(subject));
  m_chooser->setCurrentIndex(std::clamp(before, 0, std::max(0, m_chooser->count() - 1)));
  m_chooser->setVisible(m_subjects.size() > 1);
}

/// The connection of the packet that somebody selects.
void StepPanel::followSelection() {
  const diagram::EventRef& selected = m_session.selected();
  if (m_shown == nullptr || m_shown != m_session.trace() || selected.kind != diagram::EventRef::Kind::Packet) return;
  const trace::SecureConnection* const secure = trace::secureConnectionOf(*m_shown, m_shown->packets[selected.index]);
  if (secure == nullptr) return;
  const auto place = static_cast<std::size_t>(secure - m_shown->secure.data());
  const int current = m_chooser->currentIndex();
  if (current >= 0 && m_subjects[static_cast<std::size_t>(current)].secure == place) return;
  const auto found = std::ranges::find(m_subjects, place, &Subject::secure);
  if (found != m_subjects.end()) m_chooser->setCurrentIndex(static_cast<int>(found - m_subjects.begin()));
}

void StepPanel::showSheet() {
  if (m_shown == nullptr) return;
  const int current = m_chooser->currentIndex();
  models::StepSheet shown;
  if (current >= 0) shown = sheet(*m_shown, m_subjects[static_cast<std::size_t>(current)]);
  m_note->setText(current >= 0 ? shown.note : nothingText());
  m_note->setVisible(!m_note->text().isEmpty());
  const int before = m_tree->currentIndex().isValid() ? static_cast<int>(m_tree->currentIndex().internalId()) : 0;
  m_model->setRows(std::move(shown.rows));
  m_model->setMoment(m_session.playback().at());
  m_tree->expandAll();
  m_split->setVisible(!m_model->rows().empty());
  m_eavesdrop->setVisible(current >= 0);
  const auto last = static_cast<int>(m_model->rows().size()) - 1;
  if (last >= 0) m_tree->setCurrentIndex(m_model->indexAt(static_cast<std::size_t>(std::min(before, last))));
}

void StepPanel::choose(const QModelIndex& index) {
  if (index.isValid()) m_detail->show(m_model->row(index));
  m_tree->viewport()->update();
}

void StepPanel::pointOut(const QModelIndex& index) {
  if (!index.isValid()) return;
  const models::StepRow& row = m_model->row(index);
  if (row.packet) m_session.pointOut(*row.packet, row.pointed);
}

void StepPanel::setTheme(const diagram::Theme& theme) {
  m_delegate->setTheme(theme);
  m_tree->viewport()->update();
}

QString StepPanel::note() const {
  return m_note->text();
}

void StepPanel::showEvent(QShowEvent* event) {
  retranslate();
  refresh();
  QWidget::showEvent(event);
}

void StepPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    m_shown = nullptr;
    if (isVisible()) refresh();
  }
  QWidget::changeEvent(event);
}

void StepPanel::retranslate() {
  m_title->setText(titleText());
  m_tree->setAccessibleName(titleText());
  m_detail->setAccessibleName(tr("The chosen step"));
  m_chooser->setAccessibleName(tr("Connection"));
  m_eavesdrop->setText(tr("only what an eavesdropper sees"));
}

}  // namespace wiretale::views
