#include "core/tcp/config.h"

namespace wiretale::tcp {
namespace {

/// Linux 6 with its usual settings; its receive buffer grows as needed, here it has its final size from the start.
Config linuxConfig() {
  return {
      .profile = Profile::Linux,
      .windowScaling = true,
      .timestamps = true,
      .selectiveAck = true,
      .duplicateSelectiveAck = true,
      .ecn = EcnUse::WhenAsked,
      .receiveWindow = 6'291'456,
      .quickAck = true,
      .holdAckWhenHalfFull = true,
      .delayAckOfFin = true,
      .windowUpdateOnDoubling = true,
      .windowFromMemory = true,
      .acceptMissingTimestamp = true,
      .acceptOvertakenAck = true,
      .nagleForSmallOnly = true,
      .urgentPassesNagle = true,
      .lastDataWaitsForFin = true,
      .probeWithData = false,
      .probeTimerFromAnswer = true,
      .minimumRto = 200ms,
      .maximumRto = 120s,
      .minimumOnVariation = true,
      .sampleEveryAck = true,
      .congestion = CongestionControl::Cubic,
      .initialWindow = 10,
      .byteCounting = 0,
      .wholeSegmentThreshold = true,
      .growWhenLimited = true,
      .reduceFromWindow = true,
      .proportionalRate = true,
      .prrSafeAck = true,
      .rack = true,
      .tailLossProbe = true,
      .frto = true,
      .leastPathMtu = 552,
      .softErrorsEndOpening = true,
      .hardErrorsEndConnection = false,
      .repeatSynAck = true,
      .resetWithAck = true,
      .synRetries = 6,
      .finWait2Timeout = 60s,
  };
}

}  // namespace

Config configFor(Profile profile) {
  return profile == Profile::Linux ? linuxConfig() : Config{};
}

}  // namespace wiretale::tcp
