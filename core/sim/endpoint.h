#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/host/stack.h"
#include "core/scenario/program.h"
#include "core/scenario/scenario.h"
#include "core/sim/datagram_program.h"
#include "core/sim/recorder.h"
#include "core/sim/tls_layer.h"
#include "core/sim/tls_plan.h"
#include "core/trace/byte_stream.h"

namespace wiretale::sim {

/// With which a host begins after so many reboots; for the first start the scenario may choose it.
wire::SeqNum initialSequence(const scenario::Scenario& scenario, Side side, std::uint32_t reboots);

/// One side of the session: a host, and the application that uses its sockets as far as its program has come. It deals
/// with one connection at a time; what it has left lives on in the host. Calls block as those of sockets do.
class Endpoint {
 public:
  /// Keeps references to all; `plan`: nullptr without TLS.
  Endpoint(const scenario::Scenario& scenario, Side side, Recorder& recorder, trace::Trace& trace,
           const TlsPlan* plan = nullptr);

  host::Stack& stack() { return m_stack; }

  /// The connection that the application deals with; nullptr before the first, and after a reboot.
  const tcp::Connection* present() const { return m_flow == host::kNoFlow ? nullptr : &connection(); }

  /// Whether the application's connection is there.
  bool isOpen() const { return state() != tcp::State::Closed; }

  enum class Progress : std::uint8_t {
    None,    ///< the next step waits for something, or there is none
    Done,    ///< did a step that concerns nobody else: call again
    Called,  ///< called the host: see what it wants, then call again
    Floods,  ///< as Called, and a flood has begun: `lastFlood()`
    Sleeps,  ///< began a pause: call `wakeApplication` at `sleepsUntil()`
    Waits,   ///< waits for a datagram: see what is to be sent, and call again at the deadline of `datagrams()`
  };
  Progress step(SimTime now);
  SimTime sleepsUntil() const { return m_sleepsUntil; }
  /// The step that began it. Precondition: there is one.
  const scenario::Flood& lastFlood() const { return *m_lastFlood; }
  void wakeApplication(SimTime now) {
    if (m_sleepsUntil <= now) m_sleepsUntil = kNever;
  }

  DatagramProgram& datagrams() { return m_datagrams; }
  const DatagramProgram& datagrams() const { return m_datagrams; }

  /// As host::Stack does, reboots or not.
  void setTimeWait(SimDuration duration, SimTime now);

  /// An application that waits for bytes reads them as they arrive, before they are acknowledged. Whether it called the
  /// host.
  bool readAtOnce(SimTime now);

  /// Forgets every connection. The application finds out when it uses it.
  void reboot(SimTime now);

  // endpoint_by_hand.cpp: what the application does beside its program. Nothing if it cannot be done.
  void closeByHand(SimTime now);
  void abortByHand(SimTime now);
  void sendByHand(std::uint64_t bytes, SimTime now);
  /// Call `wakeApplication` and `step` when `duration` is over; 0: never.
  void stopReading(SimDuration duration, SimTime now);

 private:
  Progress perform(const scenario::Listen& step, SimTime now);
  Progress perform(const scenario::Connect& step, SimTime now);
  Progress perform(const scenario::Send& step, SimTime now);
  Progress perform(const scenario::Receive& step, SimTime now);
  Progress perform(const scenario::ReceiveEnd& step, SimTime now);
  Progress perform(const scenario::Wait& step, SimTime now);
  Progress perform(const scenario::Close& step, SimTime now);
  Progress perform(const scenario::Abort& step, SimTime now);
  Progress perform(const scenario::Reboot& step, SimTime now);
  Progress perform(const scenario::Tls& step, SimTime now);
  // Without TLS there are no keys.
  Progress perform(const scenario::KeyUpdate&, SimTime) { return finish(Progress::Done); }
  Progress perform(const scenario::Renegotiate&, SimTime) { return finish(Progress::Done); }

