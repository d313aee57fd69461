#include "core/trace/tls_content.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/packet_bytes.h"
#include "core/trace/trace.h"
#include "core/trace/wire_view.h"

namespace wiretale::trace {
namespace {

const Trace& handshake13() {
  static const Trace trace = sim::run(scenario::builtinScenario("tls13").value());
  return trace;
}

const PacketRecord& serverFlight() {
  return *std::ranges::find_if(handshake13().packets, [](const PacketRecord& packet) {
    return packet.from == Side::Server && packet.payloadLength > 1'000;
  });
}

TEST(TlsContent, NamesTheMessagesOfAFlightAndBracketsWhatIsEncrypted) {
  const auto contents = tlsContentsOf(handshake13(), serverFlight());
  EXPECT_EQ(describe(contents),
            "ServerHello, ChangeCipherSpec, [EncryptedExtensions, Certificate, CertificateVerify, Finished]");
  EXPECT_EQ(describeBriefly(contents), "ServerHello +4");
}

TEST(TlsContent, OfWhatIsEncryptedTheWireSeesOnlyThatThereIsSomething) {
  const Trace seen = onTheWire(handshake13());
  const auto place = static_cast<std::size_t>(&serverFlight() - handshake13().packets.data());
  EXPECT_EQ(describe(tlsContentsOf(seen, seen.packets[place])), "ServerHello, ChangeCipherSpec, [Application Data ×4]");
}

TEST(TlsContent, APacketWithoutTlsHasNone) {
  EXPECT_TRUE(tlsContentsOf(handshake13(), handshake13().packets.front()).empty());
  const Trace plain = sim::run(scenario::builtinScenario("short-session").value());
  for (const PacketRecord& packet : plain.packets) EXPECT_TRUE(tlsContentsOf(plain, packet).empty());
}

TEST(TlsContent, RecordsCutByTcpAreInSeveralPackets) {
  const Trace trace = sim::run(scenario::builtinScenario("tls13-lost-flight").value());
  const auto first =
      std::ranges::find_if(trace.packets, [](const PacketRecord& packet) { return packet.payloadLength == 1'460; });
  ASSERT_NE(first, trace.packets.end());
  EXPECT_TRUE(describe(tlsContentsOf(trace, *first)).ends_with(" …]"));
}

/// The leaves of a packet's fields cover its bytes once, through IP, TCP and TLS.
TEST(TlsFields, TileEveryPacketOfEveryTlsSession) {
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    if (trace.tls == nullptr) continue;
    SCOPED_TRACE(std::string(builtin.name));
    for (Index i = 0; i < trace.packets.size(); ++i) {
      if (tlsContentsOf(trace, trace.packets[i]).empty()) continue;  // HTTP to the TLS port
      const auto fields = packetFields(trace, i);
      const std::size_t size = packetBytes(trace, i).size();
      std::vector<int> covered(size);
      for (std::size_t f = 0; f < fields.size(); ++f) {
        const bool leaf = f + 1 == fields.size() || fields[f + 1].depth <= fields[f].depth;
        EXPECT_LE(fields[f].offset + fields[f].length, size);
        EXPECT_FALSE(fields[f].broken) << fields[f].name << ": " << fields[f].meaning;
        if (!leaf || fields[f].layer != wire::Layer::Tls) continue;
        for (std::size_t at = fields[f].offset; at < fields[f].offset + fields[f].length; ++at) ++covered[at];
      }
      const std::size_t payload = size - trace.packets[i].payloadLength;
      for (std::size_t at = payload; at < size; ++at) ASSERT_EQ(covered[at], 1) << "packet " << i << ", byte " << at;
    }
  }
}

}  // namespace
}  // namespace wiretale::trace
