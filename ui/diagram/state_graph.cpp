#include "ui/diagram/state_graph.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <QCoreApplication>
#include <QStringList>

namespace wiretale::diagram {
namespace {

using enum tcp::State;

constexpr double kColumns = 3;
constexpr double kRows = 7;

struct Place {
  tcp::State state;
  double column;
  double row;
};

// RFC 9293 figure 5; CLOSED is there twice, at the beginning and at the end.
constexpr std::array kPlaces{
    Place{Closed, 1, 0},      Place{Listen, 1, 1},   Place{SynReceived, 0, 2}, Place{SynSent, 2, 2},
    Place{Established, 1, 3}, Place{FinWait1, 0, 4}, Place{CloseWait, 2, 4},   Place{FinWait2, 0, 5},
    Place{Closing, 1, 5},     Place{LastAck, 2, 5},  Place{TimeWait, 1, 6},    Place{Closed, 2, 6},
};
constexpr std::size_t kStart = 0;
constexpr std::size_t kEnd = kPlaces.size() - 1;

struct Way {
  std::size_t from;
  std::size_t to;
  bool operator==(const Way&) const = default;
};

std::size_t placeOf(tcp::State state) {
  const auto found =
      std::find_if(kPlaces.begin(), kPlaces.end(), [=](const Place& place) { return place.state == state; });
  return static_cast<std::size_t>(found - kPlaces.begin());
}

/// The ways of the figure, and of its note 2 from FIN-WAIT-1 to TIME-WAIT.
constexpr std::array<std::pair<tcp::State, tcp::State>, 16> kWays{{
    {Closed, Listen},
    {Closed, SynSent},
    {Listen, SynReceived},
    {Listen, SynSent},
    {SynSent, SynReceived},
    {SynSent, Established},
    {SynReceived, Established},
    {SynReceived, FinWait1},
    {Established, FinWait1},
    {Established, CloseWait},
    {FinWait1, FinWait2},
    {FinWait1, Closing},
    {FinWait1, TimeWait},
    {FinWait2, TimeWait},
    {Closing, TimeWait},
    {CloseWait, LastAck},
}};

/// Into CLOSED an end comes at the end; from there it opens again at the beginning.
Way wayOf(tcp::State from, tcp::State to) {
  return {placeOf(from), to == Closed ? kEnd : placeOf(to)};
}

Ink bandOf(tcp::State state) {
  if (state == Closed || state == Listen) return Ink::BandIdle;
  if (state == SynSent || state == SynReceived) return Ink::BandOpening;
  if (state == Established) return Ink::BandEstablished;
  return state == TimeWait ? Ink::BandTimeWait : Ink::BandClosing;
}

QString roleOf(Side side) {
  return QCoreApplication::translate("Roles", side == Side::Client ? "Client" : "Server");
}

class GraphMaker {
 public:
  GraphMaker(QSizeF room, double scale, const TextMeasurer& measurer) : m_measurer(measurer) {
    m_graph.size = room;
    m_graph.scale = scale;
    for (const Place& place : kPlaces) {
      const QSizeF cell(room.width() / kColumns, room.height() / kRows);
      const QPointF middle((place.column + 0.5) * cell.width(), (place.row + 0.5) * cell.height());
      const QSizeF size(std::min(cell.width() - 14 * scale, 120 * scale), std::min(36 * scale, cell.height() * 0.62));
      m_graph.nodes.push_back({place.state, QRectF(middle - QPointF(size.width(), size.height()) / 2, size)});
    }
  }

  StateGraph make(const trace::Trace& trace, SimTime at) && {
    for (const Side side : kSides) follow(trace.states[side], at, side);
    addWays();
    addNames();
    return std::move(m_graph);
  }

 private:
  void follow(const std::vector<trace::StateSpan>& spans, SimTime at, Side side) {
    if (spans.empty()) return;  // who sees only packets does not see states
    std::size_t here = kStart;
    for (std::size_t i = 0; i < spans.size() && spans[i].from <= at; ++i) {
      if (i > 0) {
        const Way way = wayOf(spans[i - 1].state, spans[i].state);
        here = way.to;
        if (std::ranges::find(m_taken[side], way) == m_taken[side].end()) m_taken[side].push_back(way);
      }
      m_graph.nodes[here].visited = true;
    }
    m_graph.nodes[here].current = true;
    m_here[side] = here;
  }

  void addWays() {
    std::vector<Way> all;
    for (const auto& [from, to] : kWays) all.push_back(wayOf(from, to));
    all.push_back({placeOf(LastAck), kEnd});
    all.push_back({placeOf(TimeWait), kEnd});
    for (const Way& way : all) {
      const bool taken = std::ranges::any_of(kSides, [&](Side side) { return isTaken(way, side); });
      if (!taken) addEdge(way, false, false, 0);
    }
    for (const Side side : kSides) {
      for (const Way& way : m_taken[side]) {
        const double aside = isTaken(way, otherSide(side)) ? (side == Side::Client ? -2.5 : 2.5) : 0;
        addEdge(way, true, side == Side::Server, aside * m_graph.scale);
      }
    }
  }

