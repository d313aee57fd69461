#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/base/side.h"
#include "core/tcp/connection.h"

namespace wiretale::testing {

/// What lies between two connections: one-way delay, and how often it harms a packet. Seeded, so repeatable.
struct PipeSettings {
  std::uint64_t seed = 1;
  SimDuration delay = 20ms;
  double loss = 0;
  double duplication = 0;
  SimDuration jitter{};        ///< up to this much more delay: packets overtake each other
  bool readsAtOnce = true;     ///< else the test reads
  double corruption = 0;       ///< a wrong checksum: the segment is discarded where it arrives
  double marking = 0;          ///< of what may be marked (ECN)
  std::uint32_t mtu = 65'535;  ///< longer packets are dropped; their sender is told
  bool tellsMtu = true;        ///< else by no message: a black hole
};

/// A client and a server joined by a lossy pipe, for tests of the whole protocol. A segment that meets a closed end is
/// answered with a RST.
class TcpPipe {
 public:
  TcpPipe(const PerSide<tcp::Config>& configs, const PipeSettings& settings);

  tcp::Connection& end(Side side) { return m_ends[side]; }
  SimTime now() const { return m_now; }
  const std::string& story() const { return m_story; }
  void keepStory() { m_keepStory = true; }

  /// The window as the peer of this end sees it never shrank so far (RFC 9293 §3.8.6).
  bool windowShrank() const { return m_windowShrank; }

  /// To be called after each call to an end: takes what it sends.
  void follow(Side side);
  /// The next arrival or timer, `before` it or never: false if there is none.
  bool step(SimTime before = kNever);
  /// Packets on their way and timers running.
  bool quiet() const;

 private:
  struct Arrival {
    Side to = Side::Client;
    wire::TcpSegment segment;
    bool tooLong = false;  ///< an ICMP message about this segment
  };

  void refuse(Side from, const wire::TcpSegment& segment);
  void transmit(Side from, const tcp::Outgoing& outgoing);
  void launch(Side from, const wire::TcpSegment& segment, std::uint64_t draw);
  void deliver(const Arrival& arrival);
  double drawFor(Side from, std::uint64_t draw, std::uint64_t what) const;
  void tell(const std::string& line);
  void watchWindow(Side from, const wire::TcpSegment& segment);

  PipeSettings m_settings;
  PerSide<tcp::Connection> m_ends;
  PerSide<std::uint64_t> m_ordinals{};
  std::map<std::pair<SimTime, std::uint64_t>, Arrival> m_arrivals;
  std::uint64_t m_insertions = 0;
  SimTime m_now{};
  PerSide<std::uint8_t> m_shifts{};
  PerSide<std::optional<wire::SeqNum>> m_rightEdges{};
  bool m_windowShrank = false;
  bool m_keepStory = false;
  std::string m_story;
};

}  // namespace wiretale::testing
