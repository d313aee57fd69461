#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/tcp/connection.h"

namespace wiretale::testing {

/// One connection led into a state of tests/golden/tcp/state_events.txt with known numbers: ISS 100, the peer's IRS
/// 300, both windows 1,000 bytes; nothing but SYN and FIN sent, or 10 bytes before the FIN.
class StateRig {
 public:
  enum class Before : bool { Nothing, TenBytesSent };

  /// The state by the text's name. Precondition: it is one of `names()`.
  StateRig(std::string_view state, Before before);

  /// CLOSED, LISTEN … with SYN-RECEIVED twice, as the text has them.
  static const std::vector<std::string>& names();

  tcp::Connection& connection() { return m_connection; }
  tcp::State state() const { return m_connection.state(); }
  SimTime now() const { return m_now; }

  /// What a name stands for, before the event: "ISS", "SND.UNA", "SND.NXT", "RCV.NXT".
  wire::SeqNum value(std::string_view name) const;

  /// What was sent since the last question, polled now.
  std::vector<tcp::Outgoing> takeSent();
  /// Lets time pass, with every timer in it; what is sent comes with the next `takeSent`.
  void pass(SimDuration duration);

 private:
  void drain();
  void arrive(wire::TcpFlags flags, wire::SeqNum seq, wire::SeqNum ack);
  void open(std::string_view state);
  void establish();
  void goOn(std::string_view state);

  tcp::Connection m_connection;
  SimTime m_now = kSessionStart;
  std::vector<tcp::Outgoing> m_sent;
  wire::SeqNum m_sndUna;
  wire::SeqNum m_sndNxt;
  wire::SeqNum m_rcvNxt;
};

inline constexpr std::uint16_t kRigWindow = 1'000;  ///< RCV.WND and MAX.SND.WND

}  // namespace wiretale::testing
