#include "ui/views/offer_row.h"

#include <utility>

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/text/phrase_text.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

const scenario::PathField& fieldOf(const std::string& path) {
  return *scenario::findPathField(path);
}

}  // namespace

OfferRow::OfferRow(session::Session& session, std::string path, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_path(std::move(path)),
      m_edit(new QLineEdit(this)),
      m_problem(secondaryLabel(this)) {
  const scenario::FieldSpec& spec = fieldOf(m_path).spec;
  auto* name = new QLabel(QString::fromStdString(m_path), this);
  name->setBuddy(m_edit);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  column->addWidget(name);
  column->addWidget(m_edit);
  column->addWidget(m_problem);
  m_edit->setAccessibleName(name->text());
  m_edit->setToolTip(QString::fromUtf8(spec.doc.data(), static_cast<qsizetype>(spec.doc.size())) + QLatin1Char('\n') +
                     text::phrase(scenario::describeLimits(spec)));
  m_problem->setWordWrap(true);
  m_problem->hide();
  connect(m_edit, &QLineEdit::editingFinished, this, &OfferRow::take);
  connect(&session.document(), &session::Document::scenarioChanged, this, &OfferRow::showValue);
  showValue();
}

void OfferRow::take() {
  const std::string text = m_edit->text().trimmed().toStdString();
  if (text == scenario::fieldText(fieldOf(m_path).get(m_session.scenario()))) return m_problem->hide();
  const auto problem = m_session.setField(fieldOf(m_path), text);
  m_problem->setVisible(problem.has_value());
  if (problem) m_problem->setText(text::phrase(*problem));
}

void OfferRow::showValue() {
  m_edit->setText(QString::fromStdString(scenario::fieldText(fieldOf(m_path).get(m_session.scenario()))));
  m_problem->hide();
}

}  // namespace wiretale::views
