#include "core/compare/comparison.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "core/base/format_duration.h"

namespace wiretale::compare {
namespace {

/// More visits than these are not told one by one.
constexpr std::size_t kMostVisits = 4;

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

Phrase none() {
  return std::string("–");
}

/// One value for each visit: "81 ms · 41 ms".
Phrase forVisits(const Measures& measures, const std::function<std::string(const Visit&)>& value) {
  std::string text;
  for (std::size_t i = 0; i < std::min(measures.visits.size(), kMostVisits); ++i) {
    if (i > 0) text += " · ";
    text += value(measures.visits[i]);
  }
  if (measures.visits.size() > kMostVisits) text += " · …";
  return text.empty() ? none() : Phrase(std::move(text));
}

Phrase timeText(const Measures& measures, std::optional<SimDuration> Visit::*time) {
  return forVisits(measures, [time](const Visit& visit) {
    return visit.*time ? displayDuration(*(visit.*time)) : std::string("–");
  });
}

Phrase roundTripText(const Measures& measures) {
  return forVisits(measures, [](const Visit& visit) {
    return visit.roundTrips ? fmt::format("{}", *visit.roundTrips) : std::string("–");
  });
}

Phrase arrivedText(const Measures& measures) {
  if (measures.said == 0) return say("nothing was sent");
  if (measures.arrived == measures.said) return say("all {0} bytes", grouped(measures.said));
  return say("{0} of {1} bytes", grouped(measures.arrived), grouped(measures.said));
}

Phrase overheadText(const Measures& measures) {
  return measures.bytes == 0 || measures.said == 0 ? none()
                                                   : Phrase(fmt::format("{:.1f} %", measures.overhead() * 100));
}

struct Kind {
  std::string key;
  Phrase what;
  std::function<Phrase(const Measures&)> value;
};

std::vector<Kind> kinds() {
  const auto number = [](std::uint64_t Measures::*member) {
    return [member](const Measures& measures) { return Phrase(grouped(measures.*member)); };
  };
  return {{"roundTrips", say("Round trips to the first byte"), roundTripText},
          {"timeToFirstByte", say("Time to the first byte"),
           [](const Measures& measures) { return timeText(measures, &Visit::firstByte); }},
          {"timeToLastByte", say("Time to the last byte"),
           [](const Measures& measures) { return timeText(measures, &Visit::lastByte); }},
          {"end", say("Nothing more happens after"),
           [](const Measures& measures) { return Phrase(displayMoment(measures.end, grainFor(measures.end))); }},
          {"packets", say("Packets"), number(&Measures::packets)},
          {"retransmissions", say("Sent again"), number(&Measures::again)},
          {"lost", say("Died on the way"), number(&Measures::died)},
          {"bytes", say("Bytes on the wire"), number(&Measures::bytes)},
          {"overhead", say("Overhead"), overheadText},
          {"arrived", say("What arrived"), arrivedText}};
}

}  // namespace

Comparison compareRuns(const std::vector<Run>& runs) {
  Comparison comparison;
  for (const Run& run : runs) {
    comparison.names.push_back(run.name);
    comparison.measures.push_back(measure(*run.trace));
    if (&run != &runs.front()) comparison.partings.push_back(firstDifference(*runs.front().trace, *run.trace));
  }
  for (const Kind& kind : kinds()) {
    Row row{.key = kind.key, .what = kind.what, .values = {}};
    for (const Measures& measures : comparison.measures) row.values.push_back(kind.value(measures));
    comparison.rows.push_back(std::move(row));
  }
  return comparison;
}

std::optional<Phrase> noteOf(const Comparison& comparison) {
  std::size_t most = 0;
  for (const Measures& measures : comparison.measures) most = std::max(most, measures.visits.size());
  if (most < 2) return std::nullopt;
  if (most <= kMostVisits)
    return say("Figures with · between them: one for each connection, in the order in which the connections begin.");
  return say("Figures with · between them: one for each of the first connections, in the order in which they begin.");
}

}  // namespace wiretale::compare
