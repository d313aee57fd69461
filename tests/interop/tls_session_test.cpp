#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/capture/pcapng_writer.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/wire/tls/record.h"
#include "tests/interop/dtls_sessions.h"
#include "tests/interop/pdml.h"
#include "tests/interop/tshark.h"
#include "tests/support/byte_fixture.h"

namespace wiretale::testing {
namespace {

// In which the request or its answer never gets through; of all others Wireshark must see both, decrypted with the keys
// in the capture.
const std::set<std::string_view> kBroken{
    "tls-expired",           "tls-not-yet-valid",    "tls-unknown-ca",
    "tls-self-signed",       "tls-wrong-host",       "tls-missing-intermediate",
    "tls-no-common-version", "tls-no-common-cipher", "tls-no-common-group",
    "tls-downgrade",         "tls-corrupted-record", "tls-corrupted-key-exchange",
    "tls-truncated",         "tls-plain-http",       "tls12-renegotiation-refused"};

TEST(TlsSessions, AreReadAndDecryptedByWireshark) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << kNoTshark;
  std::size_t sessions = 0;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    if (trace.tls == nullptr || isDtls(trace)) continue;
    ++sessions;
    SCOPED_TRACE(std::string(builtin.name));
    const std::string capture = capture::writePcapng(trace, {.view = capture::PointOfView::Client}).value();
    const auto packets =
        fieldsBy(*tshark, capture, {"_ws.malformed", "tcp.checksum.status", "http.request.uri", "http.response.code"});
    EXPECT_FALSE(packets.empty());
    bool asked = false;
    bool answered = false;
    for (const auto& packet : packets) {
      EXPECT_EQ(packet[0], "");
      EXPECT_EQ(packet[1], "1") << "the checksum is good";
      asked = asked || packet[2] == "/";
      answered = answered || packet[3] == "200";
    }
    EXPECT_EQ(asked && answered, !kBroken.contains(builtin.name));
  }
  EXPECT_GT(sessions, 2 * kBroken.size());
}

/// In how many places of the output this stands.
std::size_t occurrences(const std::string& output, const std::string& wanted) {
  std::size_t count = 0;
  for (auto at = output.find(wanted); at != std::string::npos; at = output.find(wanted, at + wanted.size())) ++count;
  return count;
}

/// No datagram is malformed; each begins with the record that our own reading finds there, and Wireshark counts as many
/// records in all as we do.
TEST(DtlsSessions, AreReadByWireshark) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << kNoTshark;
  for (const auto& [name, trace] : dtlsSessions()) {
    SCOPED_TRACE(name);
    const std::string capture = capture::writePcapng(trace, {.view = capture::PointOfView::Client}).value();
    const auto packets = fieldsBy(*tshark, capture,
                                  {"_ws.malformed", "udp.checksum.status", "dtls.record.version", "dtls.record.epoch",
                                   "dtls.record.sequence_number", "udp.payload"});
    ASSERT_FALSE(packets.empty());
    std::size_t records = 0;
    for (const auto& packet : packets) {
      EXPECT_EQ(packet[0], "");
      EXPECT_EQ(packet[1], "1") << "the checksum is good";
      EXPECT_NE(packet[2], "") << "it is DTLS";
      const std::vector<std::byte> payload = unhex(packet[5]);
      const wire::tls::RecordScan ours = wire::tls::scanDatagram(payload);
      ASSERT_FALSE(ours.error || ours.records.empty());
      EXPECT_EQ(packet[3], std::to_string(ours.records.front().epoch));
      EXPECT_EQ(packet[4], std::to_string(ours.records.front().sequenceNumber));
      records += ours.records.size();
    }
    EXPECT_EQ(occurrences(pdmlOf(*tshark, capture), "name=\"dtls.record\""), records);
  }
}

/// With the keys in the capture Wireshark reads what is encrypted: the messages that OpenSSL wrote, each application
/// datagram, and the alerts.
TEST(DtlsSessions, AreDecryptedByWireshark) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << kNoTshark;
  for (const auto& [name, trace] : dtlsSessions()) {
    SCOPED_TRACE(name);
    std::set<std::string> wanted;
    for (const tls::ReadMessage& message : trace.tls->secrets.front().messages)
      wanted.insert(std::to_string(std::to_integer<int>(message.bytes.front())));
    EXPECT_TRUE(wanted.contains("20")) << "Finished is encrypted";
    const std::string capture = capture::writePcapng(trace, {.view = capture::PointOfView::Client}).value();
    std::set<std::string> types;
    for (const auto& packet : readPdml(pdmlOf(*tshark, capture))) {
      for (const PdmlField& field : packet) {
        if (field.name == "dtls.handshake.type") types.insert(field.shown);
      }
    }
    EXPECT_EQ(types, wanted);
    std::string said;
    std::size_t closes = 0;
    for (const auto& packet : fieldsBy(*tshark, capture, {"data.data", "dtls.alert_message.desc"})) {
      for (const std::byte byte : unhex(packet[0])) said += static_cast<char>(byte);
      if (packet[1] == "0") ++closes;
    }
    EXPECT_EQ(said, "How warm is it?21 degrees");
    EXPECT_EQ(closes, 2U);
  }
}

}  // namespace
}  // namespace wiretale::testing
