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
      .receiveWindow = 6'291'456,
      .quickAck = true,
      .probeWithData = false,
      .minimumRto = 200ms,
      .maximumRto = 120s,
      .minimumOnVariation = true,
      .congestion = CongestionControl::Cubic,
      .initialWindow = 10,
      .proportionalRate = true,
      .rack = true,
      .tailLossProbe = true,
      .frto = true,
      .synRetries = 6,
      .finWait2Timeout = 60s,
  };
}

}  // namespace

Config configFor(Profile profile) {
  return profile == Profile::Linux ? linuxConfig() : Config{};
}

}  // namespace wiretale::tcp
