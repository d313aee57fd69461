#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/side.h"
#include "core/tls/tape.h"

namespace wiretale::sim {

/// TLS of one side of one connection: plays its moves of the tape, each when this side has received what the move waits
/// for, and has come to the act that makes it. Counts bytes of the two streams from the beginning of the handshake.
class TlsLayer {
 public:
  /// `own`: by act, whether the application of this side calls for it; to the others it only reacts. Keeps references.
  TlsLayer(const tls::TapeConnection& tape, const std::vector<bool>& own, Side side)
      : m_tape(tape), m_own(own), m_side(side) {}

  /// The application has called for an act of its own.
  void reach(std::uint32_t act) { m_reached = act; }
  /// That many further bytes were read from the connection.
  void hear(std::uint64_t bytes) { m_heard += bytes; }
  /// The peer's stream has ended behind them.
  void hearEnd() { m_heardEnd = true; }

  /// What is to be written or closed now; nullptr: nothing. Each once.
  const tls::Move* next();

  /// Whether nothing is left to write of the acts reached so far.
  bool spoken() const;
  bool handshakeDone() const;
  bool failed() const;
  /// The client of this connection sends early data.
  bool sendsEarlyData() const { return m_tape.agreed.earlyDataSent && !m_tape.replay; }
  /// All that this side writes.
  const tls::Bytes& sent() const { return m_tape.sent[m_side]; }
  /// Application data that has arrived in all.
  std::uint64_t textHeard() const { return textAfter(m_heard); }
  /// Of those, what came before the handshake was over: early data (RFC 8446 §2.3).
  std::uint64_t earlyTextHeard() const;

 private:
  const tls::Move* pending() const;
  bool isFree(const tls::Move& move) const;
  std::uint64_t textAfter(std::uint64_t heard) const;

  const tls::TapeConnection& m_tape;
  const std::vector<bool>& m_own;
  Side m_side;
  std::size_t m_next = 0;       ///< of the tape's moves, this side's or not
  std::uint32_t m_reached = 0;  ///< the last act of this side's
  std::uint64_t m_heard = 0;
  bool m_heardEnd = false;
};

}  // namespace wiretale::sim
