#include "core/lesson/judge.h"

#include <cstdlib>
#include <string_view>

#include "core/base/format_duration.h"
#include "core/lesson/find.h"
#include "core/tls/cipher_suite.h"

namespace wiretale::lesson {
namespace {

using trace::Trace;

template <typename Count>
std::optional<Value> number(Count count) {
  return Value{static_cast<std::int64_t>(count)};
}

std::uint64_t bytesOf(const Trace& trace, const AppBytes& measure) {
  using enum trace::AppEvent::Kind;
  std::uint64_t bytes = 0;
  for (const trace::AppEvent& event : trace.appEvents) {
    const bool counts = measure.delivered ? event.kind == ReceivedBytes || event.kind == ReceivedDatagram
                                          : event.kind == SentBytes || event.kind == SentDatagram;
    if (counts && event.side == measure.side) bytes += event.bytes;
  }
  return bytes;
}

/// A number of a control block as people count: sequence numbers from the initial one.
std::optional<Value> readQuantity(const trace::Quantities& now, trace::Quantity quantity) {
  using enum trace::Quantity;
  const std::uint64_t value = now[quantity];
  const auto relativeTo = [&](trace::Quantity initial) {
    return number(static_cast<std::uint32_t>(value) - static_cast<std::uint32_t>(now[initial]));
  };
  if (quantity == SendUnacknowledged || quantity == SendNext) return relativeTo(SendInitial);
  if (quantity == ReceiveNext) return relativeTo(ReceiveInitial);
  if (quantity >= RoundTrip) return Value{SimDuration(static_cast<std::int64_t>(value))};
  if (value > static_cast<std::uint64_t>(INT64_MAX)) return std::nullopt;  // ssthresh that is not set
  return number(value);
}

std::int64_t numberIn(const Trace& trace, const trace::PacketRecord& packet, PacketNumber::Field field) {
  switch (field) {
    case PacketNumber::Field::Sequence:
      return trace::relativeSeq(trace, packet);
    case PacketNumber::Field::Acknowledgment:
      return trace::relativeAck(trace, packet);
    case PacketNumber::Field::Window:
      return packet.window;
    case PacketNumber::Field::Payload:
      break;
  }
  return packet.payloadLength;
}

std::string nameOf(tls::Version version) {
  switch (version) {
    case tls::Version::Tls12:
      return "1.2";
    case tls::Version::Tls13:
      return "1.3";
    case tls::Version::Dtls12:
      break;
  }
  return "DTLS 1.2";
}

std::string yesOrNo(bool yes) {
  return yes ? "yes" : "no";
}

template <typename T, typename Name>
std::string nameOr(const std::optional<T>& value, Name name) {
  return value ? std::string(name(*value)) : "none";
}

std::string wordFor(const tls::Agreement& agreed, Agreed::What what) {
  switch (what) {
    case Agreed::What::Version:
      return nameOr(agreed.version, [](tls::Version version) { return nameOf(version); });
    case Agreed::What::Cipher:
      return nameOr(agreed.cipher, [](tls::CipherSuite suite) { return tls::infoOf(suite).name; });
    case Agreed::What::Group:
      return nameOr(agreed.group, [](tls::Group group) { return tls::nameOf(group); });
    case Agreed::What::Alpn:
      return agreed.alpn.empty() ? "none" : agreed.alpn;
    case Agreed::What::Resumed:
      return yesOrNo(agreed.resumed);
    case Agreed::What::EarlyData:
      return yesOrNo(agreed.earlyDataAccepted);
    case Agreed::What::ExtendedMasterSecret:
      break;
  }
  return yesOrNo(agreed.extendedMasterSecret);
}

/// What a measure is in the trace; nothing if there is nothing to measure.
struct Meter {
  const Trace& trace;

  std::optional<Value> operator()(const PacketCount& count) const {
    return number(findPackets(trace, count.packets).size());
  }
  std::optional<Value> operator()(const StateCount& count) const {
    return number(findStates(trace, count.side, count.state).size());
  }
  std::optional<Value> operator()(const TimerCount& count) const {
    return number(countTimers(trace, count.side, count.kind, count.point));
  }
  std::optional<Value> operator()(const AppCount& count) const {
    return number(countEvents(trace, count.side, count.kind));
  }
  std::optional<Value> operator()(const AppBytes& bytes) const { return number(bytesOf(trace, bytes)); }
  std::optional<Value> operator()(const Span& span) const {
    const auto from = findMoment(trace, span.from);
    const auto to = findMoment(trace, span.to);
    return from && to ? std::optional(Value{*to - *from}) : std::nullopt;
  }
  std::optional<Value> operator()(const QuantityAt& measure) const {
    const auto at = findMoment(trace, measure.at);
    if (!at) return std::nullopt;
    return readQuantity(trace.samples[measure.side].at(*at), measure.quantity);
  }
  std::optional<Value> operator()(const StateAt& measure) const {
    const auto at = findMoment(trace, measure.at);
    if (!at) return std::nullopt;
    return Value{std::string(tcp::nameOf(trace::stateAt(trace, measure.side, *at)))};
  }
  std::optional<Value> operator()(const PacketNumber& measure) const {
    const auto packet = nthOf(findPackets(trace, measure.packet), measure.nth);
    return packet ? number(numberIn(trace, trace.packets[*packet], measure.field)) : std::nullopt;
  }
  std::optional<Value> operator()(const Agreed& measure) const {
    if (trace.tls == nullptr) return std::nullopt;
    const auto& connections = trace.tls->tape.connections;
    const std::size_t index = measure.nth == 0 ? connections.size() - 1 : measure.nth - 1;
    return index < connections.size() ? std::optional(Value{wordFor(connections[index].agreed, measure.what)})
                                      : std::nullopt;
  }
};

bool holds(Comparison comparison, std::int64_t found, std::int64_t expected) {
  switch (comparison) {
    case Comparison::Equal:
      return found == expected;
    case Comparison::Unequal:
      return found != expected;
    case Comparison::Less:
      return found < expected;
    case Comparison::AtMost:
      return found <= expected;
    case Comparison::More:
      return found > expected;
    case Comparison::AtLeast:
      return found >= expected;
    case Comparison::About:
      break;
  }
  return std::abs(found - expected) <= expected / 10;
}

bool holds(const Predicate& predicate, const Value& found) {
  const Value& expected = predicate.expected;
  if (const auto* const word = std::get_if<std::string>(&found))
    return (*word == std::get<std::string>(expected)) == (predicate.comparison == Comparison::Equal);
  if (const auto* const duration = std::get_if<SimDuration>(&found))
    return holds(predicate.comparison, duration->count(), std::get<SimDuration>(expected).count());
  return holds(predicate.comparison, std::get<std::int64_t>(found), std::get<std::int64_t>(expected));
}

std::string writeValue(const Value& value) {
  if (const auto* const word = std::get_if<std::string>(&value)) return *word;
  if (const auto* const duration = std::get_if<SimDuration>(&value)) return writeDuration(*duration);
  return std::to_string(std::get<std::int64_t>(value));
}

}  // namespace

std::optional<Phrase> problemWith(const Predicate& predicate, const Trace& trace) {
  const auto found = std::visit(Meter{trace}, predicate.measure);
  if (!found) return say("{0}: there is nothing to measure", predicate.text);
  if (holds(predicate, *found)) return std::nullopt;
  return say("{0}: it is {1}", predicate.text, writeValue(*found));
}

}  // namespace wiretale::lesson
