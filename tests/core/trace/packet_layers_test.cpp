#include "core/trace/packet_layers.h"

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/packet_bytes.h"

namespace wiretale::trace {
namespace {

std::size_t bytesOf(const Trace& trace, Index packet, PacketLayer layer) {
  std::size_t bytes = 0;
  for (const LayerRange& range : layersOf(trace, packet)) bytes += range.layer == layer ? range.length : 0;
  return bytes;
}

TEST(PacketLayers, CoverEveryByteOnceInEveryScenario) {
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    for (Index packet = 0; packet < std::min<std::size_t>(trace.packets.size(), 60); ++packet) {
      std::size_t end = 0;
      for (const LayerRange& range : layersOf(trace, packet)) {
        ASSERT_EQ(range.offset, end) << builtin.name << ", packet " << packet;
        ASSERT_GT(range.length, 0U);
        end += range.length;
      }
      ASSERT_EQ(end, packetBytesAsSent(trace, packet).size()) << builtin.name << ", packet " << packet;
    }
  }
}

TEST(PacketLayers, OfAPlainSegmentAreHeadersAndPayload) {
  const Trace trace = sim::run(scenario::builtinScenario("transfer").value());
  EXPECT_EQ(layersOf(trace, 0), (std::vector<LayerRange>{{PacketLayer::Ip, 0, 20}, {PacketLayer::Transport, 20, 24}}))
      << "a SYN with its MSS";
  for (Index packet = 0; packet < trace.packets.size(); ++packet)
    ASSERT_EQ(bytesOf(trace, packet, PacketLayer::Application), trace.packets[packet].payloadLength);
}

TEST(PacketLayers, UnderTlsTheApplicationHasWhatItSaid) {
  for (const char* name : {"tls13", "tls12-ecdhe", "tls12-rsa", "tls13-0rtt"}) {
    const Trace trace = sim::run(scenario::builtinScenario(name).value());
    std::size_t application = 0;
    std::size_t tls = 0;
    for (Index packet = 0; packet < trace.packets.size(); ++packet) {
      application += bytesOf(trace, packet, PacketLayer::Application);
      tls += bytesOf(trace, packet, PacketLayer::Tls);
    }
    const std::size_t visits = std::string_view(name) == "tls13-0rtt" ? 2 : 1;
    EXPECT_EQ(application, visits * (42 + 44)) << name;
    EXPECT_GT(tls, application) << name;
  }
}

TEST(PacketLayers, UnderDtlsTheApplicationHasWhatItSaid) {
  const Trace trace = sim::run(scenario::builtinScenario("dtls").value());
  std::size_t application = 0;
  std::size_t tls = 0;
  for (Index packet = 0; packet < trace.packets.size(); ++packet) {
    application += bytesOf(trace, packet, PacketLayer::Application);
    tls += bytesOf(trace, packet, PacketLayer::Tls);
  }
  EXPECT_EQ(application, std::string_view("How warm is it?").size() + std::string_view("21 degrees").size());
  EXPECT_GT(tls, 10 * application) << "handshake, record headers, nonces, tags";
}

TEST(PacketLayers, OnlyTheFirstFragmentHasTheHeaderOfUdp) {
  const Trace trace = sim::run(scenario::builtinScenario("lost-fragment").value());
  for (Index packet = 0; packet < trace.packets.size(); ++packet) {
    const DatagramRecord* const datagram = trace.datagramOf(trace.packets[packet]);
    ASSERT_NE(datagram, nullptr);
    if (trace.packets[packet].protocol != Protocol::Udp) continue;
    EXPECT_EQ(bytesOf(trace, packet, PacketLayer::Transport), datagram->part.offset == 0 ? 8U : 0U);
  }
}

}  // namespace
}  // namespace wiretale::trace
