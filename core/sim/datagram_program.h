#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/scenario.h"
#include "core/tls/dtls_endpoint.h"
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

  // datagram_session.cpp: DTLS (RFC 6347). From the handshake on, whatever the steps send and take goes through it.

  /// What the step Tls is to use; `incoming` are the bytes of what the other side's datagrams carry. Keeps a reference.
  void secureWith(tls::DtlsEndpoint endpoint, const trace::ByteStream& incoming);
  Progress perform(const scenario::Tls& step, SimTime now);
  /// Says that nothing more will come (close_notify).
  Progress perform(const scenario::Close& step, SimTime now);
  /// nullptr without DTLS.
  const tls::DtlsEndpoint* session() const { return m_session ? &m_session->endpoint : nullptr; }
  /// Where the first of its datagrams begins among what this side's datagrams carry.
  std::uint64_t sessionBegin() const { return m_session ? m_session->begin : 0; }

  /// Of the step that waits, or of DTLS, which repeats its flight then; kNever: only a datagram ends it.
  SimTime deadline() const;

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

  struct Session {
    tls::DtlsEndpoint endpoint;
    const trace::ByteStream& incoming;
    bool begun = false;  ///< the application has come to its step
    bool done = false;   ///< the handshake is over
    bool dead = false;
    std::uint64_t begin = 0;
    SimTime flightSent{};               ///< the last one
    std::uint32_t attempt = 1;          ///< of it
    trace::ByteStream texts{};          ///< what the application says
    std::deque<udp::Datagram> heard{};  ///< what it has not taken yet: only lengths and numbers count
  };

  bool isSecure() const { return m_session && m_session->begun; }
  bool sendSecurely(const udp::Datagram& payload, SimTime now);
  std::optional<udp::Datagram> takeSecurely(SimTime now);
  bool hear(SimTime now);
  void repeatFlight(SimTime now);
  void flush(SimTime now, std::uint32_t number, Rule rule = Rule::DtlsSent);
  trace::ByteStream& content() { return isSecure() ? m_session->texts : m_bytes; }

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
  std::optional<Session> m_session{};
  bool m_refused = false;  ///< the last call was
  std::vector<Outgoing> m_outbox;
  std::size_t m_polled = 0;
};

}  // namespace wiretale::sim
