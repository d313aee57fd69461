#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/scenario/program.h"
#include "core/scenario/scenario.h"
#include "core/sim/recorder.h"
#include "core/tcp/connection.h"
#include "core/trace/byte_stream.h"

namespace wiretale::sim {

/// One side of the session: its connection, and the application that uses it as far as its program has come. An
/// application has one connection: a second Listen or Connect is passed over. Calls block as those of sockets do.
class Endpoint {
 public:
  /// Keeps references to `party`, `recorder` and `stream`.
  Endpoint(const scenario::Party& party, Side side, wire::SeqNum initialSequence, Recorder& recorder,
           trace::ByteStream& stream);

  tcp::Connection& connection() { return m_connection; }

  /// Whether there is a connection that segments can be for.
  bool isOpen() const { return m_opened && m_connection.state() != tcp::State::Closed; }

  enum class Progress : std::uint8_t {
    None,    ///< the next step waits for something, or there is none
    Done,    ///< did a step that concerns nobody else: call again
    Called,  ///< called the connection: see what it wants, then call again
    Sleeps,  ///< began a Wait: call `wakeApplication` at `sleepsUntil()`
  };
  Progress step(SimTime now);
  SimTime sleepsUntil() const { return m_sleepsUntil; }
  void wakeApplication();

 private:
  Progress perform(const scenario::Listen& step, SimTime now);
  Progress perform(const scenario::Connect& step, SimTime now);
  Progress perform(const scenario::Send& step, SimTime now);
  Progress perform(const scenario::Receive& step, SimTime now);
  Progress perform(const scenario::ReceiveEnd& step, SimTime now);
  Progress perform(const scenario::Wait& step, SimTime now);
  Progress perform(const scenario::Close& step, SimTime now);
  Progress perform(const scenario::Abort& step, SimTime now);

  std::uint64_t unread() const { return m_connection.bytesReceived() - m_read; }
  void read(std::uint64_t bytes, SimTime now);
  Progress finish(Progress progress);
  Progress waitUntilConnected();
  Progress waitForConnection();
  Progress giveUp();

  const scenario::Party& m_party;
  Recorder& m_recorder;
  trace::ByteStream& m_stream;
  tcp::Connection m_connection;
  std::size_t m_nextStep = 0;
  std::uint64_t m_read = 0;  ///< bytes of the peer's stream that the application took
  SimTime m_sleepsUntil = kNever;
  Side m_side;
  bool m_opened = false;
  bool m_closed = false;  ///< by the application
};

}  // namespace wiretale::sim
