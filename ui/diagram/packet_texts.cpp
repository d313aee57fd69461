#include "ui/diagram/packet_texts.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QScopedValueRollback>

#include "core/base/format_duration.h"
#include "ui/diagram/brace_layout.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/label_placer.h"
#include "ui/diagram/lock_symbol.h"
#include "ui/diagram/packet_label.h"

namespace wiretale::diagram {
namespace {

class TextAdder {
 public:
  TextAdder(DiagramLayout& layout, const trace::Trace& trace, const LayoutOptions& options, const TlsReading& tls,
            const TextMeasurer& measurer, const Metrics& metrics)
      : m_layout(layout),
        m_trace(trace),
        m_options(options),
        m_measurer(measurer),
        m_metrics(metrics),
        m_labeller(trace, options.absoluteNumbers, tls),
        m_placer(layout, metrics),
        m_braced(layout.arrows.size()),
        m_runs(runsOf(layout, trace, m_labeller, options.bright.get(), metrics)) {}

  /// How what is spoken of and finds no place is tried: away from its arrow with a leader, turned further.
  enum class Way : unsigned char { Usual, Tied, Steep };

  void addAll() {
    for (const FoldShape& fold : m_layout.folds) {
      addFoldNote(m_layout.axis.piecesBetween(fold.middle(), fold.middle()).front());
    }
    for (const CrowdMark& crowd : m_layout.crowds) addCrowdCount(crowd);
    for (const ArrowShape& arrow : m_layout.arrows) {
      if (arrow.hidden) continue;
      if (arrow.died) m_placer.block(crossBox(arrow));
      if (arrow.corrupted)
        m_placer.block({boltOf(arrow, m_metrics.scale), 6 * m_metrics.scale, 10 * m_metrics.scale, {1, 0}});
    }
    for (const ArrowShape& arrow : m_layout.arrows) {
      if (arrow.died && !arrow.hidden && !arrow.plain) addFate(arrow);
    }
    addSpoken();
    for (int importance = 0; importance < kImportanceCount; ++importance) {
      if (static_cast<Importance>(importance) == Importance::Data) addBraces();
      addLabels(static_cast<Importance>(importance));
    }
  }

 private:
  OrientedBox crossBox(const ArrowShape& arrow) const {
    const double radius = m_metrics.crossRadius() + 2 * m_metrics.scale;
    return {arrow.tip, radius, radius, {1, 0}};
  }

  TextShape textOf(const QString& text, FontRole font, Ink ink) const {
    TextShape shape;
    shape.text = text;
    shape.font = font;
    shape.ink = ink;
    shape.width = m_measurer.width(text, font) * m_metrics.scale;
    shape.scale = static_cast<float>(m_metrics.scale);
    return shape;
  }

  /// What a packet is: bold, but for a bare ACK, which is as large and quieter.
  TextShape kindText(const QString& text, Ink ink) const {
    if (ink != Ink::BareAck) return textOf(text, FontRole::Label, ink);
    TextShape shape = textOf(text, FontRole::Detail, ink);
    const double larger = pixelSize(FontRole::Label) / pixelSize(FontRole::Detail);
    shape.width *= larger;
    shape.scale *= static_cast<float>(larger);
    return shape;
  }

  LabelText extentOf(const TextShape& shape) const {
    return {shape.width, pixelSize(shape.font) * static_cast<double>(shape.scale)};
  }

  void addFoldNote(const TimeAxis::Piece& piece) {
    const QString time = QString::fromStdString(displayDuration(piece.toTime - piece.fromTime));
    TextShape note = textOf(QCoreApplication::translate("Diagram", "%1 pass", "idle time that is not drawn").arg(time),
                            FontRole::Note, Ink::Secondary);
    note.align = TextShape::Align::Centre;
    note.anchor = {(m_layout.laneX[Side::Client] + m_layout.laneX[Side::Server]) / 2,
                   (piece.fromY + piece.toY) / 2 + 4 * m_metrics.scale};
    m_placer.block(boxOf(note));
    m_layout.texts.push_back(std::move(note));
  }

  void addFate(const ArrowShape& arrow) {
    const bool byHand = m_trace.packets[arrow.packet].fate == trace::Fate::Dropped;
    const QString word = byHand ? QCoreApplication::translate("Diagram", "dropped", "a packet, by hand")
                                : QCoreApplication::translate("Diagram", "lost", "a packet, by the network");
    TextShape shape = textOf(word, FontRole::Note, Ink::Lost);
    if (const auto place = m_placer.placeAtCross(arrow, extentOf(shape))) put(shape, *place, arrow);
  }

  void addLabels(Importance importance) {
    for (const ArrowShape& arrow : m_layout.arrows) {
      const trace::PacketRecord& packet = m_trace.packets[arrow.packet];
      if (arrow.hidden || arrow.plain || importanceOf(packet) != importance) continue;
      if (m_braced[static_cast<std::size_t>(&arrow - m_layout.arrows.data())]) continue;
      if (importance >= Importance::Data && m_placer.isCrowded(arrow)) continue;
      // Before a class several lines are better than fewer names.
      const bool whole = !m_options.spoken.packets.empty() && m_labeller.mayCarryTls(packet);
      if (whole && addWhole(arrow, packet)) continue;
      const PacketLabel label = m_labeller.labelOf(packet);
      if (addLabel(arrow, label) || (m_labeller.mayCarryTls(packet) && addLabelAnywhere(arrow, label))) continue;
      if (mayStandOn(arrow, importance)) addOnArrow(arrow, label);
    }
  }

