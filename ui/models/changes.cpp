#include "ui/models/changes.h"

#include <algorithm>
#include <optional>
#include <variant>

#include <QCoreApplication>

#include "ui/session/interventions.h"
#include "ui/text/intervention_text.h"
#include "ui/text/number_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::models {

namespace {

using scenario::AbortAt;
using scenario::AddOption;
using scenario::ChangeLatency;
using scenario::ChangeLoss;
using scenario::ChangeTimeWait;
using scenario::CloseAt;
using scenario::InjectReset;
using scenario::InjectSegment;
using scenario::Intervention;
using scenario::LinkDown;
using scenario::RebootHost;
using scenario::SendAt;
using scenario::StopReading;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Changes)
};

struct Moment {
  SimTime at;
  Side side;
};

/// From when on a change holds; nothing for what concerns one packet, or is done at once.
std::optional<Moment> momentOf(const Intervention& intervention) {
  if (const auto* loss = std::get_if<ChangeLoss>(&intervention)) return Moment{loss->at, loss->from};
  if (const auto* latency = std::get_if<ChangeLatency>(&intervention)) return Moment{latency->at, latency->from};
  if (const auto* wait = std::get_if<ChangeTimeWait>(&intervention)) return Moment{wait->at, wait->side};
  if (const auto* down = std::get_if<LinkDown>(&intervention)) return Moment{down->at, down->from};
  return std::nullopt;
}

/// Which packet, or when and where.
struct Detail {
  template <typename OnOnePacket>
  QString operator()(const OnOnePacket& action) const {
    return Words::tr("%2, %1").arg(text::ordinal(action.ordinal + 1), text::roleName(action.from).toLower());
  }
  QString operator()(const ChangeLoss& loss) const { return since(loss.from, loss.at); }
  QString operator()(const ChangeLatency& latency) const { return since(latency.from, latency.at); }
  QString operator()(const ChangeTimeWait& wait) const { return since(wait.side, wait.at); }
  QString operator()(const RebootHost& reboot) const { return when(reboot.side, reboot.at); }
  QString operator()(const LinkDown& down) const { return since(down.from, down.at); }
  QString operator()(const InjectReset& reset) const { return when(reset.to, reset.at); }
  QString operator()(const CloseAt& close) const { return when(close.side, close.at); }
  QString operator()(const AbortAt& abort) const { return when(abort.side, abort.at); }
  QString operator()(const SendAt& send) const { return when(send.side, send.at); }
  QString operator()(const StopReading& stop) const { return since(stop.side, stop.at); }
  static QString when(Side side, SimTime at) {
    return Words::tr("%1, at %2").arg(text::roleName(side), text::instant(at));
  }
  QString operator()(const InjectSegment& forged) const {
    return Words::tr("%1, at %2").arg(text::roleName(forged.to), text::instant(forged.at));
  }
  static QString since(Side side, SimTime at) {
    return Words::tr("%1, from %2").arg(text::roleName(side), text::instant(at));
  }
};

QString detailOf(const Intervention& intervention, bool bothSides) {
  if (bothSides) return Words::tr("from %1").arg(text::instant(momentOf(intervention).value().at));
  return std::visit(Detail{}, intervention);
}

}  // namespace

std::vector<ChangeLine> changeLines(const scenario::Scenario& scenario) {
  const auto& interventions = scenario.interventions;
  std::vector<ChangeLine> lines;
  std::vector<bool> done(interventions.size(), false);
  for (std::size_t place = 0; place < interventions.size(); ++place) {
    if (done[place]) continue;
    ChangeLine line{text::interventionName(interventions[place]), {}, {place}};
    if (momentOf(interventions[place]).has_value()) {
      const auto rest = interventions.begin() + static_cast<std::ptrdiff_t>(place) + 1;
      const auto twin = std::find(rest, interventions.end(), session::mirrored(interventions[place]));
      if (twin != interventions.end()) line.places.push_back(static_cast<std::size_t>(twin - interventions.begin()));
    }
    for (const std::size_t used : line.places) done[used] = true;
    line.detail = detailOf(interventions[place], line.places.size() > 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace wiretale::models
