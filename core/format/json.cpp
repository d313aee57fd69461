#include "core/format/json.h"

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/explain/explain.h"
#include "core/format/words.h"
#include "core/tcp/state.h"
#include "core/trace/message_name.h"
#include "core/trace/packet_bytes.h"

namespace wiretale::format {
namespace {

using Json = nlohmann::ordered_json;
using trace::Index;
using trace::kNoIndex;
using trace::Trace;

std::int64_t nanoseconds(SimTime at) {
  return at.time_since_epoch().count();
}

Json reasonJson(const Trace& trace, Index index, Side side, trace::ConnectionIndex connection) {
  const Reason reason = trace.reasonAt(index);
  return {{"rule", explain::textOf(reason.rule).id},
          {"values", reason.values},
          {"sentence", sentenceAt(trace, index, side, connection)},
          {"source", explain::citationFor(reason.rule)}};
}

void addReason(Json& json, const char* key, const Trace& trace, Index index, Side side,
               trace::ConnectionIndex connection) {
  if (index != kNoIndex) json[key] = reasonJson(trace, index, side, connection);
}

Json flagsJson(wire::TcpFlags flags) {
  static constexpr std::array<std::pair<wire::TcpFlag, const char*>, 8> kNames{{{wire::Cwr, "CWR"},
                                                                                {wire::Ece, "ECE"},
                                                                                {wire::Urg, "URG"},
                                                                                {wire::Ack, "ACK"},
                                                                                {wire::Psh, "PSH"},
                                                                                {wire::Rst, "RST"},
                                                                                {wire::Syn, "SYN"},
                                                                                {wire::Fin, "FIN"}}};
  Json names = Json::array();
  for (const auto& [flag, name] : kNames) {
    if (flags.has(flag)) names.push_back(name);
  }
  return names;
}

std::string hexadecimal(const std::vector<std::byte>& bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (std::byte byte : bytes) fmt::format_to(std::back_inserter(text), "{:02x}", static_cast<unsigned>(byte));
  return text;
}

Json optionsJson(const Trace& trace, const trace::PacketRecord& packet) {
  const wire::TcpOptions options = trace.optionsOf(packet);
  Json json = Json::object();
  if (options.mss > 0) json["mss"] = options.mss;
  if (options.windowScale) json["windowScale"] = *options.windowScale;
  if (options.sackPermitted) json["sackPermitted"] = true;
  if (options.timestamps) {
    json["timestamps"] = {{"value", options.timestamps->value}, {"echo", options.timestamps->echo}};
  }
  for (const wire::SackBlock& block : options.sack.view()) {
    json["sack"].push_back({{"begin", block.begin.raw()},
                            {"end", block.end.raw()},
                            {"relativeBegin", trace::relativeToPeer(trace, packet, block.begin)},
                            {"relativeEnd", trace::relativeToPeer(trace, packet, block.end)}});
  }
  return json;
}

void addDatagram(Json& json, const trace::DatagramRecord& datagram, trace::Protocol protocol) {
  json["protocol"] = protocol == trace::Protocol::Udp ? "udp" : "icmp";
  json["sourcePort"] = datagram.sourcePort;
  json["destinationPort"] = datagram.destinationPort;
  json["identification"] = datagram.identification;
  json["datagramLength"] = datagram.length;
  if (datagram.number != 0) json["applicationNumber"] = datagram.number;
  if (datagram.about != kNoIndex) json["about"] = datagram.about;
  if (!datagram.isFragment()) return;
  json["fragment"] = {{"number", datagram.fragment},
                      {"of", datagram.fragments},
                      {"offset", datagram.part.offset},
                      {"length", datagram.part.length}};
}

void addNumbers(Json& json, const Trace& trace, const trace::PacketRecord& packet) {
  json["name"] = trace::messageName(trace, packet);
  if (const trace::DatagramRecord* const datagram = trace.datagramOf(packet)) {
    addDatagram(json, *datagram, packet.protocol);
    json["length"] = packet.payloadLength;
    return;
  }
  json["flags"] = flagsJson(packet.flags);
  json["seq"] = packet.seq.raw();
  json["relativeSeq"] = trace::relativeSeq(trace, packet);
  if (packet.flags.has(wire::Ack)) {
    json["ack"] = packet.ack.raw();
    json["relativeAck"] = trace::relativeAck(trace, packet);
  }
  json["length"] = packet.payloadLength;
  if (packet.payloadLength > 0) json["streamOffset"] = packet.streamOffset;
  json["window"] = packet.window;
  if (packet.options != kNoIndex) json["options"] = optionsJson(trace, packet);
}

Json packetJson(const Trace& trace, Index index, const JsonOptions& options) {
  const trace::PacketRecord& packet = trace.packets[index];
  Json json{{"number", index},
            {"from", wordFor(packet.from)},
            {"ordinal", packet.ordinal},
            {"connection", packet.connection}};
  if (packet.protocol != trace::Protocol::Tcp) json.erase("connection");
  json["sent"] = nanoseconds(packet.sent);
  if (!packet.died()) json["arrives"] = nanoseconds(packet.arrives);
  addNumbers(json, trace, packet);
  json["retransmission"] = packet.retransmission;
  if (packet.copy) json["copy"] = true;
  if (packet.forged) json["forged"] = true;
  if (const trace::Damage* const damage = trace::damageOf(trace, index)) json["flippedBit"] = damage->bit;
  json["fate"] = wordFor(packet.fate);
  if (packet.died()) json["diedAt"] = nanoseconds(packet.ends());
  if (packet.cause != kNoIndex) json["cause"] = packet.cause;
  addReason(json, "why", trace, packet.sentReason, packet.from, packet.connection);
  for (const trace::Incident& incident : trace::incidentsOf(trace, index)) {
    Json one = Json::object();
    const Side teller = incident.atReceiver ? otherSide(packet.from) : packet.from;
    addReason(one, "why", trace, incident.reason, teller, packet.connection);
    json["onTheWay"].push_back(std::move(one["why"]));
  }
  addReason(json, "outcome", trace, packet.arrivalReason, packet.died() ? packet.from : otherSide(packet.from),
            packet.connection);
  if (options.bytes) json["bytes"] = hexadecimal(trace::packetBytes(trace, index));
  return json;
}

Json spanJson(const Trace& trace, const trace::StateSpan& span, Side side) {
  Json json{{"state", tcp::nameOf(span.state)}, {"from", nanoseconds(span.from)}, {"to", nanoseconds(span.to)}};
  if (span.connection != trace::kNoConnection) json["connection"] = span.connection;
  if (span.cause != kNoIndex) json["cause"] = span.cause;
  addReason(json, "why", trace, span.reason, side, span.connection);
  return json;
}

Json timerJson(const Trace& trace, const trace::TimerSpan& timer) {
  Json json{{"side", wordFor(timer.side)},           {"timer", wordFor(timer.kind)},
            {"started", nanoseconds(timer.started)}, {"deadline", nanoseconds(timer.deadline)},
            {"ended", nanoseconds(timer.ended)},     {"outcome", wordFor(timer.outcome)}};
  if (timer.connection != trace::kNoConnection) json["connection"] = timer.connection;
  addReason(json, "why", trace, timer.startReason, timer.side, timer.connection);
  addReason(json, "endedWhy", trace, timer.endReason, timer.side, timer.connection);
  return json;
}

Json appEventJson(const Trace& trace, const trace::AppEvent& event) {
  static constexpr std::array kWords{
      "listened",     "connected",    "sentBytes",        "receivedBytes", "sawEnd",      "closed",    "aborted",
      "refused",      "reset",        "timedOut",         "brokenPipe",    "noPortLeft",  "portInUse", "flooded",
      "bound",        "sentDatagram", "receivedDatagram", "noDatagram",    "unreachable", "gaveUp",    "frameShown",
      "frameMissing", "frameLate",    "frameRepeated",    "secured",       "tlsFailed"};
  Json json{{"side", wordFor(event.side)},
            {"at", nanoseconds(event.at)},
            {"event", kWords[static_cast<std::size_t>(event.kind)]},
            {"bytes", event.bytes}};
  if (event.connection != trace::kNoConnection) json["connection"] = event.connection;
  addReason(json, "why", trace, event.reason, event.side, event.connection);
  return json;
}

/// The next row: what is different in it.
Json sampleJson(trace::SampleReader& reader) {
  const trace::Quantities before = reader.quantities();
  reader.next();
  const trace::Quantities now = reader.quantities();
  Json json{{"at", nanoseconds(reader.at())}};
  for (std::size_t i = 0; i < trace::kQuantityCount; ++i) {
    const auto quantity = static_cast<trace::Quantity>(i);
    const bool measured = quantity == trace::Quantity::RoundTrip && reader.measured();
    if (now[quantity] == before[quantity] && !measured) continue;
    json[wordFor(quantity)] = now[quantity] == trace::kUnset ? Json() : Json(now[quantity]);
  }
  return json;
}

Json endpointJson(const Trace& trace, Side side) {
  const trace::Endpoint& endpoint = trace.endpoints[side];
  Json json{{"name", endpoint.name},
            {"address", dottedAddress(endpoint.address)},
            {"port", endpoint.port},
            {"initialSequence", endpoint.initialSequence.raw()},
            {"timeWait", endpoint.timeWait.count()}};
  const std::vector<wire::SeqNum> numbers = ownInitialSequences(trace, side);
  for (std::size_t i = 1; i < numbers.size(); ++i) json["laterInitialSequences"].push_back(numbers[i].raw());
  return json;
}

Json connectionJson(const trace::Connection& connection) {
  Json json = Json::object();
  for (const Side side : kSides) {
    Json end{{"address", dottedAddress(connection.ends[side].address)}, {"port", connection.ends[side].port}};
    if (const auto number = connection.initialSequence[side]) end["initialSequence"] = number->raw();
    json[std::string(wordFor(side))] = std::move(end);
  }
  if (connection.firstPacket != kNoIndex) json["firstPacket"] = connection.firstPacket;
  if (connection.lastPacket != kNoIndex) json["lastPacket"] = connection.lastPacket;
  return json;
}

/// Names may hold any bytes; what is no UTF-8 becomes U+FFFD.
std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Records become text one by one: a document of all of them would take many times the trace's memory.
template <typename MakeRecord>
void appendArray(std::string& out, std::size_t count, MakeRecord makeRecord) {
  out += "[";
  for (std::size_t i = 0; i < count; ++i) {
    out += i == 0 ? "\n    " : ",\n    ";
    out += dump(makeRecord(i));
  }
  out += count == 0 ? "]" : "\n  ]";
}

void appendStates(std::string& out, const Trace& trace, const PerSide<std::vector<trace::StateSpan>>& states) {
  out += "{";
  for (Side side : kSides) {
    const auto& spans = states[side];
    fmt::format_to(std::back_inserter(out), "{}\"{}\": ", side == Side::Client ? "" : ", ", wordFor(side));
    appendArray(out, spans.size(), [&](std::size_t i) { return spanJson(trace, spans[i], side); });
  }
  out += "}";
}

void appendSamples(std::string& out, const Trace& trace) {
  out += "{";
  for (Side side : kSides) {
    fmt::format_to(std::back_inserter(out), "{}\"{}\": ", side == Side::Client ? "" : ", ", wordFor(side));
    trace::SampleReader reader(trace.samples[side]);
    appendArray(out, trace.samples[side].rows(), [&](std::size_t) { return sampleJson(reader); });
  }
  out += "}";
}

}  // namespace

std::string formatJson(const Trace& trace, const JsonOptions& options) {
  std::string out = fmt::format(
      "{{\n  \"format\": \"wiretale-trace\",\n  \"version\": 1,\n  \"endedBy\": \"{}\",\n  \"end\": {},\n"
      "  \"endpoints\": {{\n    \"client\": {},\n    \"server\": {}\n  }},\n  \"packets\": ",
      wordFor(trace.endedBy), nanoseconds(trace.end), dump(endpointJson(trace, Side::Client)),
      dump(endpointJson(trace, Side::Server)));
  appendArray(out, trace.packets.size(),
              [&](std::size_t i) { return packetJson(trace, static_cast<Index>(i), options); });
  out += ",\n  \"connections\": ";
  appendArray(out, trace.connections.size(), [&](std::size_t i) { return connectionJson(trace.connections[i]); });
  out += ",\n  \"states\": ";
  appendStates(out, trace, trace.states);
  out += ",\n  \"connectionStates\": ";
  appendStates(out, trace, trace.connectionStates);
  out += ",\n  \"timers\": ";
  appendArray(out, trace.timers.size(), [&](std::size_t i) { return timerJson(trace, trace.timers[i]); });
  out += ",\n  \"appEvents\": ";
  appendArray(out, trace.appEvents.size(), [&](std::size_t i) { return appEventJson(trace, trace.appEvents[i]); });
  out += ",\n  \"samples\": ";
  appendSamples(out, trace);
  out += "\n}\n";
  return out;
}

}  // namespace wiretale::format
