#include "ui/diagram/diagram_layout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "ui/diagram/arrow_layout.h"
#include "ui/diagram/bracket_layout.h"
#include "ui/diagram/columns.h"
#include "ui/diagram/encrypted_layout.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/ghost.h"
#include "ui/diagram/key_captions.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/packet_texts.h"
#include "ui/diagram/ruler_layout.h"
#include "ui/diagram/span_parts.h"
#include "ui/diagram/state_layout.h"
#include "ui/diagram/time_scale.h"
#include "ui/diagram/time_ticks.h"
#include "ui/diagram/timer_layout.h"
#include "ui/diagram/window_bar_layout.h"

namespace wiretale::diagram {
namespace {

QString addressText(const trace::Endpoint& endpoint) {
  const auto byte = [&](int shift) { return (endpoint.address >> shift) & 0xFFU; };
  return QStringLiteral("%1.%2.%3.%4 : %5").arg(byte(24)).arg(byte(16)).arg(byte(8)).arg(byte(0)).arg(endpoint.port);
}

/// The two default names in the user's language, others as they are; the texts are those of ui/text/scenario_text.cpp.
QString laneName(const std::string& name) {
  const bool isRole = name == "Client" || name == "Server";
  return isRole ? QCoreApplication::translate("Roles", name.c_str()) : QString::fromStdString(name);
}

/// Builds one layout, from top to bottom, then from left to right, then the texts.
class LayoutMaker {
 public:
  /// `span`: null for all.
  LayoutMaker(const trace::Trace& trace, const LayoutOptions& options, const TlsReading& tls,
              const TextMeasurer& measurer, const SpanParts* span)
      : m_trace(trace),
        m_options(options),
        m_measurer(measurer),
        m_metrics(options.fontScale),
        m_span(span),
        m_tls(tls),
        m_ownTracks(trace) {}

  DiagramLayout make() && {
    makeVertical();
    makeHorizontal();
    addArrows();
    addFrame();
    addPacketTexts(m_layout, m_trace, m_options, m_tls, m_measurer, m_metrics);
    addHead();
    finish();
    return std::move(m_layout);
  }

 private:
  void makeVertical() {
    m_layout.scale = m_metrics.scale;
    m_layout.end = m_trace.end;
    m_layout.filtered = m_options.bright != nullptr;
    m_layout.headHeight = m_metrics.headHeight();
    m_layout.bandWidth = m_metrics.bandWidth();
    if (m_span != nullptr) return makeVerticalOfSpan();
    const trace::Trace* const beside = m_options.beside != nullptr ? m_options.beside : m_options.ghost;
    m_layout.pixelsPerSecond = suggestedPixelsPerSecond(m_trace, beside) * m_options.zoom * m_metrics.scale;
    m_layout.axis = makeAxis(m_trace, m_layout.pixelsPerSecond, m_options.timeScale,
                             m_metrics.evenStep() * m_options.zoom, m_metrics, beside);
    m_offsets = burstOffsets(m_trace, m_layout.axis, m_layout.pixelsPerSecond, m_metrics);
    for (const Side side : kSides) m_states[side] = stateRows(m_trace, m_layout, m_offsets, side, m_metrics);
    m_rulers = makeRulers(m_trace, m_layout.axis, m_measurer, m_metrics);
    hideRulers();
    m_ticks = ticks();
  }

  void hideRulers() {
    std::erase_if(m_rulers, [this](const Ruler& ruler) { return isHidden(trace::timerEvent(ruler.timer)); });
  }

  TimeTicks ticks() const {
    if (!atEvents(m_options))
      return makeTicks(m_layout.axis, m_layout.pixelsPerSecond, m_options.timeLabels, m_metrics);
    return makeEventTicks(m_layout.axis, eventTimes(m_trace), m_options.timeLabels, m_metrics);
  }

