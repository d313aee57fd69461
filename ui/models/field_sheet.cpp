#include "ui/models/field_sheet.h"

#include <algorithm>
#include <span>
#include <utility>

#include <QCoreApplication>

#include "core/trace/packet_bytes.h"
#include "core/trace/sealed_record.h"
#include "core/wire/http_head.h"
#include "ui/text/byte_text.h"
#include "ui/text/field_text.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"

namespace wiretale::models {
namespace {

using wire::Field;
using wire::Layer;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FieldSheet)
};

/// Deeper ones are for those who ask.
constexpr unsigned kOpenDepth = 2;

FieldRow rowOf(const Field& field, std::size_t page, unsigned depth) {
  return {.name = QString::fromStdString(field.name),
          .value = QString::fromStdString(field.value),
          .meaning = text::fieldMeaning(field),
          .rfc = QString::fromStdString(field.rfc),
          .depth = depth,
          .page = page,
          .offset = field.offset,
          .length = field.length,
          .broken = field.broken,
          .open = depth <= kOpenDepth};
}

bool beginsRecord(const Field& field) {
  return field.layer == Layer::Tls && field.depth == 0 && field.name == "Content Type";
}

/// A field that is itself the whole of its group: a payload, a part of a record.
bool standsAlone(const Field& field) {
  return field.layer == Layer::Payload || (field.layer == Layer::Tls && field.name == "TLS Record");
}

bool isLower(Layer layer) {
  return layer == Layer::Ipv4 || layer == Layer::Tcp || layer == Layer::Udp || layer == Layer::Icmp;
}

/// Fields [from, to) that stand together: a header, a record with all that is in it, or one that stands alone.
struct Group {
  std::size_t from = 0;
  std::size_t to = 0;
};

std::vector<Group> groupsOf(const std::vector<Field>& fields) {
  std::vector<Group> groups;
  const Field* top = nullptr;
  for (std::size_t place = 0; place < fields.size(); ++place) {
    const Field& field = fields[place];
    if (top == nullptr ||
        (field.depth == 0 && (field.layer != top->layer || beginsRecord(field) || standsAlone(field))))
      groups.push_back({place, place});
    if (field.depth == 0) top = &field;
    groups.back().to = place + 1;
  }
  return groups;
}

FieldRow groupRow(const std::vector<Field>& fields, const Group& group, bool open) {
  const Field& first = fields[group.from];
  std::size_t end = first.offset;
  for (std::size_t place = group.from; place < group.to; ++place)
    end = std::max(end, fields[place].offset + fields[place].length);
  FieldRow row{.offset = first.offset, .length = end - first.offset, .open = open};
  row.name = first.layer == Layer::Tls ? QStringLiteral("TLS Record") : text::layerName(first.layer);
  row.value = beginsRecord(first)
                  ? QStringLiteral("%1, %2").arg(QString::fromStdString(first.value), text::bytes(row.length))
                  : text::bytes(row.length);
  return row;
}

/// Below data of an application that begin as HTTP does, what they say.
void addHttp(FieldSheet& sheet, std::span<const std::byte> page, const Field& data, std::size_t number) {
  const auto bytes = page.subspan(data.offset, data.length);
  if (!wire::looksLikeHttp(bytes)) return;
  const unsigned depth = sheet.rows.back().depth + 1;
  const wire::HttpHead head = wire::readHttpHead(bytes, data.offset);
  for (const Field& part : head.fields) sheet.rows.push_back(rowOf(part, number, part.depth + depth));
}

void addPacket(FieldSheet& sheet, const std::vector<Field>& fields) {
  const bool upper =
      std::ranges::any_of(fields, [](const Field& f) { return !isLower(f.layer) && f.layer != Layer::Payload; });
  for (const Group& group : groupsOf(fields)) {
    const Field& first = fields[group.from];
    const bool alone = standsAlone(first);
    if (!alone) sheet.rows.push_back(groupRow(fields, group, !upper || !isLower(first.layer)));
    for (std::size_t place = group.from; place < group.to; ++place)
      sheet.rows.push_back(rowOf(fields[place], 0, fields[place].depth + (alone ? 0U : 1U)));
    if (first.layer == Layer::Payload) addHttp(sheet, sheet.pages.front().bytes, first, 0);
  }
}

