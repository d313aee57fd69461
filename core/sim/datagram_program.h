#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "core/trace/byte_stream.h"
#include "core/trace/records.h"
#include "core/udp/endpoint.h"
#include "core/udp/playout.h"

namespace wiretale::sim {

/// The steps of one side's program that concern UDP, and the socket that they use. A step that waits is performed again
/// whenever a datagram has come or its deadline is over.
class DatagramProgram {
 public:
  using Kind = trace::AppEvent::Kind;
  /// What the application did or got to know, with the number of bytes or of a frame.
  using Tell = std::function<void(Kind kind, SimTime now, std::uint64_t number)>;

  /// Keeps a reference to `bytes`, which gets what the side's datagrams carry.
  DatagramProgram(const scenario::Scenario& scenario, Side side, trace::ByteStream& bytes, Tell tell);

  enum class Progress : std::uint8_t {
    Done,   ///< the step is over
    Waits,  ///< until a datagram comes, or `deadline()`
  };
  Progress perform(const scenario::Bind& step, SimTime now);
  Progress perform(const scenario::SendDatagram& step, SimTime now);
  Progress perform(const scenario::ReceiveDatagram& step, SimTime now);
  Progress perform(const scenario::Query& step, SimTime now);
  Progress perform(const scenario::Answer& step, SimTime now);
  Progress perform(const scenario::StreamFrames& step, SimTime now);
  Progress perform(const scenario::PlayFrames& step, SimTime now);
  Progress perform(const scenario::SendInTurn& step, SimTime now);
  Progress perform(const scenario::TakeInTurn& step, SimTime now);

  /// A datagram beside what the steps do; the one that goes on does not notice. Without a socket nothing is sent.
  void sendByHand(std::uint64_t bytes, SimTime now);

  /// Of the step that waits; kNever: only a datagram ends it.
  SimTime deadline() const { return m_step.deadline; }

  udp::Endpoint& udp() { return m_udp; }
  /// The host was started anew: no socket is left, and no step goes on.
  void reboot();

  struct Outgoing {
    udp::Datagram datagram;
    Reason reason;
  };
  /// The next datagram that is to leave, if any.
  std::optional<Outgoing> poll();
  /// Nothing is to leave.
  bool quiet() const { return m_outbox.empty(); }

 private:
  /// What a step has to remember while it goes on.
  struct Ongoing {
    bool begun = false;
    SimTime since{};
    SimTime deadline = kNever;
    std::uint32_t attempt = 0;
    std::uint32_t number = 0;  ///< of frames, or datagrams answered
    std::optional<udp::Datagram> sent{};
    std::optional<udp::Datagram> asked{};  ///< waits for its answer
    std::optional<udp::Playout> playout{};
  };

  Progress over();
  Progress waitUntil(SimTime deadline);
  std::optional<udp::Datagram> take(SimTime now);
  bool refused(udp::Error error, SimTime now);
  udp::Peer peer() const;
  std::uint64_t writeText(const std::string& text);
  std::uint64_t writeFrame(std::uint32_t number, std::uint64_t bytes);
  bool send(const udp::Datagram& payload, SimTime now);
  bool sendAgain(SimDuration waited, SimTime now);
  void answer(const scenario::Answer& step, SimTime now);
  void sendFrame(std::uint32_t number, std::uint64_t bytes, SimTime now);
  void acknowledge(const udp::Datagram& frame, SimTime now);
  void takeFrame(const scenario::TakeInTurn& step, const udp::Datagram& frame, SimTime now);

  const scenario::Scenario& m_scenario;
  Side m_side;
  trace::ByteStream& m_bytes;
  Tell m_tell;
  udp::Endpoint m_udp;
  std::optional<udp::SocketId> m_socket{};
  Ongoing m_step;
  bool m_refused = false;  ///< the last call was
  std::vector<Outgoing> m_outbox;
  std::size_t m_polled = 0;
};

}  // namespace wiretale::sim
