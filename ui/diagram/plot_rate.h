#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QtGlobal>

#include "core/trace/trace.h"
#include "ui/diagram/ink.h"

namespace wiretale::diagram {

enum class RateKind : std::uint8_t {
  Throughput,  ///< payload that arrived, however often
  Goodput,     ///< by how much the receiver's RCV.NXT grew: what its application gets
};

struct RateSpec {
  RateKind kind{};
  const char* name = "";  ///< translated in context "Plots"
  Ink ink = Ink::Connection;
  float width = 1.6F;
  bool dashed = false;
};
inline constexpr std::array kRates{
    RateSpec{RateKind::Throughput, QT_TRANSLATE_NOOP("Plots", "throughput"), Ink::BareAck, 1.4F, true},
    RateSpec{RateKind::Goodput, QT_TRANSLATE_NOOP("Plots", "goodput"), Ink::Connection, 2.0F, false},
};

/// What arrived within one interval.
struct RateBin {
  SimTime from;
  double kilobytesPerSecond = 0;
};

/// The interval over which rates are measured: about a round trip, at least.
SimDuration rateInterval(const trace::Trace& trace);

/// Of what `side` sends, in order of time; only intervals in which something came.
std::vector<RateBin> ratesOf(const trace::Trace& trace, Side side, RateKind kind);

}  // namespace wiretale::diagram
