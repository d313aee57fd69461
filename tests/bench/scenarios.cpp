#include "tests/bench/scenarios.h"

#include <cstdio>
#include <cstdlib>

#include "core/scenario/builtin.h"

namespace wiretale::bench {

scenario::Scenario builtin(std::string_view name) {
  auto found = scenario::builtinScenario(name);
  if (!found) {
    std::fprintf(stderr, "no built-in scenario %.*s\n", static_cast<int>(name.size()), name.data());
    std::exit(1);
  }
  return *std::move(found);
}

scenario::Scenario bulkTransfer(std::uint64_t bytes, const Path& path) {
  scenario::Scenario bulk = builtin("transfer");
  bulk.parties[Side::Client].program = {scenario::Connect{}, scenario::Send{.bytes = bytes, .text = {}},
                                        scenario::Close{}};
  bulk.parties[Side::Server].program = {scenario::Listen{}, scenario::ReceiveEnd{}, scenario::Close{}};
  for (auto& direction : bulk.link) {
    direction = {.latency = 10ms, .loss = path.loss, .bitsPerSecond = path.bitsPerSecond};
  }
  for (auto& party : bulk.parties) {
    party.tcp.receiveWindow = path.receiveBuffer;
    party.tcp.windowScaling = path.receiveBuffer > 65'535;
  }
  return bulk;
}

scenario::Scenario longTransfer(std::uint32_t packets) {
  constexpr std::uint64_t kPayload = 1460;
  return bulkTransfer(std::uint64_t{packets} * 2 / 3 * kPayload, {.loss = 0.001});
}

scenario::Scenario conversation(std::uint32_t packets) {
  scenario::Scenario talk = builtin("short-session");
  scenario::Program client{scenario::Connect{}};
  scenario::Program server{scenario::Listen{}};
  constexpr std::uint32_t kOpenAndClose = 7;
  const std::uint32_t rounds = packets > kOpenAndClose ? (packets - kOpenAndClose) / 2 : 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    client.insert(client.end(), {scenario::Send{.bytes = 100, .text = {}}, scenario::Receive{200}});
    server.insert(server.end(), {scenario::Receive{100}, scenario::Send{.bytes = 200, .text = {}}});
  }
  client.emplace_back(scenario::Close{});
  server.insert(server.end(), {scenario::ReceiveEnd{}, scenario::Close{}});
  talk.parties[Side::Client].program = std::move(client);
  talk.parties[Side::Server].program = std::move(server);
  return talk;
}

}  // namespace wiretale::bench
