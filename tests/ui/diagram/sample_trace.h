#pragma once

#include <string_view>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/trace.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/diagram/fixed_measurer.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::testing {

inline trace::Trace traceOf(std::string_view builtin) {
  return sim::run(scenario::builtinScenario(builtin).value());
}

/// SYN, SYN-ACK, ACK over a link of 20 ms.
inline TraceBuilder handshake() {
  TraceBuilder builder;
  builder.enters(0ms, Side::Client, tcp::State::SynSent);
  builder.enters(0ms, Side::Server, tcp::State::Listen);
  const auto syn = builder.packet(0ms, Side::Client, {.flags = wire::Syn});
  builder.enters(20ms, Side::Server, tcp::State::SynReceived, syn);
  const auto synAck = builder.packet(20ms, Side::Server, {.flags = wire::Syn | wire::Ack, .ack = 1, .cause = syn});
  builder.enters(40ms, Side::Client, tcp::State::Established, synAck);
  const auto ack = builder.packet(40ms, Side::Client, {.seq = 1, .ack = 1, .cause = synAck});
  builder.enters(60ms, Side::Server, tcp::State::Established, ack);
  return builder;
}

inline diagram::DiagramLayout layOutFixed(const trace::Trace& trace, const diagram::LayoutOptions& options = {}) {
  return diagram::layOut(trace, options, FixedMeasurer());
}

}  // namespace wiretale::testing
