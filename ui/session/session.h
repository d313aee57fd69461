#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include <QObject>
#include <QString>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/session_outline.h"
#include "ui/session/document.h"
#include "ui/session/knob.h"
#include "ui/session/playback.h"
#include "ui/session/runner.h"

namespace wiretale::session {

/// All that the window's views share: the document, the trace of its last run, the playhead and what is selected.
/// Views read it and call its verbs; they do not know each other.
class Session : public QObject {
  Q_OBJECT

 public:
  explicit Session(Runner::Run run, QObject* parent = nullptr);

  Document& document() { return m_document; }
  const Document& document() const { return m_document; }
  Playback& playback() { return m_playback; }
  const Playback& playback() const { return m_playback; }
  const scenario::Scenario& scenario() const { return m_document.scenario(); }

  /// Of the last finished run; never null.
  const TracePtr& trace() const { return m_trace; }
  bool running() const { return m_runner.busy(); }

  /// What views of a long session ask instead of going through its packets; made when first asked for.
  const std::shared_ptr<const diagram::SessionOutline>& outline() const;

  /// How long an edit waits for its run, so that a short one is shown in the same frame. Tests wait longer.
  void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

  /// Shows another scenario from its start.
  void open(const scenario::Scenario& scenario, const QString& path);

  const diagram::EventRef& selected() const { return m_selected; }
  void select(const diagram::EventRef& event);
  void selectNeighbour(int direction);  ///< the packet after (1) or before (-1) the selected one

  Reach reach() const { return m_reach; }
  void setReach(Reach reach);

  /// What a slider shows: the start value, or the one in force at the playhead.
  double knobValue(Knob knob) const;
  void setKnob(Knob knob, double value);

  /// Between the two, every edit belongs to one step of the undo list, and "now" stays where it was.
  void beginDrag();
  void endDrag();

  void setSeed(std::uint64_t seed);
  bool canDrop() const;  ///< a packet is selected that is not dropped already
  void dropSelected();
  void removeChanges(std::span<const std::size_t> places);

  /// One way latency a second, until somebody chose a speed.
  void followSuggestedSpeed(bool follow);
  bool followsSuggestedSpeed() const { return m_followsSpeed; }

 Q_SIGNALS:
  void traceChanged();
  void selectionChanged();
  void reachChanged();
  void runningChanged();

 private:
  void rerun();
  void take(const TracePtr& trace);
  void keepSelection(const trace::Trace& before);
  void suggestSpeed();

  Document m_document;
  Playback m_playback;
  Runner m_runner;
  TracePtr m_trace;
  mutable std::shared_ptr<const diagram::SessionOutline> m_outline;  ///< of m_trace
  diagram::EventRef m_selected;
  Reach m_reach = Reach::FromStart;
  int m_drag = 0;  ///< number of the drag under way or last
  bool m_inDrag = false;
  std::chrono::milliseconds m_patience{6};
  bool m_opening = false;
  bool m_followsSpeed = true;
  SimTime m_dragAt{};
};

}  // namespace wiretale::session