  /// Messages of TLS have long names, and come several at a time: they take what room there is.
  bool addLabelAnywhere(const ArrowShape& arrow, const PacketLabel& label) {
    const QScopedValueRollback rollback(m_searchesAll, true);
    return addLabel(arrow, label);
  }

  /// At usual sizes there is room beside an arrow, or one zooms in; and a packet on its way needs the line to be seen
  /// on.
  bool mayStandOn(const ArrowShape& arrow, Importance importance) const {
    return m_options.zoom < 1 && importance < Importance::Ack && !arrow.died;
  }

  /// What the packet is, in letters as small as people read them.
  void addOnArrow(const ArrowShape& arrow, const PacketLabel& label) {
    const double smaller = pixelSize(FontRole::Detail) / pixelSize(FontRole::Label);
    for (const QString& text : QStringList{label.kind} + label.shorter) {
      TextShape kind = kindText(text, arrow.ink);
      kind.width *= smaller;
      kind.scale *= static_cast<float>(smaller);
      if (label.locked) addLock(kind);
      const auto place = m_placer.placeOnArrow(arrow, extentOf(kind));
      if (place) return put(kind, *place, arrow);
    }
  }

  /// How many, to the right of the mark.
  void addCrowdCount(const CrowdMark& crowd) {
    TextShape shape = textOf(withFound(QStringLiteral("×%1").arg(grouped(crowd.count)), crowd.count, crowd.found),
                             FontRole::Note, Ink::Lost);
    shape.group = crowd.first;
    shape.anchor = crowd.at + QPointF(9, 4.2) * m_metrics.scale;
    shape.halo = true;
    const double radius = 7 * m_metrics.scale;
    m_placer.block({crowd.at, radius, radius, {1, 0}});
    if (crowd.count == 1) return;
    m_placer.block(boxOf(shape));
    m_layout.texts.push_back(std::move(shape));
  }

  /// One label for several packets, above the first or below the last of them. Without room for it each tries for its
  /// own.
  void addBraces() {
    for (const Run& run : m_runs) addBrace(run);
  }

  void addBrace(const Run& run) {
    if (m_braced[run.arrows.front()]) return;  // spoken of
    BraceShape brace = braceOf(m_layout, run, m_metrics);
    brace.open = std::ranges::find(m_options.open, brace.first) != m_options.open.end();
    if (!brace.open && !addBraceLabel(run, brace)) return;
    if (!brace.open) {
      for (const std::size_t place : run.arrows) m_braced[place] = true;
    }
    m_layout.braces.push_back(brace);
  }

  /// What somebody speaks of gets room before all else: by its brace, by itself, in several lines, in smaller type.
  void addSpoken() {
    if (m_options.spoken.packets.empty()) return;
    m_searchesAll = true;
    if (m_options.spoken.at != kNever) m_lowest = m_layout.axis.yAt(m_options.spoken.at);
    for (const Run& run : m_runs) {
      if (std::ranges::any_of(run.arrows, [this](std::size_t place) { return isSpoken(m_layout.arrows[place]); }))
        addBrace(run);
    }
    for (const ArrowShape& arrow : m_layout.arrows) {
      const auto place = static_cast<std::size_t>(&arrow - m_layout.arrows.data());
      if (m_braced[place] || arrow.hidden || !isSpoken(arrow)) continue;
      m_braced[place] = addWhole(arrow, m_trace.packets[arrow.packet]);
      if (!m_braced[place]) m_layout.unread.push_back(arrow.packet);
    }
    m_searchesAll = false;
  }

  bool isSpoken(const ArrowShape& arrow) const {
    return std::ranges::binary_search(m_options.spoken.packets, arrow.packet);
  }

  /// All names, each line about as long as the next; letters as large as the details beside names at the least.
  bool addWhole(const ArrowShape& arrow, const trace::PacketRecord& packet) {
    const PacketLabel label = m_labeller.labelOf(packet);
    const std::vector<QStringList> forms = m_labeller.wholeOf(packet);
    const double smaller = pixelSize(FontRole::Detail) / pixelSize(FontRole::Label);
    for (const double size : {1.0, smaller}) {
      for (const QStringList& lines : forms) {
        if (addLines(arrow, lines, label, size)) return true;
      }
    }
    if (!m_searchesAll) return false;
    const auto addsSmall = [&](const QStringList& lines) { return addLines(arrow, lines, label, smaller); };
    for (const Way way : {Way::Tied, Way::Steep}) {
      const QScopedValueRollback rollback(m_way, way);
      if (std::ranges::any_of(forms, addsSmall)) return true;
    }
    return false;
  }

