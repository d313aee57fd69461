#include "ui/session/session.h"

#include <algorithm>
#include <utility>

#include "ui/session/interventions.h"
#include "ui/session/lesson_player.h"

namespace wiretale::session {

namespace {

using diagram::EventRef;

/// Opening may take a moment longer than an edit.
constexpr std::chrono::milliseconds kOpenPatience{60};

EditKind kindOf(Knob knob) {
  switch (knob) {
    case Knob::Loss:
      return EditKind::Loss;
    case Knob::Latency:
      return EditKind::Latency;
    case Knob::TimeWait:
      return EditKind::TimeWait;
  }
  return EditKind::Loss;
}

}  // namespace

Session::Session(Runner::Run run, QObject* parent)
    : QObject(parent),
      m_runner(run),
      m_whole(std::make_shared<const trace::Trace>()),
      m_trace(m_whole),
      m_run(std::move(run)) {
  connect(&m_document, &Document::scenarioChanged, this, &Session::rerun);
  connect(&m_runner, &Runner::finished, this, &Session::take);
  m_lessons = new LessonPlayer(*this, this);
}

Session::~Session() = default;

void Session::open(const scenario::Scenario& scenario, const QString& path) {
  m_playback.pause();
  m_playback.toStart();
  select({});
  setReach(Reach::FromStart);
  stopComparing();
  m_ghost.forget();
  m_opening = true;
  m_document.replace(scenario, path);
  m_opening = false;
  suggestSpeed();
}

void Session::rerun() {
  suggestSpeed();
  if (!m_opening) m_ghost.beforeEdit(m_whole, m_inDrag ? m_drag : 0);
  m_runner.request(m_document.scenario(), m_opening ? std::max(kOpenPatience, m_patience) : m_patience);
  Q_EMIT runningChanged();
}

void Session::take(const TracePtr& trace) {
  m_whole = trace;
  m_ghost.afterEdit();
  show();
  Q_EMIT runningChanged();
}

/// The run as the one who looks sees it.
void Session::show() {
  const TracePtr before = std::exchange(m_trace, m_onlooker.see(m_whole));
  m_finder.setTrace(m_trace);
  const auto outline = std::exchange(m_outline, nullptr);
  keepSelection(*before);
  updateBeside();
  if (outline != nullptr && m_seenGhost == before) m_ghostOutline = {before, outline};
  if (m_ghostOutline.first != m_seenGhost) m_ghostOutline = {};
  Q_EMIT traceChanged();
}

/// The same packet of the new run, if there is one: the n-th of its direction, or the copy of that.
void Session::keepSelection(const trace::Trace& before) {
  const EventRef old = std::exchange(m_selected, {});
  if (old.kind == EventRef::Kind::Packet && old.index < before.packets.size()) {
    const trace::PacketRecord& packet = before.packets[old.index];
    const auto same = std::ranges::find_if(m_trace->packets, [&](const trace::PacketRecord& candidate) {
      return candidate.from == packet.from && candidate.ordinal == packet.ordinal && candidate.copy == packet.copy &&
             candidate.forged == packet.forged;
    });
    if (same != m_trace->packets.end()) {
      m_selected = old;
      m_selected.index = static_cast<trace::Index>(same - m_trace->packets.begin());
    }
  }
  m_ties.stand(m_trace, m_selected);
  if (old != EventRef{}) Q_EMIT selectionChanged();
}

void Session::select(const EventRef& event) {
  if (event == m_selected) return;
  m_pointedOut.clear();
  m_selected = event;
  m_ties.stand(m_trace, event);
  Q_EMIT selectionChanged();
}

void Session::pointOut(const EventRef& event, std::vector<std::byte> bytes) {
  m_pointedOut = std::move(bytes);
  m_selected = event;
  Q_EMIT selectionChanged();
}

void Session::setInsight(trace::Insight insight) {
  if (insight == this->insight()) return;
  m_onlooker.setInsight(insight);
  Q_EMIT insightChanged();
  if (m_other) m_other->setInsight(insight);
  show();
}

void Session::selectNeighbour(int direction) {
  const auto count = static_cast<std::int64_t>(m_trace->packets.size());
  if (count == 0) return;
  std::int64_t index = direction > 0 ? 0 : count - 1;
  if (m_selected.kind == EventRef::Kind::Packet)
    index = std::clamp<std::int64_t>(std::int64_t{m_selected.index} + direction, 0, count - 1);
  const auto packet = static_cast<trace::Index>(index);
  select({EventRef::Kind::Packet, m_trace->packets[packet].from, packet});
}

void Session::selectCause() {
  if (const EventRef cause = m_ties.back(); cause != EventRef{}) select(cause);
}

void Session::selectEffect() {
  if (const EventRef effect = m_ties.forth(); effect != EventRef{}) select(effect);
}

void Session::selectFound(int direction) {
  if (const EventRef found = m_finder.next(m_selected, m_playback.at(), direction); found != EventRef{}) select(found);
}

void Session::setReach(Reach reach) {
  if (reach == m_reach) return;
  m_reach = reach;
  Q_EMIT reachChanged();
}

double Session::knobValue(Knob knob) const {
  if (m_reach == Reach::FromStart) return startValue(scenario(), knob);
  return valueAt(scenario(), knob, m_inDrag ? m_dragAt : m_playback.at());
}

void Session::setKnob(Knob knob, double value) {
  const SimTime at = m_inDrag ? m_dragAt : m_playback.at();
  scenario::Scenario after =
      m_reach == Reach::FromStart ? withStartValue(scenario(), knob, value) : withChangeAt(scenario(), knob, value, at);
  m_document.edit(std::move(after), kindOf(knob), m_inDrag ? m_drag : 0);
}

void Session::beginDrag() {
  ++m_drag;
  m_inDrag = true;
  m_dragAt = m_playback.at();
}

void Session::endDrag() {
  m_inDrag = false;
}

void Session::setSeed(std::uint64_t seed) {
  scenario::Scenario after = scenario();
  after.seed = seed;
  m_document.edit(std::move(after), EditKind::Seed);
}

std::optional<Phrase> Session::setField(const scenario::PathField& field, std::string_view text) {
  scenario::FieldText read = scenario::parseFieldText(field.spec, text);
  if (!read.problem.empty()) return std::move(read.problem);
  if (auto problem = scenario::problemWith(field.spec, read.value)) return problem;
  scenario::Scenario after = scenario();
  field.set(after, read.value);
  m_document.edit(std::move(after), EditKind::Setting);
  return std::nullopt;
}

std::optional<PacketName> Session::selectedPacket() const {
  if (m_selected.kind != EventRef::Kind::Packet || m_selected.index >= m_trace->packets.size()) return std::nullopt;
  const trace::PacketRecord& packet = m_trace->packets[m_selected.index];
  // Nobody sent it: its number is that of another.
  if (packet.forged) return std::nullopt;
  return PacketName{packet.from, packet.ordinal};
}

bool Session::canDrop() const {
  const auto packet = selectedPacket();
  return packet && !drops(scenario(), packet->from, packet->ordinal);
}

void Session::dropSelected() {
  if (!canDrop()) return;
  const PacketName packet = *selectedPacket();
  m_document.edit(withDrop(scenario(), packet.from, packet.ordinal), EditKind::Drop);
}

void Session::intervene(const scenario::Intervention& intervention) {
  m_document.edit(withIntervention(scenario(), intervention), EditKind::Intervene);
}

void Session::interveneBothWays(const scenario::Intervention& intervention) {
  m_document.edit(withIntervention(withIntervention(scenario(), intervention), mirrored(intervention)),
                  EditKind::Intervene);
}

void Session::reviseChange(std::span<const std::size_t> places, const scenario::Intervention& intervention) {
  m_document.edit(withRevised(scenario(), places, intervention), EditKind::Revise);
}

void Session::removeChanges(std::span<const std::size_t> places) {
  m_document.edit(without(scenario(), places), EditKind::Remove);
}

void Session::followSuggestedSpeed(bool follow) {
  m_followsSpeed = follow;
  suggestSpeed();
}

/// A packet takes one second from lane to lane, so that a handshake takes three, however slow the link is.
void Session::suggestSpeed() {
  constexpr double kSlowest = 0.001;
  if (m_followsSpeed) m_playback.setSpeed(std::max(kSlowest, startValue(scenario(), Knob::Latency)));
}

const std::shared_ptr<const diagram::SessionOutline>& Session::outline() const {
  if (m_outline == nullptr) m_outline = std::make_shared<const diagram::SessionOutline>(*m_trace);
  return m_outline;
}

std::shared_ptr<const diagram::SessionOutline> Session::outlineOf(const trace::Trace& trace) const {
  if (&trace == m_trace.get()) return outline();
  for (const Session* const beside :
       {static_cast<const Session*>(m_other.get()), static_cast<const Session*>(m_counterpart)}) {
    if (beside != nullptr && &trace == beside->trace().get()) return beside->outline();
  }
  if (m_ghostOutline.first.get() != &trace) {
    m_ghostOutline = {m_seenGhost, std::make_shared<const diagram::SessionOutline>(trace)};
  }
  return m_ghostOutline.second;
}

}  // namespace wiretale::session