/// Of the packet, if its bytes are there in a row.
void place(FieldRow& row, const std::vector<std::byte>& packet) {
  if (row.octets.empty()) return;
  const auto found = std::ranges::search(packet, row.octets);
  if (found.empty()) return;
  row.offset = static_cast<std::size_t>(found.begin() - packet.begin());
  row.length = row.octets.size();
}

FieldRow aeadRow(const QString& name, const std::vector<std::byte>& octets, const QString& meaning,
                 const QString& rfc) {
  return {.name = name, .value = text::hexText(octets), .meaning = meaning, .rfc = rfc, .depth = 1, .octets = octets};
}

void addAead(FieldSheet& sheet, const trace::SealedRecord& sealed) {
  const QString rfc = QStringLiteral("RFC 5116 §2.1");
  std::vector<FieldRow> rows;
  rows.push_back(aeadRow(QStringLiteral("Nonce"), sealed.nonce,
                         Words::tr("Used for this record alone; both sides make it without sending all of it."), rfc));
  rows.push_back(aeadRow(QStringLiteral("Additional Data"), sealed.additionalData,
                         Words::tr("Not encrypted, but the tag proves that nobody changed it."), rfc));
  rows.push_back(aeadRow(QStringLiteral("Tag"), sealed.tag,
                         Words::tr("Proves that record and additional data are as the sender made them."), rfc));
  for (FieldRow& row : rows) {
    if (row.octets.empty()) continue;
    place(row, sheet.pages.front().bytes);
    sheet.rows.push_back(std::move(row));
  }
}

void addInside(FieldSheet& sheet, const trace::SealedRecord& sealed, std::size_t page) {
  for (const Field& field : sealed.inside) {
    sheet.rows.push_back(rowOf(field, page, field.depth + 1U));
    if (field.name == "Application Data") addHttp(sheet, sealed.plaintext, field, page);
  }
}

void addSealed(FieldSheet& sheet, const trace::SealedRecord& sealed, QString title) {
  const std::size_t page = sheet.pages.size();
  const bool opened = !sealed.problem.has_value();
  FieldRow row{.name = title, .page = page, .length = sealed.plaintext.size()};
  row.value = sealed.keys.empty() ? QString()
                                  : Words::tr("with %1, no. %2")
                                        .arg(QString::fromStdString(sealed.keys),
                                             text::number(static_cast<std::int64_t>(sealed.sequence)));
  row.meaning = opened ? Words::tr("What the record holds, opened with the keys that its two ends have.")
                       : text::phrase(*sealed.problem);
  row.rfc = QStringLiteral("RFC 8446 §5.2");
  row.broken = !opened;
  sheet.rows.push_back(std::move(row));
  if (opened) sheet.pages.push_back({std::move(title), sealed.plaintext});
  addAead(sheet, sealed);
  if (opened) addInside(sheet, sealed, page);
}

}  // namespace

FieldSheet fieldSheetOf(const trace::Trace& trace, trace::Index packet) {
  FieldSheet sheet;
  sheet.pages.push_back({Words::tr("Packet"), trace::packetBytes(trace, packet)});
  addPacket(sheet, trace::packetFields(trace, packet));
  const auto sealed = trace::sealedRecordsOf(trace, trace.packets[packet]);
  for (std::size_t number = 0; number < sealed.size(); ++number) {
    addSealed(sheet, sealed[number],
              sealed.size() == 1 ? Words::tr("Decrypted")
                                 : Words::tr("Decrypted %1").arg(text::number(static_cast<std::int64_t>(number + 1))));
  }
  return sheet;
}

std::vector<std::byte> octetsOf(const std::vector<BytePage>& pages, const FieldRow& row) {
  if (!row.octets.empty() || row.page >= pages.size()) return row.octets;
  const std::vector<std::byte>& bytes = pages[row.page].bytes;
  const std::size_t from = std::min(row.offset, bytes.size());
  const std::size_t to = std::min(from + row.length, bytes.size());
  return {bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

}  // namespace wiretale::models