  void makeVerticalOfSpan() {
    m_layout.spanTop = m_span->top();
    m_layout.spanBottom = m_span->bottom();
    m_layout.pixelsPerSecond = m_span->pixelsPerSecond();
    m_layout.axis = m_span->axis();
    m_offsets = m_span->offsets();
    for (const Side side : kSides) m_states[side] = m_span->states(m_layout, m_offsets, side);
    m_rulers = m_span->rulers(m_measurer);
    hideRulers();
    m_ticks = m_span->ticks();
  }

  void makeHorizontal() {
    const ColumnNeeds wanted = m_span != nullptr ? m_span->needs() : needs();
    m_columns = arrangeColumns(std::max(m_options.width, leastWidth(m_options)), wanted, m_metrics,
                               m_options.beside != nullptr);
    if (m_columns.bare) dropTimerLabels();
    m_layout.barRoom = wanted.bars;
    m_layout.laneX = m_columns.laneX;
  }

  /// Those that have no room beside their rulers.
  void dropTimerLabels() {
    for (Ruler& ruler : m_rulers) {
      if (ruler.column > 0 || ruler.labelWidth > m_columns.timerLabel) ruler.label.clear();
    }
  }

  ColumnNeeds needs() const {
    ColumnNeeds needs;
    needs.ticks = width(m_ticks.unit, FontRole::Tick);
    for (const Tick& tick : m_ticks.ticks) needs.ticks = std::max(needs.ticks, width(tick.text, FontRole::Tick));
    needs.setNames(m_tls, m_measurer, m_metrics);
    needs.leastTimerLabel = width(QStringLiteral("2MSL 000 s"), FontRole::Note);
    for (const Side side : kSides) needs.timerLabels[side] = labelWidths(m_rulers, side);
    if (m_options.windows) needs.bars = windowBarRoom(m_trace, m_ownTracks, m_metrics);
    needs.addBrackets(m_tls, m_metrics);
    if (m_options.ruler) needs.ruler = rulerRoom(m_trace, *m_options.ruler, m_measurer, m_metrics);
    return needs;
  }

  void addFrame() {
    for (const auto& piece : piecesInView()) {
      if (piece.folded) m_layout.folds.push_back({piece.fromY, piece.toY, m_metrics.foldGap()});
    }
    for (const Tick& tick : m_ticks.ticks) addTick(tick);
    for (const Side side : kSides) addStates(m_layout, m_trace, m_states[side], side, m_measurer, m_metrics);
    addKeyCaptions(m_layout, m_tls, m_columns.bare ? KeyWords::Short : KeyWords::Full, m_measurer, m_metrics);
    addBrackets(m_layout, m_tls, m_measurer, m_metrics);
    addTimers(m_layout, m_rulers, m_columns.timerX, m_metrics);
    if (m_options.windows) addWindowBars(m_layout, m_trace, tracks(), m_measurer, m_metrics);
    if (m_options.ruler) addRuler(m_layout, m_trace, *m_options.ruler, m_columns, m_measurer, m_metrics);
  }

  std::vector<TimeAxis::Piece> piecesInView() const {
    if (m_layout.axis.even()) return {};  // nothing is folded
    return m_span == nullptr ? m_layout.axis.pieces() : m_layout.axis.piecesBetween(m_span->top(), m_span->bottom());
  }

  void addTick(const Tick& tick) {
    m_layout.grid.push_back({tick.y, m_columns.gridLeft, m_columns.gridRight});
    addText(m_layout.texts, tick.text, FontRole::Tick, Ink::Secondary,
            {m_columns.tickRight, tick.y + 4 * m_metrics.scale}, TextShape::Align::End);
  }

