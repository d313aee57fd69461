#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/phrase.h"
#include "core/scenario/field_table.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/session_outline.h"
#include "ui/session/cause_walk.h"
#include "ui/session/document.h"
#include "ui/session/finder.h"
#include "ui/session/ghost.h"
#include "ui/session/interventions.h"
#include "ui/session/knob.h"
#include "ui/session/onlooker.h"
#include "ui/session/playback.h"
#include "ui/session/runner.h"

namespace wiretale::session {

class LessonPlayer;

/// All that the window's views share: the document, the trace of its last run, the playhead and what is selected.
/// Views read it and call its verbs; they do not know each other.
class Session : public QObject {
  Q_OBJECT

 public:
  explicit Session(Runner::Run run, QObject* parent = nullptr);
  ~Session() override;

  Document& document() { return m_document; }
  const Document& document() const { return m_document; }
  Playback& playback() { return m_playback; }
  const Playback& playback() const { return m_playback; }
  const scenario::Scenario& scenario() const { return m_document.scenario(); }
  LessonPlayer& lessons() { return *m_lessons; }
  const LessonPlayer& lessons() const { return *m_lessons; }

  /// Of the last finished run, as the one who looks sees it; never null.
  const TracePtr& trace() const { return m_trace; }
  /// All of it, whoever looks: not for anything that is shown.
  const TracePtr& wholeTrace() const { return m_whole; }
  bool running() const { return m_runner.busy(); }

  /// What views of a long session ask instead of going through its packets; made when first asked for.
  const std::shared_ptr<const diagram::SessionOutline>& outline() const;
  /// The same of this run, or of one that stands behind it or beside it.
  std::shared_ptr<const diagram::SessionOutline> outlineOf(const trace::Trace& trace) const;

  /// How long an edit waits for its run, so that a short one is shown in the same frame. Tests wait longer.
  void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

  /// Shows another scenario from its start.
  void open(const scenario::Scenario& scenario, const QString& path);

  const diagram::EventRef& selected() const { return m_selected; }
  void select(const diagram::EventRef& event);
  void selectNeighbour(int direction);  ///< the packet after (1) or before (-1) the selected one

  /// Selects what is selected by a click, and within it bytes that somebody speaks of: the inspector shows them, if
  /// they are there.
  void pointOut(const diagram::EventRef& event, std::vector<std::byte> bytes);
  const std::vector<std::byte>& pointedOut() const { return m_pointedOut; }  ///< none: nothing in particular

  /// Who looks: somebody who sees everything, or an eavesdropper, to whom trace() is all that there is.
  trace::Insight insight() const { return m_onlooker.insight(); }
  void setInsight(trace::Insight insight);
  /// Another run as the one who looks sees it.
  TracePtr seen(const TracePtr& run) { return m_onlooker.see(run); }

  /// What led to the selected event, and what it led to.
  const CauseWalk& ties() const { return m_ties; }
  void selectCause();   ///< the nearest one; nothing happens if there is none
  void selectEffect();  ///< where one came from on the way along the causes, else the first one

  Finder& finder() { return m_finder; }
  const Finder& finder() const { return m_finder; }
  void selectFound(int direction);  ///< the next (1) or previous (-1) event that the finder lets through

  Reach reach() const { return m_reach; }
  void setReach(Reach reach);

  /// What a slider shows: the start value, or the one in force at the playhead.
  double knobValue(Knob knob) const;
  void setKnob(Knob knob, double value);

  /// Between the two, every edit belongs to one step of the undo list, and "now" stays where it was.
  void beginDrag();
  void endDrag();

  void setSeed(std::uint64_t seed);
  /// Any field of the scenario, as people write it ("80ms"). What is wrong with the text; the scenario stays then.
  std::optional<Phrase> setField(const scenario::PathField& field, std::string_view text);
  std::optional<PacketName> selectedPacket() const;
  bool canDrop() const;  ///< a packet is selected that is not dropped already
  void dropSelected();
  void intervene(const scenario::Intervention& intervention);
  void interveneBothWays(const scenario::Intervention& intervention);  ///< as it is, and mirrored
  void reviseChange(std::span<const std::size_t> places, const scenario::Intervention& intervention);
  void removeChanges(std::span<const std::size_t> places);

