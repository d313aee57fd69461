#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/draw_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

/// The states of both ends as RFC 9293 figure 5 draws them, at one moment: where each end is and how it got there. A
/// value, as DiagramLayout is one.
struct StateGraph {
  struct Node {
    tcp::State state{};
    QRectF rect;
    bool current = false;  ///< an end is there now
    bool visited = false;
    bool operator==(const Node&) const = default;
  };
  struct Edge {
    QPointF from;
    QPointF to;
    bool dashed = false;  ///< the server's way; the client's is solid
    bool taken = false;   ///< else it is there to be taken
    bool operator==(const Edge&) const = default;
  };

  QSizeF size;
  double scale = 1;
  std::vector<Edge> edges;
  std::vector<Node> nodes;
  std::vector<TextShape> texts;
};

/// Fills `room`, px, in which texts are `scale` times as large as they are. Costs the number of states until `at`.
StateGraph stateGraphAt(const trace::Trace& trace, SimTime at, QSizeF room, double scale, const TextMeasurer& measurer);

void paintStateGraph(DrawTarget& target, const StateGraph& graph, const Theme& theme);

}  // namespace wiretale::diagram
