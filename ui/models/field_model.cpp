#include "ui/models/field_model.h"

#include <utility>

#include "ui/text/field_text.h"

namespace wiretale::models {

namespace {

QString toolTipOf(const wire::Field& field) {
  return QStringLiteral("%1 · %2\n%3")
      .arg(QString::fromStdString(field.name), text::layerName(field.layer), QString::fromStdString(field.rfc));
}

QString valueOf(const wire::Field& field) {
  const QString value = QString::fromStdString(field.value);
  const QString meaning = text::fieldMeaning(field);
  if (meaning.isEmpty() || meaning == value) return value;
  return QStringLiteral("%1  %2").arg(value, meaning);
}

}  // namespace

void FieldModel::setFields(std::vector<wire::Field> fields) {
  beginResetModel();
  m_fields = std::move(fields);
  endResetModel();
}

int FieldModel::rowOfByte(std::size_t offset) const {
  int best = -1;
  for (int row = 0; row < rowCount(); ++row) {
    const wire::Field& candidate = field(row);
    if (offset < candidate.offset || offset >= candidate.offset + candidate.length) continue;
    if (best < 0 || candidate.length < field(best).length) best = row;
  }
  return best;
}

int FieldModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 2;
}

QVariant FieldModel::data(const QModelIndex& index, int role) const {
  const wire::Field& row = field(index.row());
  if (role == Qt::DisplayRole) return index.column() == 0 ? QString::fromStdString(row.name) : valueOf(row);
  if (role == Qt::ToolTipRole) return toolTipOf(row);
  return {};
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Field") : tr("Value");
}

}  // namespace wiretale::models
