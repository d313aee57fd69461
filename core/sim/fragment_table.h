#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/base/sim_time.h"
#include "core/trace/datagram_record.h"
#include "core/trace/records.h"
#include "core/wire/reassembly.h"

namespace wiretale::sim {

/// The fragments that one side has of the other's datagrams, by the packets of the trace that brought them.
class FragmentTable {
 public:
  explicit FragmentTable(SimDuration patience) : m_patience(patience) {}

  struct Result {
    wire::FragmentSet::Outcome outcome{};
    std::uint32_t bytes = 0;                 ///< of the datagram that are there
    std::uint32_t fragments = 0;             ///< that are there
    trace::Index first = trace::kNoIndex;    ///< the packet with the header, if it is there
    trace::Index damaged = trace::kNoIndex;  ///< one whose bytes are wrong: so is the whole datagram's checksum
    SimTime deadline = kNever;               ///< when to call `onTime`, if this is the first of a datagram
  };
  Result add(const trace::DatagramRecord& datagram, trace::Index packet, bool intact, SimTime now);

  struct GivenUp {
    std::vector<trace::Index> packets;
    std::uint32_t bytes = 0;
  };
  /// What has waited too long is forgotten.
  std::vector<GivenUp> onTime(SimTime now);

  SimDuration patience() const { return m_patience; }
  bool empty() const { return m_pending.empty(); }

 private:
  struct Pending {
    wire::FragmentSet set;
    SimTime deadline;
    std::vector<trace::Index> packets;
    trace::Index first = trace::kNoIndex;
    trace::Index damaged = trace::kNoIndex;
  };

  SimDuration m_patience;
  std::map<std::uint16_t, Pending> m_pending;  ///< by identification
};

}  // namespace wiretale::sim
