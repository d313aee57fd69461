#include "ui/models/step_model.h"

#include <algorithm>
#include <span>
#include <utility>

#include <QStringList>

#include "ui/text/byte_text.h"

namespace wiretale::models {

void StepModel::setRows(std::vector<StepRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  m_places.assign(m_rows.size(), {});
  m_tops.clear();
  for (std::size_t place = 0; place < m_rows.size(); ++place) {
    const int parent = m_rows[place].parent;
    std::vector<std::size_t>& siblings = parent < 0 ? m_tops : m_places[static_cast<std::size_t>(parent)].parts;
    m_places[place].row = static_cast<int>(siblings.size());
    siblings.push_back(place);
  }
  endResetModel();
}

QModelIndex StepModel::indexAt(std::size_t place) const {
  return place < m_rows.size() ? createIndex(m_places[place].row, 0, place) : QModelIndex();
}

void StepModel::setMoment(SimTime at) {
  const SimTime before = std::exchange(m_at, at);
  for (std::size_t place = 0; place < m_rows.size(); ++place) {
    if (knownAt(m_rows[place], before) == knownAt(m_rows[place], at)) continue;
    Q_EMIT dataChanged(indexAt(place), indexAt(place));
  }
}

bool StepModel::isKnown(const QModelIndex& index) const {
  return knownAt(row(index), m_at);
}

const std::vector<std::size_t>& StepModel::partsOf(const QModelIndex& parent) const {
  return parent.isValid() ? m_places[parent.internalId()].parts : m_tops;
}

QModelIndex StepModel::index(int row, int column, const QModelIndex& parent) const {
  const std::vector<std::size_t>& parts = partsOf(parent);
  if (column != 0 || row < 0 || row >= static_cast<int>(parts.size())) return {};
  return createIndex(row, 0, parts[static_cast<std::size_t>(row)]);
}

QModelIndex StepModel::parent(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const int parent = row(index).parent;
  return parent < 0 ? QModelIndex() : indexAt(static_cast<std::size_t>(parent));
}

int StepModel::rowCount(const QModelIndex& parent) const {
  return static_cast<int>(partsOf(parent).size());
}

int StepModel::columnCount(const QModelIndex& /*parent*/) const {
  return 1;
}

QString StepModel::accessibleText(const QModelIndex& index) const {
  const StepRow& step = row(index);
  QStringList parts{step.name};
  if (!step.markWord.isEmpty()) parts += step.markWord;
  if (!step.value.isEmpty()) parts += step.value;
  if (!isKnown(index)) parts += tr("not known yet");
  return parts.join(QStringLiteral(", "));
}

QVariant StepModel::data(const QModelIndex& index, int role) const {
  constexpr std::size_t kShown = 80;  // bytes, more than a line has room for
  const StepRow& step = row(index);
  switch (role) {
    case Qt::DisplayRole:
      return step.name;
    case ValueRole:
      return step.value;
    case OctetsRole:
      return text::hexText(std::span(step.octets).first(std::min(step.octets.size(), kShown)));
    case MarkRole:
      return static_cast<int>(step.mark);
    case MarkWordRole:
      return step.markWord;
    case DimRole:
      return !isKnown(index);
    case Qt::AccessibleTextRole:
      return accessibleText(index);
    default:
      return {};
  }
}

}  // namespace wiretale::models