  void addArrows() {
    if (m_span != nullptr) {
      m_span->addPackets(m_layout, m_offsets);
    } else {
      m_layout.arrows = makeArrows(m_trace, m_layout, m_offsets);
    }
    if (m_tls.any()) addTls();
    const double margin = 8 * m_metrics.scale;
    for (ArrowShape& arrow : m_layout.arrows) {
      arrow.hidden = isHidden(trace::packetEvent(arrow.packet));
      addRows(m_layout.arrowRows, arrow, margin);
    }
    if (m_options.ghost == nullptr) return;
    addGhost(m_layout,
             m_span != nullptr ? m_span->ghostArrows(m_layout) : ghostArrows(m_layout, *m_options.ghost, m_metrics));
    for (const ArrowShape& arrow : m_layout.ghost) addRows(m_layout.ghostRows, arrow, margin);
  }

  /// Of an arrow that is far higher than a span, only what lies in it.
  void addRows(RowIndex& rows, const ArrowShape& arrow, double margin) const {
    const auto within = [this](double y) { return std::clamp(y, m_layout.spanTop, m_layout.spanBottom); };
    rows.add(within(arrow.tail.y() - margin), within(arrow.intended.y() + margin));
  }

  void addTls() {
    for (ArrowShape& arrow : m_layout.arrows) {
      const bool handshake = arrow.ink == Ink::Connection && m_tls.carriesHandshake(m_trace.packets[arrow.packet]);
      if (handshake) arrow.ink = Ink::Established;
    }
    m_layout.encrypted = encryptedShapes(m_layout, m_trace, m_tls, m_metrics);
  }

  void addHead() {
    for (const Side side : kSides) {
      const trace::Endpoint& endpoint = m_trace.endpoints[side];
      const double x = m_layout.laneX[side];
      addName(side, laneName(endpoint.name));
      addText(m_layout.headTexts, addressText(endpoint), FontRole::LaneAddress, Ink::Secondary,
              {x, m_metrics.addressBaseline()}, TextShape::Align::Centre);
    }
    addText(m_layout.headTexts, m_ticks.unit, FontRole::Tick, Ink::Secondary,
            {m_columns.tickRight, m_metrics.addressBaseline()}, TextShape::Align::End);
  }

  /// Over its lane; a long name is moved towards where there is room, and cut at half of the width.
  void addName(Side side, const QString& name) {
    const double middle = (m_layout.laneX[Side::Client] + m_layout.laneX[Side::Server]) / 2;
    const double apart = 10 * m_metrics.scale;
    const bool client = side == Side::Client;
    const double left = client ? m_metrics.margin() : middle + apart;
    const double right = client ? middle - apart : m_columns.width - m_metrics.margin();
    const QString shown = elided(name, FontRole::LaneName, right - left);
    const double half = width(shown, FontRole::LaneName) / 2;
    const double x = std::min(std::max(m_layout.laneX[side], left + half), right - half);
    addText(m_layout.headTexts, shown, FontRole::LaneName, Ink::Text, {x, m_metrics.nameBaseline()},
            TextShape::Align::Centre);
  }

  QString elided(const QString& text, FontRole font, double room) const {
    QString shown = text;
    for (qsizetype length = text.size(); length > 0 && width(shown, font) > room; --length) {
      if (text.at(length - 1).isLowSurrogate()) --length;
      shown = text.first(std::max<qsizetype>(length - 1, 0)).trimmed() + QChar(0x2026);
    }
    return shown;
  }

  void addText(std::vector<TextShape>& list, const QString& text, FontRole font, Ink ink, QPointF anchor,
               TextShape::Align align) {
    TextShape shape;
    shape.anchor = anchor;
    shape.width = width(text, font);
    shape.scale = static_cast<float>(m_metrics.scale);
    shape.align = align;
    shape.font = font;
    shape.ink = ink;
    shape.text = text;
    list.push_back(std::move(shape));
  }

