#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/phrase.h"
#include "core/compare/first_difference.h"
#include "core/compare/measures.h"

namespace wiretale::compare {

/// One of the runs that are compared.
struct Run {
  Phrase name;  ///< as people call it
  const trace::Trace* trace = nullptr;
};

/// A line of the table: what is measured, and what each run came to.
struct Row {
  std::string key;  ///< for programs: "timeToFirstByte"
  Phrase what;
  std::vector<Phrase> values;  ///< one for each run
};

/// Runs side by side: a pure function of them.
struct Comparison {
  std::vector<Phrase> names;
  std::vector<Measures> measures;
  std::vector<Row> rows;
  /// Of the second run and all behind it: where it parts from the first.
  std::vector<std::optional<Parting>> partings;
};

/// Precondition: at least one run.
Comparison compareRuns(const std::vector<Run>& runs);

/// What has to be said about the figures below the table; nothing where each speaks for itself.
std::optional<Phrase> noteOf(const Comparison& comparison);

/// The table for people: aligned columns, a note on its figures, where the runs part below it. Lines end in '\n'.
std::string formatText(const Comparison& comparison, const Phrase::Translate& translate);

/// For programs: { "format": "wiretale-comparison", "version": 1, "runs": [{"name", "packets", "bytes",
/// "retransmissions", "lost", "applicationBytes", "arrivedBytes", "overhead", "end", "visits": [{"begins",
/// "roundTrips", "timeToFirstByte", "timeToLastByte"}], "firstDifference": {"at", "words", "packetInFirst",
/// "packetHere", "then"}}] }. Times are whole nanoseconds; what there is not is null; packets are numbered from 0. The
/// first run has no difference.
std::string formatJson(const Comparison& comparison);

}  // namespace wiretale::compare
