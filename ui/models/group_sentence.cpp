#include "ui/models/group_sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/number_text.h"

namespace wiretale::models {

namespace {

using diagram::GroupRef;
using diagram::Importance;
using diagram::PacketCounts;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(GroupSentence)
};

/// "312 packets: client 208, server 104; lost 4, sent again 5"
QString countsLine(const PerSide<PacketCounts>& counts) {
  PacketCounts all = counts[Side::Client];
  all += counts[Side::Server];
  QString line = Words::tr("Packets: %1 (client %2, server %3)")
                     .arg(diagram::grouped(all.total()), diagram::grouped(counts[Side::Client].total()),
                          diagram::grouped(counts[Side::Server].total()));
  if (all.died > 0) line += Words::tr(", lost: %1").arg(diagram::grouped(all.died));
  if (all[Importance::Again] > 0) line += Words::tr(", sent again: %1").arg(diagram::grouped(all[Importance::Again]));
  return line;
}

QString timesLine(const diagram::TimeAxis& axis, double top, double bottom) {
  return Words::tr("%1 to %2").arg(text::instant(axis.timeAt(top)), text::instant(axis.timeAt(bottom)));
}

QString clickLine(const GroupRef& group) {
  if (group.kind != GroupRef::Kind::Brace) return Words::tr("Click to zoom in");
  return group.open ? Words::tr("Click to close") : Words::tr("Click to open");
}

}  // namespace

QString groupSentence(const diagram::DiagramLayout& layout, const GroupRef& group) {
  return QStringList{countsLine(group.counts), timesLine(layout.axis, group.top, group.bottom), clickLine(group)}.join(
      QLatin1Char('\n'));
}

QString spanSentence(const diagram::TimeAxis& axis, const diagram::SessionOutline& outline, const QRectF& part) {
  PerSide<PacketCounts> counts;
  for (const Side side : kSides) {
    counts[side] = outline.pyramid.count(side, axis.timeAt(part.top()), axis.timeAt(part.bottom()) + SimDuration(1));
  }
  return Words::tr("In view: %1, %2").arg(countsLine(counts), timesLine(axis, part.top(), part.bottom()));
}

}  // namespace wiretale::models
