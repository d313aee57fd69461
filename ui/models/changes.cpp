#include "ui/models/changes.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>

#include "ui/text/number_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::models {

namespace {

using scenario::ChangeLatency;
using scenario::ChangeLoss;
using scenario::ChangeTimeWait;
using scenario::DropPacket;
using scenario::Intervention;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Changes)
};

QString whatOf(const Intervention& intervention) {
  if (const auto* loss = std::get_if<ChangeLoss>(&intervention))
    return Words::tr("Loss %1").arg(text::percent(loss->loss));
  if (const auto* latency = std::get_if<ChangeLatency>(&intervention))
    return Words::tr("Latency %1").arg(text::duration(latency->latency));
  if (const auto* wait = std::get_if<ChangeTimeWait>(&intervention))
    return Words::tr("TIME-WAIT %1").arg(text::duration(wait->timeWait));
  return Words::tr("Drop packet");
}

struct Moment {
  SimTime at;
  Side side;
};

std::optional<Moment> momentOf(const Intervention& intervention) {
  if (const auto* loss = std::get_if<ChangeLoss>(&intervention)) return Moment{loss->at, loss->from};
  if (const auto* latency = std::get_if<ChangeLatency>(&intervention)) return Moment{latency->at, latency->from};
  if (const auto* wait = std::get_if<ChangeTimeWait>(&intervention)) return Moment{wait->at, wait->side};
  return std::nullopt;
}

/// The same intervention for the other side.
Intervention mirrored(Intervention intervention) {
  if (auto* loss = std::get_if<ChangeLoss>(&intervention)) loss->from = otherSide(loss->from);
  if (auto* latency = std::get_if<ChangeLatency>(&intervention)) latency->from = otherSide(latency->from);
  if (auto* wait = std::get_if<ChangeTimeWait>(&intervention)) wait->side = otherSide(wait->side);
  return intervention;
}

QString detailOf(const Intervention& intervention, bool bothSides) {
  if (const auto* drop = std::get_if<DropPacket>(&intervention))
    return Words::tr("%2, %1").arg(text::ordinal(drop->ordinal + 1), text::roleName(drop->from).toLower());
  const Moment moment = momentOf(intervention).value();
  if (bothSides) return Words::tr("from %1").arg(text::instant(moment.at));
  return Words::tr("%1, from %2").arg(text::roleName(moment.side), text::instant(moment.at));
}

}  // namespace

std::vector<ChangeLine> changeLines(const scenario::Scenario& scenario) {
  const auto& interventions = scenario.interventions;
  std::vector<ChangeLine> lines;
  std::vector<bool> done(interventions.size(), false);
  for (std::size_t place = 0; place < interventions.size(); ++place) {
    if (done[place]) continue;
    ChangeLine line{whatOf(interventions[place]), {}, {place}};
    if (momentOf(interventions[place]).has_value()) {
      const auto rest = interventions.begin() + static_cast<std::ptrdiff_t>(place) + 1;
      const auto twin = std::find(rest, interventions.end(), mirrored(interventions[place]));
      if (twin != interventions.end()) line.places.push_back(static_cast<std::size_t>(twin - interventions.begin()));
    }
    for (const std::size_t used : line.places) done[used] = true;
    line.detail = detailOf(interventions[place], line.places.size() > 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace wiretale::models
