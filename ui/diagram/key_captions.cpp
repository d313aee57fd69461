#include "ui/diagram/key_captions.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/diagram/oriented_box.h"

namespace wiretale::diagram {
namespace {

QString textOf(KeyChange::Stage stage) {
  switch (stage) {
    case KeyChange::Stage::EarlyData:
      return QCoreApplication::translate("Diagram", "early data keys");
    case KeyChange::Stage::Handshake:
      return QCoreApplication::translate("Diagram", "handshake keys");
    case KeyChange::Stage::Application:
      return QCoreApplication::translate("Diagram", "application keys");
    case KeyChange::Stage::Update:
      return QCoreApplication::translate("Diagram", "new keys");
    case KeyChange::Stage::Traffic:
      break;
  }
  return {};
}

QString startText(KeyWords words) {
  if (words == KeyWords::Short) return QCoreApplication::translate("Diagram", "encrypted");
  return QCoreApplication::translate("Diagram", "encrypted from here");
}

/// Where a caption covers nothing: at `y` or as little below as possible. `names` are boxes in the same column.
double freeY(double y, const TextShape& caption, const std::vector<QRectF>& names, double gap) {
  TextShape moved = caption;
  for (bool isFree = false; !isFree;) {
    isFree = true;
    moved.anchor.setY(y);
    const QRectF bounds = boxOf(moved).bounds().adjusted(0, -gap, 0, gap);
    for (const QRectF& name : names) {
      if (!name.intersects(bounds)) continue;
      y += name.bottom() - bounds.top() + 0.5;
      isFree = false;
      break;
    }
  }
  return y;
}

class CaptionAdder {
 public:
  CaptionAdder(DiagramLayout& layout, KeyWords words, const TextMeasurer& measurer, const Metrics& metrics)
      : m_layout(layout), m_words(words), m_measurer(measurer), m_metrics(metrics) {
    for (const TextShape& text : layout.texts) {
      if (text.event.kind == EventRef::Kind::State) m_taken[text.event.side].push_back(boxOf(text).bounds());
    }
  }

  /// Where a span of a long session does not reach, nothing.
  void add(const KeyChange& change) {
    m_arrow = arrowOf(m_layout, change.packet);
    if (m_arrow == nullptr) return;
    const QString stage = textOf(change.stage);
    if (change.first) add(change, startText(m_words), Ink::Established);
    if (!stage.isEmpty()) add(change, stage, change.first ? Ink::Secondary : Ink::Established);
  }

 private:
  void add(const KeyChange& change, const QString& text, Ink ink) {
    const bool client = change.from == Side::Client;
    const double s = m_metrics.scale;
    const double out = m_layout.bandWidth / 2 + m_layout.barRoom[change.from] + m_metrics.nameGap();
    TextShape shape;
    shape.text = text;
    shape.font = FontRole::Note;
    shape.ink = ink;
    shape.width = m_measurer.width(text, FontRole::Note) * s;
    shape.scale = static_cast<float>(s);
    shape.align = client ? TextShape::Align::End : TextShape::Align::Start;
    shape.halo = true;
    shape.event = {EventRef::Kind::Packet, Side::Client, change.packet};
    const double start = m_arrow->tail.y();
    shape.anchor = {m_layout.laneX[change.from] + (client ? -out : out), start + 4.5 * s};
    const double y = freeY(shape.anchor.y(), shape, m_taken[change.from], 1.5 * s);
    if (y - shape.anchor.y() >= m_metrics.stateLine() / 2) addLeader(change.from, start, y - 4.5 * s);
    shape.anchor.setY(y);
    m_taken[change.from].push_back(boxOf(shape).bounds());
    m_layout.texts.push_back(std::move(shape));
  }

  void addLeader(Side side, double from, double to) {
    const double outwards = side == Side::Client ? -1 : 1;
    const double edge = m_layout.laneX[side] + outwards * (m_layout.bandWidth / 2 + m_layout.barRoom[side]);
    m_layout.leaders.push_back({{edge, from + 0.5}, {edge + outwards * (m_metrics.nameGap() - 2), to}});
  }

  DiagramLayout& m_layout;
  KeyWords m_words;
  const TextMeasurer& m_measurer;
  const Metrics& m_metrics;
  const ArrowShape* m_arrow = nullptr;  ///< of the change
  PerSide<std::vector<QRectF>> m_taken;
};

}  // namespace

void addKeyCaptions(DiagramLayout& layout, const TlsReading& reading, KeyWords words, const TextMeasurer& measurer,
                    const Metrics& metrics) {
  std::vector<KeyChange> changes = reading.keyChanges();
  std::stable_sort(changes.begin(), changes.end(),
                   [](const KeyChange& a, const KeyChange& b) { return a.packet < b.packet; });
  CaptionAdder adder(layout, words, measurer, metrics);
  for (const KeyChange& change : changes) adder.add(change);
}

double widestKeyCaption(const TlsReading& reading, KeyWords words, const TextMeasurer& measurer,
                        const Metrics& metrics) {
  double widest = 0;
  for (const KeyChange& change : reading.keyChanges()) {
    for (const QString& text : {change.first ? startText(words) : QString(), textOf(change.stage)}) {
      widest = std::max(widest, measurer.width(text, FontRole::Note) * metrics.scale);
    }
  }
  return widest;
}

}  // namespace wiretale::diagram
