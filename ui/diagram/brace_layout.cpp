#include "ui/diagram/brace_layout.h"

#include <algorithm>

#include <QCoreApplication>

namespace wiretale::diagram {
namespace {

constexpr std::size_t kLeastRun = 3;

/// Tails further apart than this (px at scale 1) have room for a label each.
constexpr double kClose = 13;

/// May others speak for it? What opens, closes, is sent again or dies speaks for itself.
bool isOrdinary(const ArrowShape& arrow, const trace::PacketRecord& packet) {
  if (arrow.hidden || arrow.plain || arrow.died || arrow.reset || arrow.copy || arrow.corrupted) return false;
  return importanceOf(packet) >= Importance::Data;
}

class RunFinder {
 public:
  RunFinder(const DiagramLayout& layout, const trace::Trace& trace, const PacketLabeller& labeller,
            const trace::EventSet* bright, const Metrics& metrics)
      : m_layout(layout), m_trace(trace), m_labeller(labeller), m_bright(bright), m_close(kClose * metrics.scale) {}

  std::vector<Run> find() {
    for (const Side side : kSides) {
      std::vector<std::size_t> run;
      for (std::size_t i = 0; i < m_layout.arrows.size(); ++i) {
        if (m_layout.arrows[i].from != side) continue;
        if (!run.empty() && !goesOn(run.back(), i)) finish(run);
        if (isOrdinary(m_layout.arrows[i], packetOf(i))) run.push_back(i);
      }
      finish(run);
    }
    return std::move(m_runs);
  }

 private:
  const trace::PacketRecord& packetOf(std::size_t place) const {
    return m_trace.packets[m_layout.arrows[place].packet];
  }

  bool goesOn(std::size_t before, std::size_t next) const {
    const ArrowShape& a = m_layout.arrows[before];
    const ArrowShape& b = m_layout.arrows[next];
    if (b.tail.y() - a.tail.y() > m_close || a.ink != b.ink || !isOrdinary(b, packetOf(next))) return false;
    return m_labeller.labelOf(packetOf(before)).kind == m_labeller.labelOf(packetOf(next)).kind;
  }

  void finish(std::vector<std::size_t>& places) {
    if (places.size() >= kLeastRun) {
      Run run{std::move(places), {}};
      run.found = foundOf(run);
      run.label = labelOf(run);
      m_runs.push_back(std::move(run));
    }
    places.clear();
  }

  std::uint32_t foundOf(const Run& run) const {
    return static_cast<std::uint32_t>(std::ranges::count_if(run.arrows, [&](std::size_t place) {
      return m_bright == nullptr || m_bright->contains(trace::packetEvent(m_layout.arrows[place].packet));
    }));
  }

  PacketLabel labelOf(const Run& run) const {
    const trace::PacketRecord& last = packetOf(run.arrows.back());
    PacketLabel label = m_labeller.labelOf(last);
    label.kind = withFound(QStringLiteral("%1 ×%2").arg(label.kind, grouped(run.arrows.size())),
                           static_cast<std::uint32_t>(run.arrows.size()), run.found);
    quint64 bytes = 0;
    for (const std::size_t place : run.arrows) bytes += packetOf(place).payloadLength;
    if (bytes > 0) label.detail = QCoreApplication::translate("Diagram", "%1 B").arg(grouped(bytes));
    return label;
  }

  const DiagramLayout& m_layout;
  const trace::Trace& m_trace;
  const PacketLabeller& m_labeller;
  const trace::EventSet* m_bright;
  double m_close;
  std::vector<Run> m_runs;
};

}  // namespace

std::vector<Run> runsOf(const DiagramLayout& layout, const trace::Trace& trace, const PacketLabeller& labeller,
                        const trace::EventSet* bright, const Metrics& metrics) {
  return RunFinder(layout, trace, labeller, bright, metrics).find();
}

QString withFound(const QString& label, std::uint32_t count, std::uint32_t found) {
  if (found == 0 || found == count) return label;
  return QCoreApplication::translate("Diagram", "%1 (%2 found)", "of packets with one label; %2: by the filter")
      .arg(label, grouped(found));
}

BraceShape braceOf(const DiagramLayout& layout, const Run& run, const Metrics& metrics) {
  const ArrowShape& first = layout.arrows[run.arrows.front()];
  const ArrowShape& last = layout.arrows[run.arrows.back()];
  const double middle = (first.tail.y() + last.tail.y()) / 2;
  const double height = std::max(last.tail.y() - first.tail.y() + 4 * metrics.scale, 14 * metrics.scale);
  const double width = layout.bandWidth - 4 * metrics.scale;
  BraceShape brace;
  brace.glyph = QRectF(layout.laneX[first.from] - width / 2, middle - height / 2, width, height);
  brace.from = first.from;
  brace.ink = first.ink;
  brace.first = first.packet;
  brace.last = last.packet;
  brace.count = static_cast<std::uint32_t>(run.arrows.size());
  brace.found = run.found;
  return brace;
}

}  // namespace wiretale::diagram