  bool isTaken(const Way& way, Side side) const { return std::ranges::find(m_taken[side], way) != m_taken[side].end(); }

  /// From border to border.
  void addEdge(const Way& way, bool taken, bool dashed, double aside) {
    if (way.from == way.to) return;
    const QRectF& start = m_graph.nodes[way.from].rect;
    const QRectF& end = m_graph.nodes[way.to].rect;
    const QPointF along = end.center() - start.center();
    const QPointF shift = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y()) * aside;
    const double gap = 3 * m_graph.scale;
    m_graph.edges.push_back({border(start, along, gap) + shift, border(end, -along, gap) + shift, dashed, taken});
  }

  static QPointF border(const QRectF& rect, QPointF along, double gap) {
    const double x = along.x() == 0 ? 1e9 : (rect.width() / 2 + gap) / std::abs(along.x());
    const double y = along.y() == 0 ? 1e9 : (rect.height() / 2 + gap) / std::abs(along.y());
    return rect.center() + along * std::min(x, y);
  }

  void addNames() {
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
      const StateGraph::Node& node = m_graph.nodes[i];
      QStringList who;
      for (const Side side : kSides) {
        if (m_here[side] == i) who += roleOf(side);
      }
      const std::string_view name = tcp::nameOf(node.state);
      const double middle = node.rect.center().y();
      const double s = m_graph.scale;
      addText(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), FontRole::State,
              node.visited ? Ink::Text : Ink::Secondary,
              {node.rect.center().x(), middle + (who.isEmpty() ? 4.5 : -1) * s}, node.rect.width() - 4 * s);
      if (!who.isEmpty()) {
        addText(who.join(QStringLiteral(", ")), FontRole::Note, Ink::Connection,
                {node.rect.center().x(), middle + 12 * s}, node.rect.width() - 4 * s);
      }
    }
  }

  /// Smaller where it would be wider than `most`.
  void addText(const QString& text, FontRole font, Ink ink, QPointF anchor, double most) {
    TextShape shape;
    const double width = m_measurer.width(text, font);
    const double scale = std::min(m_graph.scale, most / std::max(width, 1.0));
    shape.anchor = anchor;
    shape.width = width * scale;
    shape.scale = static_cast<float>(scale);
    shape.align = TextShape::Align::Centre;
    shape.font = font;
    shape.ink = ink;
    shape.text = text;
    m_graph.texts.push_back(std::move(shape));
  }

  const TextMeasurer& m_measurer;
  StateGraph m_graph;
  PerSide<std::vector<Way>> m_taken;
  PerSide<std::optional<std::size_t>> m_here{};
};

void paintEdge(DrawTarget& target, const StateGraph::Edge& edge, const Theme& theme, double scale) {
  const QPointF way = edge.to - edge.from;
  const QPointF along = way / std::max(std::hypot(way.x(), way.y()), 1e-6);
  const QPointF across(-along.y(), along.x());
  const double length = (edge.taken ? 9 : 7) * scale;
  const QPointF back = edge.to - along * length;
  const std::array corners{edge.to, back + across * length * 0.4, back - across * length * 0.4};
  const QColor colour = theme.lineOf(edge.taken ? Ink::Text : Ink::Lane);
  target.line(edge.from, edge.to - along * length * 0.8,
              {colour, static_cast<float>((edge.taken ? 1.8 : 1.2) * scale), edge.dashed});
  target.polygon(corners, colour);
}

}  // namespace

StateGraph stateGraphAt(const trace::Trace& trace, SimTime at, QSizeF room, double scale,
                        const TextMeasurer& measurer) {
  return GraphMaker(room, scale, measurer).make(trace, at);
}

void paintStateGraph(DrawTarget& target, const StateGraph& graph, const Theme& theme) {
  for (const StateGraph::Edge& edge : graph.edges) paintEdge(target, edge, theme, graph.scale);
  for (const StateGraph::Node& node : graph.nodes) {
    const Ink outline = node.current ? Ink::Text : node.visited ? Ink::Secondary : Ink::Lane;
    target.roundedRect(node.rect, 5 * graph.scale, theme.lineOf(node.visited ? bandOf(node.state) : Ink::Paper),
                       {theme.lineOf(outline), static_cast<float>((node.current ? 2 : 1) * graph.scale)});
  }
  for (const TextShape& text : graph.texts) target.text(text, theme.textOf(text.ink), QColor());
}

}  // namespace wiretale::diagram
