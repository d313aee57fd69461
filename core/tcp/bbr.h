#pragma once

#include <cstdint>

#include "core/base/sim_time.h"
#include "core/tcp/bbr_window.h"
#include "core/tcp/path_model.h"
#include "core/tcp/rate.h"

namespace wiretale::tcp {

/// BBR, version 1 (draft-cardwell-iccrg-bbr-congestion-control-00, and tcp_bbr of Linux): sends at the rate that the
/// bottleneck delivers, and keeps about as much in flight as the path holds without a queue. Losses do not slow it
/// down.
///
/// Linux adds three times what it hands to the network card at once (TSO) to the window; here segments leave one by
/// one, so nothing is added.
class Bbr {
 public:
  enum class Mode : std::uint8_t {
    Startup,         ///< twice as fast with each round trip
    Drain,           ///< until the queue of Startup is gone
    ProbeBandwidth,  ///< at the rate of the bottleneck, now and then a little faster, then slower
    ProbeRoundTrip,  ///< nearly nothing in flight, to see how short the way is
  };
  /// What it is at: for ProbeBandwidth, which phase of the cycle.
  struct Stage {
    Mode mode = Mode::Startup;
    std::uint8_t phase = 0;  ///< 0: faster; 1: slower; 2 to 7: neither
    bool operator==(const Stage&) const = default;
  };
  static constexpr std::uint8_t kFaster = 0;
  static constexpr std::uint8_t kSlower = 1;

  struct Start {
    std::uint32_t smss = 1;        ///< bytes
    std::uint64_t window = 0;      ///< cwnd to begin with, bytes
    SimDuration smoothed{};        ///< SRTT; 0 before the first sample
    SimDuration leastRoundTrip{};  ///< 0 before the first sample
    std::uint32_t draw = 0;        ///< which phase a cycle begins with; Linux draws it
    SimTime now{};
  };
  explicit Bbr(const Start& start);

  struct Ack {
    RateSample sample{};
    std::uint64_t deliveredInAll = 0;  ///< bytes, and so are the next four
    std::uint64_t newly = 0;           ///< delivered by this acknowledgment
    std::uint64_t lost = 0;            ///< found to be lost with it
    std::uint64_t inFlightBefore = 0;
    std::uint64_t inFlight = 0;
    LossRecovery::Phase phase = LossRecovery::Phase::Open;
    SimDuration smoothed{};  ///< SRTT; 0 before the first sample
    SimTime now{};
  };
  /// The congestion window after `window`.
  std::uint64_t onAck(const Ack& ack, std::uint64_t window);
  /// The retransmission timer ran out. The window then is one segment, whatever BBR says.
  void onTimeout(std::uint64_t window);
  /// It was mistaken.
  void onSpuriousTimeout() { m_path.measureGrowthAnew(); }
  /// The first segment after a pause leaves. The congestion window from now on.
  std::uint64_t onRestart(std::uint64_t window, SimTime now);
  void setSegmentSize(std::uint32_t smss) { m_window.setSegmentSize(smss); }

  const PathModel& path() const { return m_path; }
  Stage stage() const { return {.mode = m_mode, .phase = m_mode == Mode::ProbeBandwidth ? m_phase : std::uint8_t{0}}; }
  Rate pacingRate() const { return m_pacingRate; }
  std::uint64_t leastWindow() const { return m_window.least(); }
  /// What the path holds without a queue, times `gain`; the initial window before that is known.
  std::uint64_t inFlightFor(double gain) const;

  double pacingGain() const;
  double windowGain() const;

 private:
  void followCycle(const Ack& ack);
  bool phaseIsOver(const Ack& ack) const;
  void beginPhase(std::uint8_t phase, SimTime now);
  void beginCycle(SimTime now);
  void followStartup(const Ack& ack);
  std::uint64_t followRoundTrip(const Ack& ack, std::uint64_t window);
  std::uint64_t endProbeRoundTrip(std::uint64_t window, SimTime now);
  void setPacingRate(double gain, SimDuration smoothed);
  Rate firstRate(SimDuration smoothed) const;

  PathModel m_path;
  BbrWindow m_window;
  Rate m_pacingRate;
  std::uint64_t m_initialWindow;
  bool m_roundTripKnown;  ///< when the rate was last set from it
  Mode m_mode = Mode::Startup;
  std::uint8_t m_phase = 0;
  SimTime m_phaseBegan{};
  std::uint32_t m_draw;
  bool m_restarted = false;  ///< after a pause, and nothing has arrived since
  bool m_emptied = false;    ///< ProbeRoundTrip has as little in flight as it wants
  bool m_roundSinceEmptied = false;
  SimTime m_emptiedAt{};
};

}  // namespace wiretale::tcp
