#include "core/trace/wire_view.h"

#include <algorithm>

#include "core/trace/key_steps.h"
#include "core/trace/keyless.h"

namespace wiretale::trace {
namespace {

/// What of the keys' making was sent in the clear.
void keepSentValues(const tls::OpenTape& whole, std::size_t connection, std::size_t handshake,
                    tls::Derivation& derivation) {
  for (KeyStep& step : keyStepsOf(whole, connection, handshake)) {
    if (step.place != KeyPlace::Wire) continue;
    derivation.add(
        {.name = std::move(step.name), .octets = std::move(step.value), .rfc = step.citation, .check = step.check});
  }
}

std::shared_ptr<const tls::OpenTape> onTheWire(const tls::OpenTape& whole) {
  auto left = std::make_shared<tls::OpenTape>(withoutKeys(whole));
  for (std::size_t i = 0; i < left->secrets.size(); ++i) {
    auto& handshakes = left->secrets[i].handshakes;
    for (std::size_t k = 0; k < handshakes.size(); ++k) keepSentValues(whole, i, k, handshakes[k].derivation);
  }
  return left;
}

/// Who is there, by what packets say of them: how an end is set up is its own affair.
Endpoint onTheWire(const Endpoint& endpoint) {
  return {.name = endpoint.name,
          .address = endpoint.address,
          .port = endpoint.port,
          .initialSequence = endpoint.initialSequence};
}

PacketRecord onTheWire(PacketRecord packet) {
  packet.cause = kNoIndex;
  packet.sentReason = kNoIndex;
  packet.arrivalReason = kNoIndex;
  return packet;
}

Damage onTheWire(Damage damage) {
  damage.reason = kNoIndex;
  return damage;
}

template <typename Records>
requires requires {
  typename Records::value_type;
}
Records onTheWire(const Records& records) {
  Records seen;
  seen.reserve(records.size());
  for (const auto& record : records) seen.push_back(onTheWire(record));
  return seen;
}

}  // namespace

Trace onTheWire(const Trace& trace) {
  Trace seen;
  seen.insight = Insight::Wire;
  for (const Side side : kSides) {
    seen.endpoints[side] = onTheWire(trace.endpoints[side]);
    seen.streams[side] = trace.streams[side];
    seen.datagramBytes[side] = trace.datagramBytes[side];
  }
  seen.packets = onTheWire(trace.packets);
  seen.options = trace.options;
  seen.damages = onTheWire(trace.damages);
  seen.datagrams = trace.datagrams;
  seen.urgent = trace.urgent;
  seen.connections = trace.connections;
  if (trace.tls != nullptr) seen.tls = onTheWire(*trace.tls);
  seen.secure = trace.secure;
  for (const PacketRecord& packet : seen.packets) seen.end = std::max(seen.end, packet.ends());
  seen.endedBy = trace.endedBy;
  return seen;
}

}  // namespace wiretale::trace
