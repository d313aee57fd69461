#include "core/tcp/path_model.h"

namespace wiretale::tcp {
namespace {

constexpr SimDuration kRoundTripLasts = 10s;  ///< RTpropFilterLen
constexpr double kGrowth = 1.25;              ///< in a round trip, while the path is not full

}  // namespace

void PathModel::onAck(const RateSample& sample, std::uint64_t delivered, SimTime now) {
  m_roundBegan = false;
  if (sample.valid()) {
    countRound(sample, delivered);
    takeBandwidth(sample);
    lookForGrowth(sample);
  }
  takeRoundTrip(sample, now);
}

// §4.1.1.3
void PathModel::countRound(const RateSample& sample, std::uint64_t delivered) {
  if (sample.deliveredBefore < m_roundEnd) return;
  m_roundEnd = delivered;
  ++m_rounds;
  m_roundBegan = true;
}

// §4.1.1.4: a sample that the application limits counts only where it shows that there is more than was known.
void PathModel::takeBandwidth(const RateSample& sample) {
  const Rate rate = sample.rate();
  if (!sample.limitedByApplication || rate >= bandwidth()) m_bandwidth.add(rate, m_rounds);
}

// §4.3.2.2
void PathModel::lookForGrowth(const RateSample& sample) {
  if (isFull() || !m_roundBegan || sample.limitedByApplication) return;
  if (bandwidth() >= m_measuredFrom.times(kGrowth)) {
    m_measuredFrom = bandwidth();
    m_withoutGrowth = 0;
  } else {
    ++m_withoutGrowth;
  }
}

// §4.1.2.3; as in Linux, only a lesser one makes it new.
void PathModel::takeRoundTrip(const RateSample& sample, SimTime now) {
  const SimDuration age = now - m_roundTripFound;
  m_roundTripWasOld = age > kRoundTripLasts;
  if (m_roundTripWasOld) {
    m_roundTripBefore = m_roundTrip;
    m_ageBefore = age;
  }
  const bool stays = m_roundTrip > SimDuration::zero() && !m_roundTripWasOld;
  if (!sample.roundTrip || (stays && *sample.roundTrip >= m_roundTrip)) return;
  m_roundTrip = *sample.roundTrip;
  m_roundTripFound = now;
}

std::optional<std::uint64_t> PathModel::bytesOnTheWay() const {
  if (m_roundTrip == SimDuration::zero() || bandwidth() == Rate{}) return std::nullopt;
  return bandwidth().bytesIn(m_roundTrip);
}

}  // namespace wiretale::tcp
