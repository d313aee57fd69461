#include <algorithm>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "core/capture/pcapng_writer.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/interop/tshark.h"

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

bool isDtls(const trace::Trace& trace) {
  return !trace.secure.empty() && trace.secure.front().connection == trace::kNoConnection;
}

TEST(TlsSessions, AreReadAndDecryptedByWireshark) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << "tshark is not installed";
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

/// Datagram by datagram: no message is malformed, and Wireshark counts the messages as our own reading does.
TEST(DtlsSessions, AreReadByWireshark) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << "tshark is not installed";
  for (const char* const name : {"dtls", "dtls-lost-flight"}) {
    SCOPED_TRACE(name);
    const trace::Trace trace = sim::run(scenario::builtinScenario(name).value());
    ASSERT_TRUE(isDtls(trace));
    const std::string capture = capture::writePcapng(trace, {.view = capture::PointOfView::Client}).value();
    const auto packets = fieldsBy(*tshark, capture,
                                  {"_ws.malformed", "udp.checksum.status", "dtls.record.version", "dtls.record.epoch"});
    ASSERT_FALSE(packets.empty());
    for (const auto& packet : packets) {
      EXPECT_EQ(packet[0], "");
      EXPECT_EQ(packet[1], "1") << "the checksum is good";
      EXPECT_NE(packet[2], "") << "it is DTLS";
    }
  }
}

}  // namespace
}  // namespace wiretale::testing
