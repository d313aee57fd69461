#include "ui/diagram/plot_kind.h"

#include <array>
#include <tuple>

#include <QCoreApplication>
#include <QStringList>

#include "ui/diagram/plot_rate.h"

namespace wiretale::diagram {
namespace {

using trace::Quantities;
using trace::Quantity;

/// Bytes in kB, times in ms.
template <Quantity quantity>
std::optional<double> valueOf(const Quantities& now) {
  if (now[Quantity::SendInitial] == 0 || now[quantity] == trace::kUnset) return std::nullopt;
  constexpr bool kDuration = quantity >= Quantity::RoundTrip;
  return static_cast<double>(now[quantity]) / (kDuration ? 1e6 : 1e3);
}

/// How far a sequence number is from the initial one, kB.
double fromInitial(const Quantities& now, std::uint64_t number) {
  return static_cast<std::uint32_t>(number - now[Quantity::SendInitial]) / 1e3;
}

std::optional<double> acknowledged(const Quantities& now) {
  if (now[Quantity::SendInitial] == 0) return std::nullopt;
  return fromInitial(now, now[Quantity::SendUnacknowledged]);
}

std::optional<double> sentUpTo(const Quantities& now) {
  if (now[Quantity::SendInitial] == 0) return std::nullopt;
  return fromInitial(now, now[Quantity::SendNext]);
}

/// Up to where the peer takes data.
std::optional<double> windowEdge(const Quantities& now) {
  if (now[Quantity::SendInitial] == 0 || now[Quantity::SendWindow] == 0) return acknowledged(now);
  return fromInitial(now, now[Quantity::SendUnacknowledged] + now[Quantity::SendWindow]);
}

constexpr std::array kCongestion{
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "in flight"), Ink::BareAck, 1.2F, false, valueOf<Quantity::BytesInFlight>},
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "cwnd"), Ink::Connection, 2.0F, false, valueOf<Quantity::CongestionWindow>},
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "ssthresh"), Ink::Timer, 1.6F, true, valueOf<Quantity::SlowStartThreshold>},
};
constexpr std::array kRoundTrip{
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "RTO"), Ink::Timer, 1.6F, true, valueOf<Quantity::RetransmissionTimeout>},
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "SRTT"), Ink::Connection, 1.8F, false, valueOf<Quantity::SmoothedRoundTrip>},
};
constexpr std::array kSequence{
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "acknowledged"), Ink::BareAck, 1.4F, false, acknowledged},
};
constexpr std::array kWindow{
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "in flight"), Ink::BareAck, 1.2F, false, valueOf<Quantity::BytesInFlight>},
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "peer's window"), Ink::Established, 2.0F, false,
              valueOf<Quantity::SendWindow>},
};
constexpr std::array kTimeSequence{
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "ACK"), Ink::Established, 1.4F, false, acknowledged},
    CurveSpec{QT_TRANSLATE_NOOP("Plots", "window"), Ink::Timer, 1.4F, true, windowEdge},
};

template <std::size_t count>
constexpr std::array<Track, count> tracksOf(const std::array<CurveSpec, count>& curves) {
  std::array<Track, count> tracks;
  for (std::size_t i = 0; i < count; ++i) tracks[i].value = curves[i].value;
  return tracks;
}

template <std::size_t count>
constexpr std::array<Track, count + 1> tracksOf(const std::array<CurveSpec, count>& curves, Track extent) {
  std::array<Track, count + 1> tracks;
  for (std::size_t i = 0; i < count; ++i) tracks[i].value = curves[i].value;
  tracks[count] = extent;
  return tracks;
}

constexpr auto kCongestionTracks = tracksOf(kCongestion);
constexpr auto kRoundTripTracks = tracksOf(kRoundTrip, Track{valueOf<Quantity::RoundTrip>, true});
constexpr auto kSequenceTracks = tracksOf(kSequence, Track{sentUpTo});
constexpr auto kWindowTracks = tracksOf(kWindow);
constexpr auto kTimeSequenceTracks = tracksOf(kTimeSequence, Track{sentUpTo});

const std::array kSpecs{
    PlotSpec{.title = QT_TRANSLATE_NOOP("Plots", "%1: window / kB"),
             .curves = kCongestion,
             .main = 1,
             .tracks = kCongestionTracks},
    PlotSpec{.title = QT_TRANSLATE_NOOP("Plots", "%1: round trip / ms"),
             .curves = kRoundTrip,
             .main = 1,
             .logarithmic = true,
             .mark = PlotMark::Shape::Dot,
             .markName = QT_TRANSLATE_NOOP("Plots", "measured"),
             .extent = valueOf<Quantity::RoundTrip>,
             .tracks = kRoundTripTracks},
    PlotSpec{.title = QT_TRANSLATE_NOOP("Plots", "%1: sequence / kB"),
             .curves = kSequence,
             .mark = PlotMark::Shape::Segment,
             .markName = QT_TRANSLATE_NOOP("Plots", "sent"),
             .extent = sentUpTo,
             .tracks = kSequenceTracks},
    PlotSpec{.title = QT_TRANSLATE_NOOP("Plots", "%1: throughput / kB/s")},
    PlotSpec{.title = QT_TRANSLATE_NOOP("Plots", "%1: peer's window / kB"),
             .curves = kWindow,
             .main = 1,
             .tracks = kWindowTracks},
    PlotSpec{.title = QT_TRANSLATE_NOOP("Plots", "%1: time–sequence / kB"),
             .curves = kTimeSequence,
             .mark = PlotMark::Shape::Segment,
             .markName = QT_TRANSLATE_NOOP("Plots", "sent"),
             .extent = sentUpTo,
             .tracks = kTimeSequenceTracks},
};
static_assert(std::tuple_size_v<decltype(kSpecs)> == kPlotKindCount);

/// The unit behind the last stroke of a title.
QString unitOf(PlotKind kind) {
  if (kind == PlotKind::Throughput) return QStringLiteral("kB/s");
  return kind == PlotKind::RoundTrip ? QStringLiteral("ms") : QStringLiteral("kB");
}

QString valueText(const char* name, double value, PlotKind kind) {
  return QStringLiteral("%1 %2 %3")
      .arg(QCoreApplication::translate("Plots", name), QString::number(value, 'g', 4), unitOf(kind));
}

}  // namespace

const PlotSpec& specOf(PlotKind kind) {
  return kSpecs[static_cast<std::size_t>(kind)];
}

QStringList plotValuesAt(const PlotPanel& panel, const trace::Trace& trace, const TrackStore& store, SimTime at) {
  QStringList texts;
  const Quantities now = trace.samples[panel.side].at(at);
  for (const CurveSpec& curve : specOf(panel.kind).curves) {
    const auto value = curve.value(now);
    if (value) texts += valueText(curve.name, *value, panel.kind);
  }
  if (panel.kind != PlotKind::Throughput) return texts;
  for (const RateSpec& rate : kRates)
    texts += valueText(rate.name, store.rate(panel.side, rate.kind).at(at), panel.kind);
  return texts;
}

QString plotTitle(PlotKind kind, Side side) {
  const QString role = QCoreApplication::translate("Roles", side == Side::Client ? "Client" : "Server");
  return QCoreApplication::translate("Plots", specOf(kind).title).arg(role);
}

}  // namespace wiretale::diagram
