#include <utility>

#include "ui/session/branches.h"
#include "ui/session/session.h"
#include "ui/text/scenario_text.h"

// Other runs: those of branches, the one before the last edit, and one that is compared with.
namespace wiretale::session {

void Session::fork(const QString& name) {
  m_document.edit(forked(scenario(), freeName(scenario(), name.toStdString())), EditKind::Fork);
  setReach(Reach::FromNowOn);
}

void Session::switchBranch(const QString& name) {
  m_document.edit(switchedTo(scenario(), name.toStdString()), EditKind::SwitchBranch);
}

void Session::renameBranch(const QString& from, const QString& to) {
  m_document.edit(renamed(scenario(), from.toStdString(), to.toStdString()), EditKind::RenameBranch);
}

void Session::deleteBranch(const QString& name) {
  m_document.edit(withoutBranch(scenario(), name.toStdString()), EditKind::DeleteBranch);
}

void Session::deletePresentBranch(const QString& next) {
  const std::string present = scenario().branch;
  m_document.edit(withoutBranch(switchedTo(scenario(), next.toStdString()), present), EditKind::DeleteBranch);
}

QString Session::ownName() const {
  return scenario().branch.empty() ? text::scenarioTitle(scenario()) : text::branchName(scenario().branch);
}

void Session::setShowsGhost(bool shows) {
  if (shows == m_showsGhost) return;
  m_showsGhost = shows;
  besideHasChanged();
}

const trace::Trace* Session::ghost() const {
  if (m_ghost.isChosen()) return m_seenGhost.get();
  const bool sideBySide = m_other != nullptr || m_counterpart != nullptr;
  return m_showsGhost && !sideBySide ? m_seenGhost.get() : nullptr;
}

const trace::Trace* Session::onSameAxis() const {
  if (m_counterpart != nullptr) return m_counterpart->trace().get();
  return m_other != nullptr ? m_other->trace().get() : nullptr;
}

const trace::Trace* Session::partner() const {
  return m_other != nullptr ? m_other->trace().get() : m_seenGhost.get();
}

void Session::compareWith(const scenario::Scenario& scenario, const QString& name, Beside place) {
  stopComparing();
  m_other = std::make_unique<Session>(m_run);
  m_other->m_counterpart = this;
  m_other->setPatience(m_patience);
  m_other->setInsight(insight());
  m_other->followSuggestedSpeed(false);
  m_otherName = name;
  m_place = place;
  m_other->open(scenario, {});
  besideHasChanged();
  m_other->playback().seek(m_playback.at());
  connectOther();
}

/// One clock: whichever playhead moves takes the other along.
void Session::connectOther() {
  Session* const other = m_other.get();
  connect(other, &Session::traceChanged, this, &Session::besideHasChanged);
  connect(&other->playback(), &Playback::moved, this, [this, other] { m_playback.seek(other->playback().at()); });
  connect(&m_playback, &Playback::moved, other, [this, other] { other->playback().seek(m_playback.at()); });
}

void Session::stopComparing() {
  if (!m_other) return;
  m_ghost.choose({});
  const std::unique_ptr<Session> gone = std::move(m_other);
  gone->m_counterpart = nullptr;
  gone->playback().disconnect(this);
  m_playback.disconnect(gone.get());
  besideHasChanged();
}

/// The clock goes on to the later end of the two, and the axis has room for both.
void Session::updateBeside() {
  if (m_other) m_ghost.choose(m_place == Beside::Behind ? m_other->wholeTrace() : TracePtr{});
  m_seenGhost = m_onlooker.see(m_ghost.trace());
  m_parting.reset();
  // Told of the run to the right; of the present one against the one before it.
  if (m_other)
    m_parting = compare::firstDifference(*m_trace, *m_other->trace());
  else if (const trace::Trace* const before = partner())
    m_parting = compare::firstDifference(*before, *m_trace);
  m_playback.setTrace(*m_trace, onSameAxis());
  if (!m_other) return;
  m_other->playback().setTrace(*m_other->trace(), m_trace.get());
  Q_EMIT m_other->besideChanged();
}

void Session::besideHasChanged() {
  updateBeside();
  Q_EMIT besideChanged();
}

}  // namespace wiretale::session
