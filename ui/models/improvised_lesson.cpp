#include "ui/models/improvised_lesson.h"

#include <algorithm>
#include <string>

#include "ui/models/event_sentence.h"
#include "ui/text/scenario_text.h"

namespace wiretale::models {

namespace {

using diagram::EventRef;

/// A moment worth stopping at, and what is to be seen there.
struct Find {
  SimTime at;
  EventRef event;
};

std::vector<Find> finds(const trace::Trace& trace) {
  std::vector<Find> list;
  for (const Side side : kSides) {
    const auto& spans = trace.states[side];
    for (std::size_t span = 1; span < spans.size(); ++span)
      list.push_back({spans[span].from, {EventRef::Kind::State, side, static_cast<trace::Index>(span)}});
  }
  for (std::size_t place = 0; place < trace.packets.size(); ++place) {
    const trace::PacketRecord& packet = trace.packets[place];
    if (packet.died())
      list.push_back({packet.ends(), {EventRef::Kind::Packet, packet.from, static_cast<trace::Index>(place)}});
  }
  std::ranges::stable_sort(list, {}, &Find::at);
  if (list.size() > kMostImprovisedStops) list.resize(kMostImprovisedStops);
  return list;
}

lesson::Step stepAt(SimTime at, const QString& caption) {
  lesson::Step step;
  step.title = step.caption = caption.toStdString();
  step.stop = lesson::Moment{.event = lesson::ClockMoment{at}};
  return step;
}

}  // namespace

lesson::Lesson improvisedLesson(const scenario::Scenario& scenario, const trace::Trace& trace) {
  lesson::Lesson lesson;
  lesson.title = text::scenarioTitle(scenario).toStdString();
  lesson.summary = text::scenarioDescription(scenario).toStdString();
  lesson.scenes.push_back({.scenario = scenario});
  lesson.steps.push_back(stepAt(kSessionStart, text::scenarioTitle(scenario)));
  for (const Find& find : finds(trace)) {
    const QString sentence = eventSentence(trace, find.event);
    // What happens at one moment is one stop.
    lesson::Step& last = lesson.steps.back();
    if (std::get<lesson::ClockMoment>(last.stop->event).at == find.at && lesson.steps.size() > 1)
      last.caption += ' ' + sentence.toStdString();
    else
      lesson.steps.push_back(stepAt(find.at, sentence));
  }
  lesson.steps.push_back(stepAt(trace.end, text::endSentence(trace.endedBy)));
  return lesson;
}

}  // namespace wiretale::models
