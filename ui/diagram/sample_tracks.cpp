#include "ui/diagram/sample_tracks.h"

#include <algorithm>

namespace wiretale::diagram {

SampleTracks::SampleTracks(const trace::Samples& samples, std::span<const Track> tracks)
    : m_samples(samples), m_pyramid(tracks.size()) {
  trace::SampleReader reader(samples);
  while (reader.nextAt() != kNever) {
    reader.next();
    const trace::Quantities now = reader.quantities();
    StepPyramid::Values values;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
      if (!tracks[i].measured || reader.measured()) values[i] = tracks[i].value(now);
    }
    m_pyramid.add(reader.at(), values);
  }
  m_pyramid.finish();
}

/// Rows at one moment are in one leaf, so that the first of a leaf is found by its moment.
void SampleTracks::seek(std::optional<trace::SampleReader>& reader, SimTime at) const {
  reader.emplace(m_samples, at - SimDuration(1));
  while (reader->nextAt() < at) reader->next();
}

RateTrack::RateTrack(const trace::Trace& trace, Side side, RateKind kind) : pyramid(1) {
  const SimDuration interval = rateInterval(trace);
  SimTime& until = end;
  for (const RateBin& bin : ratesOf(trace, side, kind)) {
    if (bin.from > until && !steps.empty()) steps.push_back({until, 0});
    steps.push_back(bin);
    until = bin.from + interval;
  }
  if (!steps.empty() && until < trace.end) steps.push_back({until, 0});
  steps.shrink_to_fit();
  for (const RateBin& step : steps) pyramid.add(step.from, {step.kilobytesPerSecond});
  pyramid.finish();
}

double RateTrack::at(SimTime time) const {
  const auto next = std::ranges::upper_bound(steps, time, {}, &RateBin::from);
  return next == steps.begin() || time >= end ? 0 : std::prev(next)->kilobytesPerSecond;
}

const SampleTracks& TrackStore::of(Side side, std::span<const Track> tracks) const {
  const std::scoped_lock lock(m_finding);
  auto& found = m_samples[{side, tracks.data()}];
  if (found == nullptr) found = std::make_unique<const SampleTracks>(m_trace.samples[side], tracks);
  return *found;
}

const RateTrack& TrackStore::rate(Side side, RateKind kind) const {
  const std::scoped_lock lock(m_finding);
  auto& found = m_rates[{side, kind}];
  if (found == nullptr) found = std::make_unique<const RateTrack>(m_trace, side, kind);
  return *found;
}

bool TrackStore::sendsData(Side side) const {
  summarise();
  return m_sendsData[side];
}

Side TrackStore::busier() const {
  summarise();
  return m_busier;
}

void TrackStore::summarise() const {
  std::call_once(m_summarised, [this] {
    PerSide<std::uint64_t> bytes{};
    for (const trace::PacketRecord& packet : m_trace.packets) {
      bytes[packet.from] += packet.payloadLength;
      if (packet.payloadLength > 0 && packet.protocol == trace::Protocol::Tcp) m_sendsData[packet.from] = true;
    }
    m_busier = bytes[Side::Server] > bytes[Side::Client] ? Side::Server : Side::Client;
  });
}

}  // namespace wiretale::diagram
