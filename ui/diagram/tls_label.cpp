#include "ui/diagram/tls_label.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QCoreApplication>

#include "core/trace/secure_connection.h"
#include "core/trace/tls_content.h"

namespace wiretale::diagram {
namespace {

QString fromView(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One thing of TLS, or several equal ones.
struct Item {
  QString text;
  bool encrypted = false;
  int count = 1;

  QString shown() const { return count == 1 ? text : QStringLiteral("%1 ×%2").arg(text).arg(count); }
};

QString partText(const RecordPart& part) {
  if (part.count <= 1) return {};
  if (part.first == part.last) return QStringLiteral(" %1/%2").arg(part.first).arg(part.count);
  if (part.first == 1 && part.last == part.count) return {};
  return QStringLiteral(" %1–%2/%3").arg(part.first).arg(part.last).arg(part.count);
}

/// ChangeCipherSpec, which says little, only where it is alone, unless everything is wanted.
std::vector<Item> itemsOf(const TlsReading& reading, const trace::Trace& trace, const trace::PacketRecord& packet,
                          bool everything) {
  const auto contents = trace::tlsContentsOf(trace, packet);
  const auto pieces = trace::recordPiecesOf(trace, packet);
  const bool more = std::ranges::any_of(contents, [](const auto& c) { return c.name != "ChangeCipherSpec"; });
  std::vector<Item> items;
  for (const trace::TlsContent& content : contents) {
    if (more && !everything && content.name == "ChangeCipherSpec") continue;
    QString text = tlsName(content.name);
    if (!content.detail.empty()) text += QStringLiteral(": ") + fromView(content.detail);
    const auto piece = std::ranges::find(pieces, content.record, &trace::RecordPiece::record);
    if (piece != pieces.end()) text += partText(reading.partOf(packet, *piece));
    if (!items.empty() && items.back().text == text && items.back().encrypted == content.encrypted) {
      ++items.back().count;
    } else {
      items.push_back({text, content.encrypted});
    }
  }
  return items;
}

bool isMixed(const std::vector<Item>& items) {
  return std::ranges::any_of(items, &Item::encrypted) && !std::ranges::all_of(items, &Item::encrypted);
}

/// The first `count`, and how many follow; brackets around what is encrypted where not everything is.
QString joined(const std::vector<Item>& items, std::size_t count, bool brackets) {
  QString text;
  bool inside = false;
  for (std::size_t i = 0; i < count; ++i) {
    const bool encrypted = brackets && items[i].encrypted;
    if (inside && !encrypted) text += u']';
    if (i > 0) text += QStringLiteral(", ");
    if (!inside && encrypted) text += u'[';
    inside = encrypted;
    text += items[i].shown();
  }
  if (count < items.size()) text += QStringLiteral(" +%1").arg(items.size() - count);
  return inside ? text + u']' : text;
}

/// As many as fit into so many letters, one at least.
QString upTo(qsizetype letters, const std::vector<Item>& items, bool brackets) {
  std::size_t count = items.size();
  QString text = joined(items, count, brackets);
  while (count > 1 && text.size() > letters) text = joined(items, --count, brackets);
  return text;
}

/// As many as it takes so that no line is longer than `letters`, but for one that is by itself.
QStringList broken(const std::vector<Item>& items, bool brackets, qsizetype letters) {
  QStringList lines;
  std::vector<Item> line;
  for (const Item& item : items) {
    line.push_back(item);
    if (line.size() == 1 || joined(line, line.size(), brackets).size() <= letters) continue;
    line.pop_back();
    lines += joined(line, line.size(), brackets) + u',';
    line = {item};
  }
  lines += joined(line, line.size(), brackets);
  return lines;
}

/// In so many lines at the most, the longest of them as short as can be.
QStringList inLines(const std::vector<Item>& items, std::size_t count, bool brackets) {
  qsizetype letters = 1;
  QStringList lines = broken(items, brackets, letters);
  while (static_cast<std::size_t>(lines.size()) > count) lines = broken(items, brackets, ++letters);
  return lines;
}

}  // namespace

QString tlsName(std::string_view name) {
  return name == "data" ? QCoreApplication::translate("Diagram", "data", "of an application, in TLS") : fromView(name);
}

std::vector<QStringList> tlsLinesOf(const TlsReading& reading, const trace::Trace& trace,
                                    const trace::PacketRecord& packet) {
  const std::vector<Item> items = itemsOf(reading, trace, packet, true);
  std::vector<QStringList> forms;
  for (std::size_t lines = 1; lines <= items.size(); ++lines) {
    QStringList form = inLines(items, lines, isMixed(items));
    if (forms.empty() || forms.back().size() < form.size()) forms.push_back(std::move(form));
  }
  return forms;
}

TlsLabel tlsLabelOf(const TlsReading& reading, const trace::Trace& trace, const trace::PacketRecord& packet) {
  constexpr std::array<qsizetype, 4> kLengths{76, 56, 42, 30};
  const std::vector<Item> items = itemsOf(reading, trace, packet, false);
  if (items.empty()) return {};
  const bool locked = std::ranges::any_of(items, &Item::encrypted);
  const bool brackets = isMixed(items);
  TlsLabel label{{}, locked};
  for (const qsizetype letters : kLengths) {
    const QString text = upTo(letters, items, brackets);
    if (label.texts.isEmpty() || label.texts.last() != text) label.texts += text;
  }
  return label;
}

}  // namespace wiretale::diagram
