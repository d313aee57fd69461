#include "ui/diagram/encrypted_layout.h"

#include <algorithm>
#include <utility>

#include <QPolygonF>

#include "ui/diagram/lock_symbol.h"

namespace wiretale::diagram {
namespace {

/// A straight line between the lanes.
struct Slope {
  double left = 0;   ///< y at the client's lane
  double right = 0;  ///< y at the server's lane

  double at(double share) const { return left + (right - left) * share; }
};

struct Edge {
  Slope slope;
  int depth = 0;  ///< what it adds
};

Slope slopeOf(const ArrowShape& arrow) {
  const bool toRight = arrow.from == Side::Client;
  return toRight ? Slope{arrow.tail.y(), arrow.intended.y()} : Slope{arrow.intended.y(), arrow.tail.y()};
}

/// Of a packet that a span of a long session may not have an arrow for.
ArrowShape arrowFor(const DiagramLayout& layout, const trace::Trace& trace, trace::Index index) {
  if (const ArrowShape* const arrow = arrowOf(layout, index)) return *arrow;
  const trace::PacketRecord& packet = trace.packets[index];
  ArrowShape arrow;
  arrow.from = packet.from;
  arrow.tail.setY(layout.axis.yAt(packet.sent));
  arrow.intended.setY(arrow.tail.y() + layout.axis.drop(packet.sent, packet.arrives, layout.pixelsPerSecond));
  arrow.tip = arrow.intended;
  return arrow;
}

/// Where between the lanes, 0 to 1, two lines cross; none: a number outside.
double crossing(const Slope& a, const Slope& b) {
  const double left = a.left - b.left;
  const double right = a.right - b.right;
  return left == right ? -1 : left / (left - right);
}

/// The areas of one connection.
class AreaMaker {
 public:
  AreaMaker(std::vector<Edge> edges, std::vector<Slope> ends) : m_edges(std::move(edges)), m_ends(std::move(ends)) {
    for (const Edge& edge : m_edges) m_deepest += edge.depth;
    addStop(0);
    addStop(1);
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) addStop(crossing(m_edges[i].slope, m_edges[k].slope));
      for (const Slope& end : m_ends) addStop(crossing(m_edges[i].slope, end));
    }
    if (m_ends.size() > 1) addStop(crossing(m_ends[0], m_ends[1]));
    std::sort(m_stops.begin(), m_stops.end());
  }

  int deepest() const { return m_deepest; }

  /// Everything that is `depth` deep or deeper.
  std::vector<QPointF> outline(int depth, double left, double right) const {
    std::vector<QPointF> points;
    for (const double share : m_stops) points.emplace_back(left + (right - left) * share, top(depth, share));
    for (auto share = m_stops.rbegin(); share != m_stops.rend(); ++share) {
      points.emplace_back(left + (right - left) * *share, std::max(bottom(*share), top(depth, *share)));
    }
    return points;
  }

 private:
  void addStop(double share) {
    if (share >= 0 && share <= 1) m_stops.push_back(share);
  }

  /// The least y above which edges add up to the depth.
  double top(int depth, double share) const {
    std::vector<std::pair<double, int>> edges;
    for (const Edge& edge : m_edges) edges.emplace_back(edge.slope.at(share), edge.depth);
    std::sort(edges.begin(), edges.end());
    int sum = 0;
    for (const auto& [y, added] : edges) {
      sum += added;
      if (sum >= depth) return y;
    }
    return edges.back().first;
  }

  double bottom(double share) const {
    double y = 0;
    for (const Slope& end : m_ends) y = std::max(y, end.at(share));
    return y;
  }

  std::vector<Edge> m_edges;
  std::vector<Slope> m_ends;
  std::vector<double> m_stops;
  int m_deepest = 0;
};

