#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/link_direction.h"
#include "core/scenario/scenario.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::sim {

/// What a middlebox tells flows apart by; each side has one address.
struct FlowKey {
  std::uint8_t protocol = 0;  ///< of the IP header: 6 TCP, 17 UDP
  std::uint16_t clientPort = 0;
  std::uint16_t serverPort = 0;

  bool operator==(const FlowKey&) const = default;
};

/// A NAT or stateful firewall half way: remembers flows, and forgets those that were idle for long. RFC 5382 §5 asks
/// for at least two hours and four minutes for TCP, RFC 4787 §4.3 for two minutes for UDP; many are quicker.
class Middlebox {
 public:
  enum class Verdict : std::uint8_t { Pass, Drop, Reset };
  struct Judgement {
    Verdict verdict = Verdict::Pass;
    Reason reason{};  ///< unless it passes
  };

  explicit Middlebox(const scenario::Middlebox& settings) : m_settings(settings) {}

  /// Whether there is one.
  bool present() const { return m_settings.forgetsAfter > SimDuration::zero(); }

  /// A packet of `from` comes by. `opens`: it is a SYN; of other protocols what comes from the client's side opens a
  /// flow. Calls come in order of time.
  Judgement judge(const FlowKey& flow, Side from, bool opens, SimTime now);

 private:
  struct Hash {
    std::size_t operator()(const FlowKey& flow) const {
      return (std::size_t{flow.protocol} << 32) | (std::size_t{flow.clientPort} << 16) | flow.serverPort;
    }
  };

  Judgement refuse(SimDuration idle, bool tcp) const;

  scenario::Middlebox m_settings;
  std::unordered_map<FlowKey, SimTime, Hash> m_flows;  ///< and when each was seen last
};

/// The RST that whoever saw `segment` can send back to its sender so that it is believed (RFC 9293 §3.5.2 "Reset
/// Generation", group 1); nothing in answer to a RST.
std::optional<wire::TcpSegment> resetAnswering(const wire::TcpSegment& segment);

/// What whoever watches a flow must know to break it off: the next number of each side.
class FlowWatch {
 public:
  void see(Side from, const wire::TcpSegment& segment);

  /// What somebody sends to `wish.to`; nothing if it is to follow what was seen, and nothing was.
  std::optional<wire::TcpSegment> forged(const scenario::InjectSegment& wish) const;

 private:
  PerSide<std::optional<wire::SeqNum>> m_next;
};

}  // namespace wiretale::sim
