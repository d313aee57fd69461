#pragma once

#include <cstdint>

#include "core/base/sim_time.h"

namespace wiretale::scenario {

/// How the extra delay of packets is spread, seen from `LinkDirection::jitter`, j.
enum class JitterShape : std::uint8_t {
  Uniform,      ///< from 0 to j, all alike
  Normal,       ///< from 0 to j, most near the middle: four uniform draws added, a bell with standard deviation 0.144 j
  Exponential,  ///< j on average, twice as much half as often again and again
  HeavyTail,    ///< mostly below j, seldom many times as much, up to 100 j (Pareto, shape 2)
};

/// The way from one side to the other.
struct LinkDirection {
  SimDuration latency = 20ms;       ///< propagation, one way; of the first path if there are several
  double loss = 0.0;                ///< share of the packets that is lost, 0 to 1
  std::uint64_t bitsPerSecond = 0;  ///< rate at which packets leave one after another; 0: no limit
  SimDuration jitter{};             ///< scale of the extra time that each packet takes: they may overtake another
  double duplication = 0.0;         ///< probability that a packet arrives twice, 0 to 1
  double corruption = 0.0;          ///< probability that a bit of a packet is flipped, 0 to 1

  JitterShape jitterShape = JitterShape::Uniform;
  std::uint32_t lossBurst = 1;         ///< packets lost in a row on average (Gilbert–Elliott); 1: each by itself
  std::uint32_t lossEvery = 0;         ///< every n-th packet is lost besides; 0: none
  double reordering = 0.0;             ///< probability that a packet is held back, 0 to 1
  SimDuration reorderingDelay = 10ms;  ///< how long
  std::uint32_t queueBytes = 0;        ///< what waits for the line at most, what is leaving included; 0: no limit
  std::uint32_t markBytes = 0;         ///< from so much on ECN-capable packets are marked (RFC 3168 §5); 0: never
  std::uint32_t mtu = 0;               ///< bytes of the longest packet, its IP header included; 0: no limit
  bool tellsMtu = true;                ///< of a TCP segment that is longer ICMP tells its sender; off: a black hole

  // Further paths. Each packet takes one by a draw; what is left of the shares falls to the first path.
  double path2Share = 0.0;
  SimDuration path2Latency = 40ms;
  double path3Share = 0.0;
  SimDuration path3Latency = 60ms;
  double path4Share = 0.0;
  SimDuration path4Latency = 80ms;

  bool operator==(const LinkDirection&) const = default;
};

/// What a middlebox does with a packet of a flow that it has forgotten.
enum class MiddleboxAnswer : std::uint8_t { Drop, Reset };

/// A NAT or stateful firewall half way. It lets through what belongs to a flow it knows: one that begins with a SYN
/// of either side, or with a packet of another protocol from the client's side.
struct Middlebox {
  SimDuration forgetsAfter{};  ///< idle time after which it forgets a flow; 0: there is no such box
  MiddleboxAnswer answer = MiddleboxAnswer::Drop;

  bool operator==(const Middlebox&) const = default;
};

}  // namespace wiretale::scenario
