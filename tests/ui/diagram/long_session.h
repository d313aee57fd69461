#pragma once

#include <cstdint>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/trace.h"
#include "ui/diagram/span_source.h"

namespace wiretale::testing {

/// A transfer of `bytes` at 100 Mbit/s, 10 ms each way, of which `loss` is lost: two full segments, one ACK, and so on.
inline trace::Trace longTransfer(std::uint64_t bytes, double loss) {
  scenario::Scenario bulk = scenario::builtinScenario("transfer").value();
  bulk.parties[Side::Client].program = {scenario::Connect{}, scenario::Send{.bytes = bytes, .text = {}},
                                        scenario::Close{}};
  bulk.parties[Side::Server].program = {scenario::Listen{}, scenario::ReceiveEnd{}, scenario::Close{}};
  for (auto& direction : bulk.link) direction = {.latency = 10ms, .loss = loss, .bitsPerSecond = 100'000'000};
  return sim::run(bulk);
}

/// Requests and answers with pauses that are folded.
inline trace::Trace longConversation(int rounds) {
  scenario::Scenario talk = scenario::builtinScenario("short-session").value();
  scenario::Program client{scenario::Connect{}};
  scenario::Program server{scenario::Listen{}};
  for (int round = 0; round < rounds; ++round) {
    client.insert(client.end(), {scenario::Send{.bytes = 100, .text = {}}, scenario::Receive{200}});
    server.insert(server.end(), {scenario::Receive{100}, scenario::Send{.bytes = 200, .text = {}}});
    if (round % 7 == 3) client.emplace_back(scenario::Wait{3s});
  }
  client.emplace_back(scenario::Close{});
  server.insert(server.end(), {scenario::ReceiveEnd{}, scenario::Close{}});
  talk.parties[Side::Client].program = std::move(client);
  talk.parties[Side::Server].program = std::move(server);
  return sim::run(talk);
}

/// What the whole of one session is laid out from.
inline diagram::SpanSource sourceOf(const trace::Trace& trace, const diagram::SessionOutline& outline) {
  return {.trace = trace, .outline = outline, .axis = outline.axis, .pyramid = outline.pyramid};
}

}  // namespace wiretale::testing
