#include "ui/views/intervention_dialog.h"

#include <utility>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/intervention_text.h"
#include "ui/text/phrase_text.h"
#include "ui/text/scenario_text.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

using scenario::FieldKind;
using scenario::FieldSpec;
using scenario::FieldText;
using scenario::FieldValue;
using scenario::Intervention;

InterventionDialog::InterventionDialog(const Intervention& intervention, QWidget* parent)
    : QDialog(parent), m_intervention(intervention), m_problem(new QLabel(this)) {
  const scenario::ActionKind<Intervention>& kind = scenario::interventionKinds()[intervention.index()];
  setWindowTitle(text::interventionName(intervention));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 16, 18, 14);
  column->setSpacing(10);
  m_sentence = secondaryLabel(this);
  m_sentence->setWordWrap(true);
  column->addWidget(m_sentence);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(14);
  for (const auto& field : kind.fields) addRow(*form, field);
  column->addLayout(form);
  m_problem->setWordWrap(true);
  column->addWidget(m_problem);
  auto* buttons = new QDialogButtonBox(this);
  m_accept = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  m_accept->setDefault(true);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  setMinimumWidth(360);
  read();
}

void InterventionDialog::addRow(QFormLayout& form, const scenario::Field<Intervention>& field) {
  const FieldValue value = field.get(m_intervention);
  QWidget* editor = field.spec.kind == FieldKind::Side ? makeSideBox(value) : makeTextBox(field.spec, value);
  const QString label = text::interventionField(field.spec.name);
  editor->setAccessibleName(label);
  form.addRow(label, editor);
  m_rows.push_back({&field, editor});
}

QWidget* InterventionDialog::makeSideBox(const FieldValue& value) {
  auto* box = new QComboBox(this);
  for (const Side side : kSides) box->addItem(text::roleName(side));
  box->setCurrentIndex(static_cast<int>(std::get<Side>(value)));
  connect(box, &QComboBox::currentIndexChanged, this, &InterventionDialog::read);
  return box;
}

/// Limits stand in the empty box: "0 to 30 d".
QWidget* InterventionDialog::makeTextBox(const FieldSpec& spec, const FieldValue& value) {
  auto* box = new QLineEdit(QString::fromStdString(scenario::fieldText(value)), this);
  box->setPlaceholderText(text::phrase(scenario::describeLimits(spec)));
  connect(box, &QLineEdit::textChanged, this, &InterventionDialog::read);
  return box;
}

FieldText InterventionDialog::textOf(const Row& row) const {
  if (const auto* side = qobject_cast<const QComboBox*>(row.editor))
    return {static_cast<Side>(side->currentIndex()), {}};
  const std::string text = static_cast<const QLineEdit*>(row.editor)->text().trimmed().toStdString();
  if (text.empty() && row.field->spec.optional) return {};
  return scenario::parseFieldText(row.field->spec, text);
}

/// All fields into the value; the first thing that is wrong is said.
void InterventionDialog::read() {
  Phrase problem;
  for (const Row& row : m_rows) {
    FieldText text = textOf(row);
    if (text.problem.empty()) text.problem = scenario::problemWith(row.field->spec, text.value).value_or(Phrase());
    if (text.problem.empty()) {
      const bool absent = std::holds_alternative<std::monostate>(text.value);
      const bool isDuration = row.field->spec.kind == FieldKind::Duration;
      row.field->set(m_intervention, absent && isDuration ? FieldValue(SimDuration{}) : text.value);
    } else if (problem.empty()) {
      problem = std::move(text.problem);
    }
  }
  m_sentence->setText(text::interventionSentence(m_intervention));
  m_problem->setText(text::phrase(problem));
  m_problem->setVisible(!problem.empty());
  m_accept->setEnabled(problem.empty());
}

QString InterventionDialog::problem() const {
  return m_problem->isHidden() ? QString() : m_problem->text();
}

QWidget* InterventionDialog::editor(std::string_view field) const {
  for (const Row& row : m_rows)
    if (row.field->spec.name == field) return row.editor;
  return nullptr;
}

void InterventionDialog::ask(const Intervention& intervention, QWidget* parent,
                             std::function<void(const Intervention&)> take) {
  auto* dialog = new InterventionDialog(intervention, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, parent, [dialog, take = std::move(take)] { take(dialog->intervention()); });
  dialog->open();
}

}  // namespace wiretale::views
