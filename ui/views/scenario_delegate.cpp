#include "ui/views/scenario_delegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace wiretale::views {

namespace {

using Kind = scenario::FieldKind;

const scenario::FieldSpec* specOf(const QModelIndex& index) {
  const auto bits = index.data(ScenarioDelegate::kSpecRole).value<quintptr>();
  return reinterpret_cast<const scenario::FieldSpec*>(bits);
}

/// The words that can be chosen; none: it is written.
QStringList wordsOf(const scenario::FieldSpec& spec) {
  QStringList words;
  if (spec.optional) words += QString();
  if (spec.kind == Kind::Boolean) return words + QStringList{QStringLiteral("true"), QStringLiteral("false")};
  if (spec.kind == Kind::Side) return words + QStringList{QStringLiteral("client"), QStringLiteral("server")};
  if (spec.kind != Kind::Choice) return {};
  for (const std::string_view word : spec.words)
    words += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
  return words;
}

}  // namespace

QWidget* ScenarioDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& index) const {
  const scenario::FieldSpec* const spec = specOf(index);
  if (spec == nullptr) return nullptr;
  const QStringList words = wordsOf(*spec);
  if (words.isEmpty()) return new QLineEdit(parent);
  auto* choice = new QComboBox(parent);
  choice->addItems(words);
  return choice;
}

void ScenarioDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const QString text = index.data(Qt::EditRole).toString();
  if (auto* choice = qobject_cast<QComboBox*>(editor)) choice->setCurrentText(text);
  if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setText(text);
}

/// The form decides what becomes of it; the item shows what it says.
void ScenarioDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const {
  const auto* choice = qobject_cast<QComboBox*>(editor);
  const auto* line = qobject_cast<QLineEdit*>(editor);
  const QString text = choice != nullptr ? choice->currentText() : line != nullptr ? line->text() : QString();
  if (text != index.data(Qt::EditRole).toString()) Q_EMIT written(index.data(kPathRole).toString(), text);
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  constexpr int kRowHeight = 26;
  return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

}  // namespace wiretale::views