  // endpoint_tls.cpp: under TLS.
  Progress stepSecurely(SimTime now);
  Progress failSecurely(SimTime now);
  template <typename Other>
  Progress performSecurely(const Other& step, SimTime now) {
    return perform(step, now);
  }
  Progress performSecurely(const scenario::Tls& step, SimTime now);
  Progress performSecurely(const scenario::Send& step, SimTime now);
  Progress performSecurely(const scenario::KeyUpdate& step, SimTime now);
  Progress performSecurely(const scenario::Renegotiate& step, SimTime now);
  Progress performSecurely(const scenario::Close& step, SimTime now);
  Progress performSecurely(const scenario::Receive& step, SimTime now);
  Progress performSecurely(const scenario::ReceiveEnd& step, SimTime now);
  const std::optional<TlsStep>* tlsStep() const;
  bool converse(SimTime now);
  bool hear(SimTime now);
  void tellEarly(SimTime now);
  void readEarly(SimTime now);
  void play(const tls::Move& move, SimTime now);
  Progress speak(SimTime now);
  Progress receiveText(std::uint64_t bytes, SimTime now);
  Progress perform(const scenario::Accept& step, SimTime now);
  Progress perform(const scenario::Flood& step, SimTime now);

  /// What concerns UDP.
  template <typename Step>
  Progress perform(const Step& step, SimTime now) {
    return performOverDatagrams(step, now);
  }
  template <typename Step>
  Progress performOverDatagrams(const Step& step, SimTime now) {
    if (m_datagrams.perform(step, now) == DatagramProgram::Progress::Waits) return Progress::Waits;
    return finish(Progress::Called);
  }

  host::HostConfig hostConfig() const;
  tcp::State state() const;
  const tcp::Connection& connection() const { return m_stack.flow(m_flow).connection; }
  std::uint64_t bytesUnread() const { return m_flow == host::kNoFlow ? 0 : connection().bytesUnread(); }
  bool peerClosed() const { return m_flow != host::kNoFlow && connection().peerClosed(); }
  void leaveConnection(SimTime now);
  host::Result<> bindOwnPort();
  Progress keepListening(const scenario::Listen& step, SimTime now);
  Progress openFailed(host::SocketError error, const Reason& reason, SimTime now);
  bool readsOn(std::size_t fromStep) const;
  void endStream(bool readsOn, SimTime now);
  void breakOff(SimTime now);
  void sendBytes(std::uint64_t bytes, SimTime now, bool urgent = false);
  bool isBarredFromReading() const;
  void readAgain(SimTime now);
  void beginConnection(SimTime now);
  Progress receiveAll(const scenario::Receive& step, SimTime now);
  Progress receivePiece(const scenario::Receive& step, SimTime now);
  Progress take(std::uint64_t bytes, SimTime now);
  bool isReopened() const;
  bool sendsInSyn() const;
  Progress finish(Progress progress);
  Progress pause(SimDuration length, SimTime now);
  Progress waitUntilConnected(SimTime now);
  Progress waitForConnection(SimTime now);
  void passOverFailedSteps();

  const scenario::Scenario& m_scenario;
  const scenario::Party& m_party;
  Recorder& m_recorder;
  trace::ByteStream& m_stream;
  const TlsPlan* m_plan;
  std::optional<TlsLayer> m_tls{};  ///< of the present connection, once it is under TLS
  std::uint64_t m_textTaken = 0;    ///< of what TLS has given, by the application
  std::uint64_t m_readEarly = 0;    ///< of that, what no step has asked for yet
  const scenario::Flood* m_lastFlood = nullptr;
  std::size_t m_nextStep = 0;
  std::uint64_t m_readByStep = 0;  ///< bytes that the step that is going on has read
  SimTime m_sleepsUntil = kNever;
  std::optional<SimTime> m_readsNotUntil{};  ///< by the user's wish
  Side m_side;
  std::uint32_t m_reboots = 0;
  SimDuration m_timeWait;
  host::Stack m_stack;
  DatagramProgram m_datagrams;
  std::optional<host::SocketId> m_listener{};
  host::SocketId m_socket{};            ///< of the connection the application deals with
  host::FlowId m_flow = host::kNoFlow;  ///< that connection; none before the first, and after a reboot
  bool m_writesEarly = false;           ///< early data go with its first flight, which is not told yet
  bool m_speaking = false;              ///< the step that is going on has come to its act of TLS
  bool m_opened = false;
  bool m_opening = false;  ///< by the step that is going on
  bool m_closed = false;   ///< by the application
  bool m_paused = false;   ///< the step that is going on has begun its pause
  bool m_failed = false;   ///< the connection failed: only opening another one helps
};

}  // namespace wiretale::sim
