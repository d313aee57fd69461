#pragma once

#include <cstdint>

#include "core/scenario/scenario.h"

namespace wiretale::testing {

/// Client and server without a program, 20 ms apart.
inline scenario::Scenario emptySession() {
  scenario::Scenario s;
  s.parties[Side::Client] = {.name = "Client", .address = {0x0A000001}, .port = 49'152, .tcp = {}, .program = {}};
  s.parties[Side::Server] = {.name = "Server", .address = {0x0A000002}, .port = 80, .tcp = {}, .program = {}};
  s.parties[Side::Client].tcp.initialSequence = 1'000;
  s.parties[Side::Server].tcp.initialSequence = 5'000;
  return s;
}

/// Opens, and nothing more.
inline scenario::Scenario handshake() {
  using namespace scenario;
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}};
  s.parties[Side::Server].program = {Listen{}};
  return s;
}

/// Request of 300 bytes, answer of `answer` bytes; the client closes first, the server when it sees the end.
inline scenario::Scenario requestAndAnswer(std::uint64_t answer = 1'200) {
  using namespace scenario;
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}, Send{.bytes = 300, .text = {}}, Receive{answer}, Close{}};
  s.parties[Side::Server].program = {Listen{}, Receive{300}, Send{.bytes = answer, .text = {}}, ReceiveEnd{}, Close{}};
  return s;
}

/// The client sends `bytes`, then both close.
inline scenario::Scenario upload(std::uint64_t bytes) {
  using namespace scenario;
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}, Send{.bytes = bytes, .text = {}}, Close{}};
  s.parties[Side::Server].program = {Listen{}, Receive{bytes}, ReceiveEnd{}, Close{}};
  return s;
}

inline scenario::Scenario withLoss(scenario::Scenario s, double loss) {
  for (auto& direction : s.link) direction.loss = loss;
  return s;
}

inline scenario::Scenario withSeed(scenario::Scenario s, std::uint64_t seed) {
  s.seed = seed;
  return s;
}

}  // namespace wiretale::testing