/// The packets among which those of a connection are; of datagrams, all.
std::pair<trace::Index, trace::Index> packetsOf(const trace::Trace& trace, trace::ConnectionIndex index) {
  if (index == trace::kNoConnection) return {0, static_cast<trace::Index>(trace.packets.size() - 1)};
  return {trace.connections[index].firstPacket, trace.connections[index].lastPacket};
}

/// Of each side the last packet of a connection, or of datagrams, that carries or closes something.
std::vector<Slope> endsOf(const DiagramLayout& layout, const trace::Trace& trace, trace::ConnectionIndex index) {
  const auto [first, last] = packetsOf(trace, index);
  std::vector<Slope> ends;
  PerSide<bool> found{};
  for (trace::Index i = last; i + 1 > first && ends.size() < 2; --i) {
    const trace::PacketRecord& packet = trace.packets[i];
    const bool closes = packet.flags.has(wire::Fin) || packet.flags.has(wire::Rst);
    if (packet.connection != index || found[packet.from] || (packet.payloadLength == 0 && !closes)) continue;
    found[packet.from] = true;
    ends.push_back(slopeOf(arrowFor(layout, trace, i)));
  }
  return ends;
}

void addKeys(EncryptedShapes& shapes, const DiagramLayout& layout, const trace::Trace& trace, const TlsReading& reading,
             Side lane, const Metrics& metrics) {
  std::vector<KeyMark> keys;
  for (const KeyChange& change : reading.keyChanges()) {
    const bool sends = change.from == lane;
    const trace::Index packet = sends ? change.packet : change.arrived;
    if (packet == trace::kNoIndex) continue;
    const ArrowShape arrow = arrowFor(layout, trace, packet);
    keys.push_back({{layout.laneX[lane], (sends ? arrow.tail : arrow.tip).y()}, packet});
  }
  std::stable_sort(keys.begin(), keys.end(), [](const KeyMark& a, const KeyMark& b) { return a.at.y() < b.at.y(); });
  // What comes into use together is one key.
  const double apart = (kKeyHeight + 2) * metrics.scale;
  double free = -1e9;
  for (const KeyMark& key : keys) {
    if (key.at.y() < free) continue;
    free = key.at.y() + apart;
    shapes.keys.push_back(key);
  }
}

}  // namespace

int EncryptedShapes::depthAt(QPointF point) const {
  int depth = 0;
  for (const EncryptedArea& area : areas) {
    if (area.depth > depth &&
        QPolygonF(QList<QPointF>(area.outline.begin(), area.outline.end())).containsPoint(point, Qt::OddEvenFill)) {
      depth = area.depth;
    }
  }
  return depth;
}

EncryptedShapes encryptedShapes(const DiagramLayout& layout, const trace::Trace& trace, const TlsReading& reading,
                                const Metrics& metrics) {
  EncryptedShapes shapes;
  const double left = layout.laneX[Side::Client] + layout.bandWidth / 2;
  const double right = layout.laneX[Side::Server] - layout.bandWidth / 2;
  for (std::size_t secure = 0; secure < trace.secure.size(); ++secure) {
    std::vector<Edge> edges;
    for (const KeyChange& change : reading.keyChanges()) {
      if (change.secure == secure && change.depth > 0)
        edges.push_back({slopeOf(arrowFor(layout, trace, change.packet)), change.depth});
    }
    if (edges.empty()) continue;
    const AreaMaker maker(std::move(edges), endsOf(layout, trace, trace.secure[secure].connection));
    for (int depth = 1; depth <= maker.deepest(); ++depth) {
      std::vector<QPointF> outline = maker.outline(depth, left, right);
      if (shapes.areas.empty() || depth == 1 || outline != shapes.areas.back().outline)
        shapes.areas.push_back({depth, std::move(outline)});
      else
        shapes.areas.back().depth = depth;
    }
  }
  for (const Side side : kSides) addKeys(shapes, layout, trace, reading, side, metrics);
  return shapes;
}

}  // namespace wiretale::diagram
