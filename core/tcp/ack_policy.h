#pragma once

#include <cstdint>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// When data that came in order is acknowledged: RFC 9293 §3.8.6.3 and RFC 5681 §4.2, or as Linux does it. What comes
/// out of order, fills a gap or came before is acknowledged at once, whatever this says.
class AckPolicy {
 public:
  enum class Verdict : std::uint8_t {
    Wait,          ///< for the delay, or for a segment that takes the ACK along
    EverySecond,   ///< enough has come
    WithoutDelay,  ///< delayed ACKs are turned off
    Quick,         ///< Linux's quick ACKs
  };

  /// `delay`: 0 acknowledges at once. `quick`: as Linux does it. `holds`: a second segment gets no ACK that would
  /// close the window.
  AckPolicy(SimDuration delay, bool quick, bool holds) : m_delay(delay), m_quick(quick), m_holds(holds) {}

  SimDuration delay() const { return m_delay; }

  /// The connection begins; bytes of payload in a full segment of the peer's, bytes of the first window.
  void start(std::uint32_t fullSegment, std::uint32_t window);

  struct Arrival {
    std::uint64_t bytes = 0;    ///< how far RCV.NXT moved
    std::uint32_t payload = 0;  ///< of the segment that did it
    std::uint32_t window = 0;   ///< RCV.WND as the last ACK announced it
    bool windowKept = true;     ///< the ACK would announce as much as the last one did
  };
  Verdict arrived(const Arrival& arrival, SimDuration rto, SimTime now);

  /// The application has read: what was held back only because the window had shrunk is acknowledged now.
  Verdict read() const;

  void repeatedArrived(std::uint32_t window) {
    grantQuickAcks(window);
    m_interactive = false;
  }
  /// A router has marked a segment: its sender is to know soon.
  void markArrived(std::uint32_t window) { grantQuickAcks(window); }
  void finArrived() { m_interactive = true; }  ///< soon this side will have something to say: its own FIN
  void dataSent(SimTime now);
  void ackSent(bool owed);  ///< a segment with an ACK has left; `owed`: something was waiting for one
  void delayExpired() { m_interactive = false; }

  std::uint64_t bytesUnacknowledged() const { return m_unacknowledged; }  ///< taken in order since the last ACK left
  std::uint32_t quickAcksLeft() const { return m_quickAcks; }
  std::uint32_t largestPayload() const { return m_largest; }  ///< of those that came, or a guess

 private:
  bool enough() const;
  void grantQuickAcks(std::uint32_t window);
  void measure(std::uint32_t payload);

  SimDuration m_delay;
  bool m_quick;
  bool m_holds;
  bool m_interactive = false;  ///< this side answers what comes (the kernel's "pingpong")
  bool m_anyArrived = false;
  SimTime m_lastArrival{};
  std::uint32_t m_fullSegment = 1460;
  std::uint32_t m_largest = 536;  ///< the largest payload so far: what counts as full in Linux (rcv_mss)
  std::uint32_t m_quickAcks = 0;
  std::uint64_t m_unacknowledged = 0;
};

}  // namespace wiretale::tcp
