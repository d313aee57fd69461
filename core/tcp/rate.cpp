#include "core/tcp/rate.h"

namespace wiretale::tcp {
namespace {

constexpr double kNanoseconds = 1e9;  ///< in a second

double asDouble(std::uint64_t number) {
  return static_cast<double>(number);
}

double nanosecondsOf(SimDuration time) {
  return static_cast<double>(time.count());
}

}  // namespace

Rate Rate::of(std::uint64_t bytes, SimDuration time) {
  return Rate(static_cast<std::uint64_t>(asDouble(bytes) * kNanoseconds / nanosecondsOf(time)));
}

Rate Rate::times(double factor) const {
  return Rate(static_cast<std::uint64_t>(asDouble(m_bytesPerSecond) * factor));
}

std::uint64_t Rate::bytesIn(SimDuration time) const {
  return static_cast<std::uint64_t>(asDouble(m_bytesPerSecond) * nanosecondsOf(time) / kNanoseconds);
}

SimDuration Rate::timeFor(std::uint64_t bytes) const {
  return SimDuration(static_cast<std::int64_t>(asDouble(bytes) * kNanoseconds / asDouble(m_bytesPerSecond)));
}

}  // namespace wiretale::tcp