  bool addLines(const ArrowShape& arrow, const QStringList& lines, const PacketLabel& label, double size) {
    std::vector<TextShape> shapes;
    LabelText extent{.lines = static_cast<int>(lines.size())};
    for (const QString& line : lines) {
      TextShape& shape = shapes.emplace_back(kindText(line, arrow.ink));
      shape.scale *= static_cast<float>(size);
      shape.width *= size;
      if (label.locked && shapes.size() == 1) addLock(shape);
      extent.width = std::max(extent.width, shape.width);
      extent.size = extentOf(shape).size;
    }
    if (lines.size() == 1 && size == 1 && m_way == Way::Usual && putBoth(arrow, shapes.front(), label.detail))
      return true;
    const auto place = placeOf(arrow, extent);
    if (!place) return false;
    const QPointF along = directionAt(static_cast<double>(place->angle));
    const QPointF down = QPointF(-along.y(), along.x()) * extent.step();
    for (std::size_t i = 0; i < shapes.size(); ++i)
      put(shapes[i], {place->start + down * static_cast<double>(i), place->angle}, arrow);
    return true;
  }

  std::optional<LabelPlace> placeOf(const ArrowShape& arrow, const LabelText& text) {
    if (m_way == Way::Tied) {
      LeaderShape leader;
      const auto place = m_placer.placeAway(arrow, text, m_lowest, leader);
      if (place) m_layout.leaders.push_back(leader);
      return place;
    }
    return m_searchesAll ? m_placer.placeAnywhere(arrow, text, m_lowest, m_way == Way::Steep)
                         : m_placer.place(arrow, text);
  }

  bool addBraceLabel(const Run& run, BraceShape& brace) {
    const std::size_t before = m_layout.texts.size();
    const PacketLabel count{
        withFound(QStringLiteral("×%1").arg(grouped(brace.count)), brace.count, brace.found), {}, {}};
    for (const PacketLabel& label : {run.label, count}) {
      for (const std::size_t place : {run.arrows.front(), run.arrows.back()}) {
        if (m_placer.isCrowded(m_layout.arrows[place]) || m_layout.texts.size() > before) continue;
        addLabel(m_layout.arrows[place], label);
      }
    }
    for (std::size_t i = before; i < m_layout.texts.size(); ++i) {
      m_layout.texts[i].event = {};
      m_layout.texts[i].group = brace.first;
      brace.label |= boxOf(m_layout.texts[i]).bounds();
    }
    return m_layout.texts.size() > before;
  }

  /// The whole label if it fits somewhere, else without its numbers, else with fewer messages, else none.
  bool addLabel(const ArrowShape& arrow, const PacketLabel& label) {
    return addText(arrow, label, label.kind) ||
           std::ranges::any_of(label.shorter, [&](const QString& text) { return addText(arrow, label, text); });
  }

  bool addText(const ArrowShape& arrow, const PacketLabel& label, const QString& text) {
    TextShape kind = kindText(text, arrow.ink);
    if (label.locked) addLock(kind);
    if (putBoth(arrow, kind, label.detail)) return true;
    const auto narrow = placeOf(arrow, extentOf(kind));
    if (narrow) put(kind, *narrow, arrow);
    return narrow.has_value();
  }

  bool putBoth(const ArrowShape& arrow, TextShape& kind, const QString& text) {
    TextShape detail = textOf(text, FontRole::Detail, Ink::Secondary);
    LabelText whole = extentOf(kind);
    const double toDetail = whole.width + m_metrics.detailGap();
    whole.width = toDetail + detail.width;
    const auto place = placeOf(arrow, whole);
    if (!place) return false;
    put(kind, *place, arrow);
    const QPointF along = directionAt(static_cast<double>(place->angle));
    if (!text.isEmpty()) put(detail, {place->start + along * toDetail, place->angle}, arrow);
    return true;
  }

  static void addLock(TextShape& shape) {
    shape.lock = true;
    shape.width += kLockRoom * static_cast<double>(shape.scale);
  }

  void put(TextShape& shape, const LabelPlace& place, const ArrowShape& arrow) {
    shape.anchor = place.start;
    shape.angle = place.angle;
    shape.event = {EventRef::Kind::Packet, Side::Client, arrow.packet};
    m_layout.texts.push_back(std::move(shape));
  }

  DiagramLayout& m_layout;
  const trace::Trace& m_trace;
  const LayoutOptions& m_options;
  const TextMeasurer& m_measurer;
  const Metrics& m_metrics;
  PacketLabeller m_labeller;
  LabelPlacer m_placer;
  std::vector<bool> m_braced;  ///< arrows that a brace speaks for, or that have their label already
  std::vector<Run> m_runs;
  bool m_searchesAll = false;  ///< places for what is spoken of
  Way m_way = Way::Usual;
  double m_lowest = std::numeric_limits<double>::infinity();
};

}  // namespace

void addPacketTexts(DiagramLayout& layout, const trace::Trace& trace, const LayoutOptions& options,
                    const TlsReading& tls, const TextMeasurer& measurer, const Metrics& metrics) {
  TextAdder(layout, trace, options, tls, measurer, metrics).addAll();
}

}  // namespace wiretale::diagram
