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

// Of which Wireshark must see the request and its answer, decrypted with the keys in the capture.
const std::set<std::string_view> kWhole{"tls12-rsa",     "tls12-ecdhe",       "tls13",
                                        "tls13-retry",   "tls13-lost-flight", "tls12-resumed",
                                        "tls13-resumed", "tls13-0rtt",        "https-visit"};

TEST(TlsSessions, AreReadAndDecryptedByWireshark) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << "tshark is not installed";
  std::size_t sessions = 0;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    if (trace.tls == nullptr) continue;
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
    EXPECT_EQ(asked && answered, kWhole.contains(builtin.name));
  }
  EXPECT_GE(sessions, kWhole.size());
}

}  // namespace
}  // namespace wiretale::testing
