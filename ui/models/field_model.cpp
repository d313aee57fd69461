#include "ui/models/field_model.h"

#include <utility>

#include <QStringList>

namespace wiretale::models {

namespace {

/// Beside the name: what is there, and its sense. Of what is broken a word says so.
QString valueOf(const FieldRow& row) {
  const QString meaning = row.meaning == row.value ? QString() : row.meaning;
  const QString sense = row.broken ? FieldModel::tr("broken: %1").arg(meaning) : meaning;
  if (row.value.isEmpty() || sense.isEmpty()) return row.value + sense;
  return QStringLiteral("%1  %2").arg(row.value, sense);
}

}  // namespace

QString lineOf(const FieldRow& row) {
  const QString value = valueOf(row);
  return value.isEmpty() ? row.name : QStringLiteral("%1: %2").arg(row.name, value);
}

void FieldModel::setRows(std::vector<FieldRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  m_places.assign(m_rows.size(), {});
  m_tops.clear();
  std::vector<std::size_t> within;  // of the row before, from the top
  for (std::size_t place = 0; place < m_rows.size(); ++place) {
    while (!within.empty() && m_rows[within.back()].depth >= m_rows[place].depth) within.pop_back();
    std::vector<std::size_t>& siblings = within.empty() ? m_tops : m_places[within.back()].parts;
    m_places[place].parent = within.empty() ? kNone : within.back();
    m_places[place].row = static_cast<int>(siblings.size());
    siblings.push_back(place);
    within.push_back(place);
  }
  endResetModel();
}

QModelIndex FieldModel::indexAt(std::size_t place) const {
  return place < m_rows.size() ? createIndex(m_places[place].row, 0, place) : QModelIndex();
}

QModelIndex FieldModel::ofByte(std::size_t page, std::size_t offset) const {
  std::size_t best = kNone;
  for (std::size_t place = 0; place < m_rows.size(); ++place) {
    const FieldRow& candidate = m_rows[place];
    if (candidate.page != page || offset < candidate.offset || offset - candidate.offset >= candidate.length) continue;
    // Of two that are as wide, the one within the other says more.
    if (best == kNone || candidate.length < m_rows[best].length ||
        (candidate.length == m_rows[best].length && candidate.depth > m_rows[best].depth))
      best = place;
  }
  return indexAt(best);
}

QString FieldModel::pathOf(const QModelIndex& index) const {
  QStringList names;
  for (QModelIndex at = index; at.isValid(); at = parent(at)) names.prepend(row(at).name);
  return names.join(QLatin1Char('/'));
}

bool FieldModel::hasBrokenPart(std::size_t place) const {
  for (const std::size_t part : m_places[place].parts)
    if (m_rows[part].broken || hasBrokenPart(part)) return true;
  return false;
}

const std::vector<std::size_t>& FieldModel::partsOf(const QModelIndex& parent) const {
  return parent.isValid() ? m_places[parent.internalId()].parts : m_tops;
}

QModelIndex FieldModel::index(int row, int column, const QModelIndex& parent) const {
  const std::vector<std::size_t>& parts = partsOf(parent);
  if (column != 0 || row < 0 || row >= static_cast<int>(parts.size())) return {};
  return createIndex(row, 0, parts[static_cast<std::size_t>(row)]);
}

QModelIndex FieldModel::parent(const QModelIndex& index) const {
  return index.isValid() ? indexAt(m_places[index.internalId()].parent) : QModelIndex();
}

int FieldModel::rowCount(const QModelIndex& parent) const {
  return static_cast<int>(partsOf(parent).size());
}

int FieldModel::columnCount(const QModelIndex& /*parent*/) const {
  return 1;
}

QVariant FieldModel::data(const QModelIndex& index, int role) const {
  const FieldRow& row = m_rows[index.internalId()];
  switch (role) {
    case Qt::DisplayRole:
      return row.name;
    case ValueRole:
      return valueOf(row);
    case BareValueRole:
      return row.value;
    case MeaningRole:
      return row.meaning;
    case CitationRole:
      return row.rfc;
    case BrokenRole:
      return row.broken;
    case Qt::AccessibleTextRole:
      return lineOf(row);
    case Qt::ToolTipRole:
      return QStringLiteral("%1\n%2\n%3").arg(row.name, row.meaning, row.rfc).trimmed();
    default:
      return {};
  }
}

}  // namespace wiretale::models
