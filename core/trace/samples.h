#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/sim_time.h"
#include "core/trace/byte_log.h"
#include "core/trace/sample_row.h"

namespace wiretale::trace {

/// What is written down of a connection's control block (RFC 9293 §3.3.1) whenever it changes. Bytes, sequence numbers
/// as they are, times in nanoseconds.
enum class Quantity : std::uint8_t {
  SendInitial,            ///< ISS
  ReceiveInitial,         ///< IRS; 0 before the peer's SYN
  SendUnacknowledged,     ///< SND.UNA
  SendNext,               ///< SND.NXT
  SendWindow,             ///< SND.WND
  ReceiveNext,            ///< RCV.NXT; 0 before the peer's SYN
  ReceiveWindow,          ///< RCV.WND
  CongestionWindow,       ///< cwnd; 0 before the connection is established
  SlowStartThreshold,     ///< ssthresh; kUnset while it is unset
  BytesInFlight,          ///< thought to be in the network
  RoundTrip,              ///< the last measured round-trip time; 0 before the first
  SmoothedRoundTrip,      ///< SRTT; 0 before the first sample
  RoundTripVariation,     ///< RTTVAR; 0 before the first sample
  RetransmissionTimeout,  ///< RTO
};
inline constexpr std::size_t kQuantityCount = 14;
static_assert(kQuantityCount == sample_row::kTime);
inline constexpr std::uint64_t kUnset = ~std::uint64_t{0};

/// All of them at one instant.
struct Quantities {
  std::array<std::uint64_t, kQuantityCount> values{};

  std::uint64_t& operator[](Quantity quantity) { return values[static_cast<std::size_t>(quantity)]; }
  std::uint64_t operator[](Quantity quantity) const { return values[static_cast<std::size_t>(quantity)]; }
  bool operator==(const Quantities&) const = default;
};

struct Sample {
  SimTime at;
  std::uint64_t value = 0;
  bool operator==(const Sample&) const = default;
};

/// The quantities of one side over time, as steps: each holds until the next change. Packed: a row has the time since
/// the one before it and what changed, by how much; 5 to 25 bytes. Before the first row all are 0.
class Samples {
 public:
  /// Room for about so many rows.
  void reserve(std::size_t rows) { m_bytes.reserve(16 * rows); }
  /// Nothing more comes: gives back what is left over.
  void trim() {
    m_bytes.trim();
    m_anchors.shrink_to_fit();
  }

  /// The quantities from `at` on, which is not before any earlier call's; nothing is kept if they are as they were.
  /// `measured`: a round trip has been measured since, though it took as long as the one before it.
  void add(SimTime at, const Quantities& now, bool measured);

  /// In force at `at`, with all that happened at that instant.
  Quantities at(SimTime at) const;
  std::uint64_t valueAt(Quantity quantity, SimTime at) const { return this->at(at)[quantity]; }

  /// Each change of one of them, in order of time; of RoundTrip each measurement. Costs the length of the trace.
  std::vector<Sample> column(Quantity quantity) const;

  bool empty() const { return m_rows == 0; }
  std::uint32_t rows() const { return m_rows; }
  std::size_t sizeInBytes() const { return m_bytes.size() + m_anchors.size() * sizeof(Anchor); }

  bool operator==(const Samples& other) const {
    return m_rows == other.m_rows && m_bytes == other.m_bytes && m_headers == other.m_headers;
  }

 private:
  friend class SampleReader;
  void anchor();

  /// As stored: what usually moves together is told apart by a difference that stays.
  using Stored = std::array<std::uint64_t, kQuantityCount>;

  /// Where reading can begin: behind every kRowsPerAnchor-th row.
  struct Anchor {
    SimTime at;  ///< of that row
    std::uint64_t offset = 0;
    Stored stored{};
  };
  static constexpr std::uint32_t kRowsPerAnchor = 256;

  ByteLog m_bytes;
  sample_row::Headers m_headers;
  std::vector<Anchor> m_anchors;
  Stored m_last{};
  SimTime m_lastAt{};
  std::uint32_t m_rows = 0;
};

inline void Samples::add(SimTime at, const Quantities& now, bool measured) {
  const bool numbered = m_rows >= sample_row::kFewRows;
  sample_row::Writer row(m_bytes.room(sample_row::kMostBytes), static_cast<std::uint64_t>((at - m_lastAt).count()),
                         measured, numbered);
  Quantities stored = now;
  stored[Quantity::SendNext] -= now[Quantity::SendUnacknowledged];
  stored[Quantity::BytesInFlight] -= stored[Quantity::SendNext];
  stored[Quantity::ReceiveWindow] += now[Quantity::ReceiveNext];
#pragma GCC unroll 14
  for (std::size_t i = 0; i < kQuantityCount; ++i) row.change(i, m_last[i], stored.values[i]);
  if (row.empty()) return;
  m_bytes.add(numbered ? row.finish(m_headers.numberOf(row.header())) : row.finish());
  m_lastAt = at;
  if (++m_rows % kRowsPerAnchor == 0) [[unlikely]]
    anchor();
}

/// Goes through the rows one by one.
class SampleReader {
 public:
  explicit SampleReader(const Samples& samples) : m_samples(samples) {}
  /// Begins at the last place before which nothing is later than `at`.
  SampleReader(const Samples& samples, SimTime at);

  /// When the next row is; kNever if there is none.
  SimTime nextAt() const;
  /// Takes the next row. Precondition: there is one.
  void next();

  SimTime at() const { return m_at; }
  bool measured() const { return m_measured; }  ///< the row brought a measured round trip
  Quantities quantities() const;

 private:
  /// Of a row.
  struct Row {
    std::uint32_t header = 0;
    const std::byte* rest = nullptr;  ///< what follows
  };
  Row row() const;

  const Samples& m_samples;
  std::size_t m_offset = 0;
  std::uint32_t m_row = 0;  ///< the next one
  SimTime m_at{};
  Samples::Stored m_stored{};
  bool m_measured = false;
};

}  // namespace wiretale::trace
