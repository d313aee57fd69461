#pragma once

#include <map>
#include <vector>

#include "core/base/side.h"
#include "core/host/socket_address.h"
#include "core/trace/trace.h"

namespace wiretale::sim {

/// Which connection of a trace is meant: finds the one two hosts talk of, and begins one where it is new.
class ConnectionBook {
 public:
  explicit ConnectionBook(trace::Trace& trace) : m_trace(trace) {}

  using Ends = PerSide<trace::Address>;

  /// `side` opens actively. If the other one has done so too, it is the same connection (simultaneous open).
  trace::ConnectionIndex opens(Side side, const Ends& ends);
  /// `side` takes a SYN of that connection: another one if it has taken part in it before, as for an old duplicate.
  trace::ConnectionIndex takes(Side side, trace::ConnectionIndex ofSyn);
  /// A packet of a connection that neither side knows.
  trace::ConnectionIndex begins(const Ends& ends);
  /// `side` has nothing more to do with it.
  void ends(Side side, trace::ConnectionIndex connection) { m_parts[connection][side] = Part::Over; }

  /// No further one has a place.
  bool isFull() const { return m_trace.connections.size() >= kMost; }

 private:
  // The index that is none, and one to spare.
  static constexpr std::size_t kMost = trace::kNoConnection - 1U;
  enum class Part : std::uint8_t { None, Takes, Over };

  trace::ConnectionIndex add(const Ends& ends);

  trace::Trace& m_trace;
  std::vector<PerSide<Part>> m_parts;                                       ///< by connection
  std::map<std::array<std::uint64_t, 2>, trace::ConnectionIndex> m_latest;  ///< by ends
};

}  // namespace wiretale::sim
