#include "core/trace/samples.h"

#include <algorithm>

#include "core/trace/packed_integer.h"
#include "core/trace/sample_row.h"

namespace wiretale::trace {
namespace {

using namespace sample_row;

std::uint64_t unfolded(std::uint64_t bits) {
  return (bits >> 1) ^ (0 - (bits & 1));
}

}  // namespace

void Samples::anchor() {
  m_anchors.push_back({m_lastAt, m_bytes.size(), m_last});
}

Quantities Samples::at(SimTime at) const {
  SampleReader reader(*this, at);
  while (reader.nextAt() <= at && reader.nextAt() != kNever) reader.next();
  return reader.quantities();
}

std::vector<Sample> Samples::column(Quantity quantity) const {
  std::vector<Sample> column;
  std::uint64_t last = 0;
  SampleReader reader(*this);
  for (std::uint32_t row = 0; row < m_rows; ++row) {
    reader.next();
    const std::uint64_t value = reader.quantities()[quantity];
    if (quantity == Quantity::RoundTrip ? reader.measured() : value != last) column.push_back({reader.at(), value});
    last = value;
  }
  return column;
}

SampleReader::SampleReader(const Samples& samples, SimTime at) : m_samples(samples) {
  const auto& anchors = samples.m_anchors;
  const auto after =
      std::upper_bound(anchors.begin(), anchors.end(), at, [](SimTime time, const auto& a) { return time < a.at; });
  if (after == anchors.begin()) return;
  const auto& anchor = *std::prev(after);
  m_offset = anchor.offset;
  m_row = static_cast<std::uint32_t>(after - anchors.begin()) * Samples::kRowsPerAnchor;
  m_at = anchor.at;
  m_stored = anchor.stored;
}

SampleReader::Row SampleReader::row() const {
  const std::byte* const begin = m_samples.m_bytes.data() + m_offset;
  const auto headerAt = [](const std::byte* at) {
    return Row{static_cast<std::uint32_t>(packed::load(at, kHeaderBytes)), at + kHeaderBytes};
  };
  if (m_row < kFewRows) return headerAt(begin);
  const auto number = std::to_integer<std::uint8_t>(begin[0]);
  return number == 0 ? headerAt(begin + 1) : Row{m_samples.m_headers[number], begin + 1};
}

SimTime SampleReader::nextAt() const {
  if (m_offset == m_samples.m_bytes.size()) return kNever;
  const Row next = row();
  return m_at + SimDuration(static_cast<std::int64_t>(packed::load(next.rest, widthOf(next.header, kTime))));
}

void SampleReader::next() {
  const auto [header, rest] = row();
  m_at = nextAt();
  m_measured = (header & kMeasuredBit) != 0;
  const std::byte* from = rest + widthOf(header, kTime);
  for (std::size_t i = 0; i < kQuantityCount; ++i) {
    const std::uint8_t width = widthOf(header, i);
    m_stored[i] += unfolded(packed::load(from, width));
    from += width;
  }
  m_offset = static_cast<std::size_t>(from - m_samples.m_bytes.data());
  ++m_row;
}

Quantities SampleReader::quantities() const {
  Quantities now{.values = m_stored};
  now[Quantity::BytesInFlight] += now[Quantity::SendNext];
  now[Quantity::SendNext] += now[Quantity::SendUnacknowledged];
  now[Quantity::ReceiveWindow] -= now[Quantity::ReceiveNext];
  return now;
}

}  // namespace wiretale::trace
