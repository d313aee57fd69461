#include "ui/views/emphasis_of.h"

#include <algorithm>

#include "ui/session/lesson_player.h"

namespace wiretale::views {

namespace {

using diagram::EventRef;
using query::Relation;

/// From where the line to an effect goes out: from a packet's arrival, but for what happened as it was sent.
bool leavesFromTip(Relation relation) {
  return relation != Relation::SentAgain && relation != Relation::Sending && relation != Relation::Copied &&
         relation != Relation::Paced;
}

bool isOf(const lesson::Stop& stop, const EventRef& event) {
  if (event.kind == EventRef::Kind::Packet) return std::ranges::binary_search(stop.packets, event.index);
  return std::ranges::count(lesson::spokenOf(stop), event) > 0;
}

}  // namespace

diagram::Emphasis emphasisOf(const session::Session& session) {
  diagram::Emphasis emphasis;
  const session::CauseWalk& ties = session.ties();
  const EventRef& selected = session.selected();
  for (const query::Tie& tie : ties.causes())
    emphasis.connectors.push_back({tie.event, selected, leavesFromTip(tie.relation)});
  for (const query::Tie& tie : ties.effects())
    emphasis.connectors.push_back({selected, tie.event, leavesFromTip(tie.relation)});
  if (auto found = session.finder().dimming()) {
    emphasis.bright = std::move(found);
  } else if (!emphasis.connectors.empty()) {
    auto bright = std::make_shared<trace::EventSet>(*session.trace());
    bright->insert(selected);
    // A lesson selects the first thing that it speaks of, and speaks of the others as well.
    const lesson::Stop& stop = session.lessons().stop();
    if (isOf(stop, selected))
      for (const EventRef& event : lesson::spokenOf(stop)) bright->insert(event);
    for (const auto* list : {&ties.causes(), &ties.effects()})
      for (const query::Tie& tie : *list) bright->insert(tie.event);
    emphasis.bright = std::move(bright);
    emphasis.remains = diagram::Emphasis::kSlightly;
  }
  return emphasis;
}

}  // namespace wiretale::views
