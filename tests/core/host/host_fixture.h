#pragma once

#include <gtest/gtest.h>

#include "tests/support/host_wire.h"

namespace wiretale::host {

using testing::HostWire;

inline constexpr std::uint16_t kPort = 80;

/// Two hosts and the handles a test plays with. The server's application listens on port 80.
class HostTest : public ::testing::Test {
 protected:
  /// Starts anew with these hosts.
  void begin(const HostConfig& client, const HostConfig& server, const testing::WireSettings& settings = {});
  void listens(std::uint16_t backlog = 16, const SocketOptions* options = nullptr);

  /// The client's SYN leaves.
  SocketId beginsToConnect(std::uint16_t port = kPort);
  /// A whole handshake; the connection is in `client` and `server`.
  void connects();

  std::size_t sends(Side side, std::span<const std::byte> bytes);
  /// Reads what there is, until it would block or ends.
  std::vector<std::byte> reads(Side side);
  /// Both sides send and read until nothing is left to be done; what each got.
  PerSide<std::vector<std::byte>> exchange(const PerSide<std::vector<std::byte>>& toSend, SimDuration atMost);

  Result<> closes(Side side);
  tcp::State stateOf(Side side);
  SocketId& socket(Side side) { return side == Side::Client ? client : server; }
  FourTuple tupleOf(Side side);

  void TearDown() override;

  HostWire wire;
  SocketId listener;
  SocketId client;
  SocketId server;
};

}  // namespace wiretale::host
