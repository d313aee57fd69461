#include "core/lesson/resolve.h"

#include <algorithm>

#include "core/lesson/find.h"
#include "core/lesson/judge.h"

namespace wiretale::lesson {
namespace {

using trace::Index;
using trace::Trace;

std::optional<SimTime> timeOf(const Step& step, const Trace& trace) {
  return step.stop ? findMoment(trace, *step.stop) : std::nullopt;
}

/// Of the steps before it with the same scene, the nearest that happens.
SimTime before(const Lesson& lesson, std::size_t step, const Trace& trace) {
  for (std::size_t i = step; i-- > 0;) {
    if (lesson.steps[i].scene != lesson.steps[step].scene) continue;
    if (const auto at = timeOf(lesson.steps[i], trace)) return *at;
  }
  return kSessionStart;
}

struct Gatherer {
  const Trace& trace;
  Stop& stop;

  void operator()(const PacketHighlight& wanted) const {
    std::vector<Index> found = findPackets(trace, wanted.packets);
    if (wanted.nth) {
      const auto one = nthOf(found, *wanted.nth);
      found = one ? std::vector{*one} : std::vector<Index>();
    }
    stop.packets.insert(stop.packets.end(), found.begin(), found.end());
    std::erase_if(found, [this](Index packet) { return trace.packets[packet].sent >= stop.at; });
    if (found.size() > Stop::kExamples) found.erase(found.begin(), found.end() - Stop::kExamples);
    stop.spoken.insert(stop.spoken.end(), found.begin(), found.end());
  }
  void operator()(const StateHighlight& wanted) const {
    if (const auto span = nthOf(findStates(trace, wanted.side, wanted.state), wanted.nth))
      stop.states.push_back({wanted.side, *span});
  }
  void operator()(const TimerHighlight& wanted) const {
    std::vector<Index> found = findTimers(trace, wanted.side, wanted.kind);
    if (wanted.fired)
      std::erase_if(found, [this](Index timer) { return trace.timers[timer].outcome != trace::TimerOutcome::Fired; });
    if (const auto timer = nthOf(found, wanted.nth)) stop.timers.push_back(*timer);
  }
};

void sortOnce(std::vector<Index>& indices) {
  std::ranges::sort(indices);
  const auto doubled = std::ranges::unique(indices);
  indices.erase(doubled.begin(), doubled.end());
}

}  // namespace

Stop resolve(const Lesson& lesson, std::size_t step, const Trace& trace) {
  Stop stop;
  const auto at = timeOf(lesson.steps[step], trace);
  stop.happens = at.has_value();
  stop.at = at ? *at : before(lesson, step, trace);
  for (const Highlight& highlight : lesson.steps[step].highlights) std::visit(Gatherer{trace, stop}, highlight);
  sortOnce(stop.packets);
  sortOnce(stop.spoken);
  sortOnce(stop.timers);
  return stop;
}

std::vector<trace::EventRef> spokenOf(const Stop& stop) {
  std::vector<trace::EventRef> events;
  for (const Index packet : stop.spoken) events.push_back(trace::packetEvent(packet));
  for (const StateMark& state : stop.states) events.push_back(trace::stateEvent(state.side, state.span));
  for (const Index timer : stop.timers) events.push_back(trace::timerEvent(timer));
  return events;
}

std::vector<Broken> judgeScene(const Lesson& lesson, std::size_t scene, const Trace& trace) {
  std::vector<Broken> broken;
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    const Step& step = lesson.steps[i];
    if (step.scene != scene) continue;
    if (step.stop && !timeOf(step, trace)) broken.push_back({i, step.line, say("this stop does not happen")});
    for (const Predicate& check : step.checks)
      if (auto problem = problemWith(check, trace)) broken.push_back({i, check.line, std::move(*problem)});
  }
  return broken;
}

}  // namespace wiretale::lesson
