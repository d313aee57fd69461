#include "core/format/csv.h"

#include <fmt/format.h>

#include "core/format/words.h"
#include "core/wire/seq_num.h"

namespace wiretale::format {
namespace {

using trace::Quantities;
using trace::Quantity;
using trace::SampleReader;

std::string seconds(std::uint64_t nanoseconds) {
  return fmt::format("{}.{:09}", nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000);
}

std::uint32_t distance(std::uint64_t number, std::uint64_t initial) {
  return wire::SeqNum(static_cast<std::uint32_t>(number)) - wire::SeqNum(static_cast<std::uint32_t>(initial));
}

std::string cell(Quantity quantity, const SampleReader& reader) {
  const Quantities now = reader.quantities();
  switch (quantity) {
    case Quantity::SendUnacknowledged:
    case Quantity::SendNext:
      return fmt::format("{}", distance(now[quantity], now[Quantity::SendInitial]));
    case Quantity::ReceiveNext:
      return now[quantity] == 0 ? "" : fmt::format("{}", distance(now[quantity], now[Quantity::ReceiveInitial]));
    case Quantity::SlowStartThreshold:
      return now[quantity] == trace::kUnset ? "" : fmt::format("{}", now[quantity]);
    case Quantity::RoundTrip:
      return reader.measured() ? seconds(now[quantity]) : "";
    case Quantity::SmoothedRoundTrip:
    case Quantity::RoundTripVariation:
      return now[Quantity::RoundTrip] == 0 ? "" : seconds(now[quantity]);
    case Quantity::RetransmissionTimeout:
      return seconds(now[quantity]);
    default:
      return fmt::format("{}", now[quantity]);
  }
}

void appendRow(std::string& out, SampleReader& reader, Side side) {
  reader.next();
  out += seconds(static_cast<std::uint64_t>(reader.at().time_since_epoch().count()));
  out += ',';
  out += wordFor(side);
  for (std::size_t i = 0; i < trace::kQuantityCount; ++i) {
    out += ',';
    out += cell(static_cast<Quantity>(i), reader);
  }
  out += '\n';
}

}  // namespace

std::string formatCsv(const trace::Trace& trace) {
  std::string out = "time,side";
  for (std::size_t i = 0; i < trace::kQuantityCount; ++i) {
    out += ',';
    out += wordFor(static_cast<Quantity>(i));
  }
  out += '\n';
  SampleReader client(trace.samples[Side::Client]);
  SampleReader server(trace.samples[Side::Server]);
  while (client.nextAt() != kNever || server.nextAt() != kNever) {
    const bool first = client.nextAt() <= server.nextAt();
    appendRow(out, first ? client : server, first ? Side::Client : Side::Server);
  }
  return out;
}

}  // namespace wiretale::format
