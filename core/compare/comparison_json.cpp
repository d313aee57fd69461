#include <nlohmann/json.hpp>

#include "core/compare/comparison.h"

namespace wiretale::compare {
namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(trace::Index index) {
  return index == trace::kNoIndex ? Json(nullptr) : Json(index);
}

template <typename T>
Json valueOrNull(const std::optional<T>& value) {
  if (!value) return nullptr;
  if constexpr (std::is_same_v<T, SimDuration>) {
    return value->count();
  } else {
    return *value;
  }
}

Json differenceJson(const Difference& difference) {
  return Json{{"at", (difference.at - kSessionStart).count()},
              {"words", difference.words.english()},
              {"packetInFirst", numberOrNull(difference.inFirst)},
              {"packetHere", numberOrNull(difference.inSecond)}};
}

Json partingJson(const std::optional<Parting>& parting) {
  if (!parting) return nullptr;
  Json json = differenceJson(parting->first);
  json["then"] = parting->then ? differenceJson(*parting->then) : Json(nullptr);
  return json;
}

Json runJson(const Phrase& name, const Measures& measures) {
  Json visits = Json::array();
  for (const Visit& visit : measures.visits) {
    visits.push_back(Json{{"begins", (visit.begins - kSessionStart).count()},
                          {"roundTrips", valueOrNull(visit.roundTrips)},
                          {"timeToFirstByte", valueOrNull(visit.firstByte)},
                          {"timeToLastByte", valueOrNull(visit.lastByte)}});
  }
  return Json{{"name", name.english()},
              {"packets", measures.packets},
              {"bytes", measures.bytes},
              {"retransmissions", measures.again},
              {"lost", measures.died},
              {"applicationBytes", measures.said},
              {"arrivedBytes", measures.arrived},
              {"overhead", measures.overhead()},
              {"end", (measures.end - kSessionStart).count()},
              {"visits", std::move(visits)}};
}

}  // namespace

std::string formatJson(const Comparison& comparison) {
  Json runs = Json::array();
  for (std::size_t i = 0; i < comparison.measures.size(); ++i) {
    Json run = runJson(comparison.names[i], comparison.measures[i]);
    if (i > 0) run["firstDifference"] = partingJson(comparison.partings[i - 1]);
    runs.push_back(std::move(run));
  }
  const Json file{{"format", "wiretale-comparison"}, {"version", 1}, {"runs", std::move(runs)}};
  return file.dump(2) + '\n';
}

}  // namespace wiretale::compare