  /// Texts in order from the top, which of them stand on a grid line, and how large all is.
  void finish() {
    auto& texts = m_layout.texts;
    // Of an arrow that is far higher than a span, the label may be anywhere.
    std::erase_if(texts, [this](const TextShape& text) { return !isWithin(boxOf(text).bounds()); });
    std::stable_sort(texts.begin(), texts.end(),
                     [](const TextShape& a, const TextShape& b) { return a.anchor.y() < b.anchor.y(); });
    double bottom = m_layout.axis.bottom();
    std::size_t line = 0;
    for (TextShape& text : texts) {
      const QRectF bounds = boxOf(text).bounds();
      m_layout.textRows.add(bounds.top(), bounds.bottom());
      text.halo = standsOnGrid(text, bounds, line);
      bottom = std::max(bottom, bounds.bottom());
    }
    m_layout.laneTop = m_layout.headHeight + 2 * m_metrics.scale;
    m_layout.laneBottom = m_layout.axis.bottom() + m_metrics.laneOverhang();
    m_layout.size = {m_columns.width, std::ceil(std::max(bottom, m_layout.laneBottom) + m_metrics.bottomMargin())};
    if (m_span != nullptr) m_layout.size = m_span->size();
    if (m_options.plots == 0) return;
    const TrackView view = tracks();
    const PlotSource source{m_trace, view, m_span == nullptr ? nullptr : &m_span->source().outline.pyramid};
    addPlots(m_layout, source, m_options.plots, m_options.plotWidth * m_metrics.scale, m_measurer, m_metrics);
  }

  bool isWithin(const QRectF& bounds) const {
    return bounds.bottom() >= m_layout.spanTop && bounds.top() <= m_layout.spanBottom;
  }

  TrackView tracks() const {
    if (m_span != nullptr) return m_span->tracks();
    return {m_ownTracks, {kSessionStart, m_trace.end, m_layout.axis}};
  }

  /// `line` follows the texts downwards.
  bool standsOnGrid(const TextShape& text, const QRectF& bounds, std::size_t& line) const {
    const auto& grid = m_layout.grid;
    const double slack = 100 * m_metrics.scale;
    while (line < grid.size() && grid[line].y < text.anchor.y() - slack) ++line;
    for (std::size_t i = line; i < grid.size() && grid[i].y <= bounds.bottom(); ++i) {
      if (grid[i].y >= bounds.top() && bounds.right() > grid[i].left && bounds.left() < grid[i].right) return true;
    }
    return false;
  }

  bool isHidden(const EventRef& event) const { return m_options.only != nullptr && !m_options.only->contains(event); }

  double width(const QString& text, FontRole font) const { return m_measurer.width(text, font) * m_metrics.scale; }

  const trace::Trace& m_trace;
  const LayoutOptions& m_options;
  const TextMeasurer& m_measurer;
  Metrics m_metrics;
  const SpanParts* m_span;
  const TlsReading& m_tls;
  TrackStore m_ownTracks;  ///< of a session that is laid out at once
  PacketOffsets m_offsets;
  PerSide<std::vector<StateRow>> m_states;
  std::vector<Ruler> m_rulers;
  TimeTicks m_ticks;
  Columns m_columns;
  DiagramLayout m_layout;
};

}  // namespace

DiagramLayout layOut(const trace::Trace& trace, const LayoutOptions& options, const TextMeasurer& measurer) {
  const TlsReading tls(trace);
  return LayoutMaker(trace, options, tls, measurer, nullptr).make();
}

DiagramLayout SpanLayout::layOut(double top, double bottom, const TextMeasurer& measurer) const {
  const SpanParts span(*this, top, bottom);
  return LayoutMaker(m_source.trace, m_options, m_source.outline.tls, measurer, &span).make();
}

const ArrowShape* arrowOf(const DiagramLayout& layout, trace::Index packet) {
  const auto arrow = std::ranges::lower_bound(layout.arrows, packet, {}, &ArrowShape::packet);
  return arrow != layout.arrows.end() && arrow->packet == packet ? &*arrow : nullptr;
}

}  // namespace wiretale::diagram