  // session_beside.cpp: other runs, behind this one or beside it.

  /// A new branch with that name; its changes take hold from the playhead on.
  void fork(const QString& name);
  void switchBranch(const QString& name);
  void renameBranch(const QString& from, const QString& to);
  void deleteBranch(const QString& name);         ///< a kept one
  void deletePresentBranch(const QString& next);  ///< `next` is the present one then

  bool showsGhost() const { return m_showsGhost; }
  void setShowsGhost(bool shows);
  /// The run that is to be drawn behind this one; nullptr: none, or not wanted.
  const trace::Trace* ghost() const;
  /// Where this run parts from the one behind it or, else, beside it; nothing without one, or if they are alike.
  const std::optional<compare::Parting>& parting() const { return m_parting; }
  /// The run beside this one, or behind it, of which `parting` tells; nullptr: none.
  const trace::Trace* partner() const;
  /// There is a run before the last edit, shown or not.
  bool hasGhost() const { return m_ghost.trace() != nullptr; }

  enum class Beside : std::uint8_t { Next, Behind };
  /// Another scenario on the same clock, to the right of this one or behind it.
  void compareWith(const scenario::Scenario& scenario, const QString& name, Beside place);
  void stopComparing();
  bool isComparing() const { return m_other != nullptr; }
  bool isCompared() const { return m_counterpart != nullptr; }  ///< it is the run to the right, only to be looked at
  Beside besidePlace() const { return m_place; }
  /// The session of the run to the right, or behind; nullptr: none.
  Session* other() { return m_other.get(); }
  const Session* other() const { return m_other.get(); }
  const QString& otherName() const { return m_otherName; }
  QString ownName() const;  ///< the branch's name if it has one, else the title
  /// The run that has the same time axis without being drawn here; nullptr: none.
  const trace::Trace* onSameAxis() const;

  /// One way latency a second, until somebody chose a speed.
  void followSuggestedSpeed(bool follow);
  bool followsSuggestedSpeed() const { return m_followsSpeed; }

 Q_SIGNALS:
  void traceChanged();
  void selectionChanged();
  void insightChanged();
  void reachChanged();
  void runningChanged();
  void besideChanged();  ///< what is behind or beside this run, but not this run itself

 private:
  void connectOther();
  void updateBeside();
  void besideHasChanged();
  void rerun();
  void take(const TracePtr& trace);
  void show();
  void keepSelection(const trace::Trace& before);
  void suggestSpeed();

  Document m_document;
  Playback m_playback;
  Runner m_runner;
  Onlooker m_onlooker;
  TracePtr m_whole;
  TracePtr m_trace;                                                  ///< m_whole as m_onlooker sees it
  mutable std::shared_ptr<const diagram::SessionOutline> m_outline;  ///< of m_trace
  /// Of the run behind this one, which is kept with it.
  mutable std::pair<TracePtr, std::shared_ptr<const diagram::SessionOutline>> m_ghostOutline;
  diagram::EventRef m_selected;
  std::vector<std::byte> m_pointedOut;
  CauseWalk m_ties;
  Finder m_finder;
  Reach m_reach = Reach::FromStart;
  int m_drag = 0;  ///< number of the drag under way or last
  bool m_inDrag = false;
  std::chrono::milliseconds m_patience{6};
  bool m_opening = false;
  bool m_followsSpeed = true;
  SimTime m_dragAt{};
  LessonPlayer* m_lessons;
  Ghost m_ghost;
  TracePtr m_seenGhost;  ///< the same, as m_onlooker sees it
  bool m_showsGhost = true;
  std::optional<compare::Parting> m_parting;
  Runner::Run m_run;  ///< for sessions beside this one
  std::unique_ptr<Session> m_other;
  Session* m_counterpart = nullptr;  ///< whose `m_other` this one is
  QString m_otherName;
  Beside m_place = Beside::Next;
};

}  // namespace wiretale::session
