#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/capture/pcap_writer.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/interop/tshark.h"

namespace wiretale::testing {
namespace {

using scenario::Scenario;
using trace::Protocol;

// What is asked, by its place in a row.
enum Field : std::size_t { IpGood, UdpStatus, MoreFragments, Offset, Pieces, Whole, UdpLength, Type, Code, IcmpGood };
const std::vector<std::string>& fields() {
  static const std::vector<std::string> kFields{
      "ip.checksum.status",    "udp.checksum.status", "ip.flags.mf", "ip.frag_offset", "ip.fragment.count",
      "ip.reassembled.length", "udp.length",          "icmp.type",   "icmp.code",      "icmp.checksum.status"};
  return kFields;
}

constexpr const char* kGood = "1";
constexpr const char* kNotPresent = "3";

class TsharkOnDatagrams : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto found = findTshark();
    if (!found) GTEST_SKIP() << kNoTshark;
    m_tshark = *found;
  }

  /// One row for each packet of the trace, in the order in which they were sent.
  std::vector<std::vector<std::string>> rowsOf(const trace::Trace& trace) const {
    const auto capture = capture::writePcap(trace, {.view = capture::PointOfView::Wire, .title = "datagrams"});
    EXPECT_TRUE(capture.has_value());
    auto rows = fieldsBy(m_tshark, capture.value_or(std::string()), fields());
    EXPECT_EQ(rows.size(), trace.packets.size());
    rows.resize(trace.packets.size(), std::vector<std::string>(fields().size()));
    return rows;
  }

  std::string m_tshark;
};

TEST_F(TsharkOnDatagrams, ChecksumsOfEveryBuiltinAreRight) {
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    if (trace.datagrams.empty()) continue;
    const auto rows = rowsOf(trace);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      EXPECT_EQ(rows[i][IpGood], kGood) << builtin.name << ", packet " << i + 1;
      const bool quoted = !rows[i][Type].empty();  // of a quoted datagram too little is there to judge
      if (!quoted && !rows[i][UdpStatus].empty()) {
        EXPECT_EQ(rows[i][UdpStatus], kGood) << builtin.name << ", packet " << i + 1;
      }
    }
  }
}

TEST_F(TsharkOnDatagrams, FragmentsArePutTogetherWhenAllAreThere) {
  const trace::Trace trace = sim::run(scenario::builtinScenario("lost-fragment").value());
  const auto rows = rowsOf(trace);
  ASSERT_EQ(rows.size(), 6U);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const trace::DatagramRecord& datagram = *trace.datagramOf(trace.packets[i]);
    // Versions of Wireshark differ in whether they count bytes or units of eight.
    EXPECT_THAT(rows[i][Offset],
                ::testing::AnyOf(std::to_string(datagram.part.offset), std::to_string(datagram.part.offset / 8)))
        << i;
    EXPECT_EQ(rows[i][MoreFragments], datagram.part.more ? "1" : "0") << i;
  }
  EXPECT_EQ(rows[2][Pieces], "3") << "the capture is of what was sent";
  EXPECT_EQ(rows[2][Whole], "4008");
  EXPECT_EQ(rows[2][UdpLength], "4008");
  EXPECT_EQ(rows[2][UdpStatus], kGood);
}

TEST_F(TsharkOnDatagrams, PortUnreachableQuotesTheDatagram) {
  const trace::Trace trace = sim::run(scenario::builtinScenario("port-unreachable").value());
  const auto rows = rowsOf(trace);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[1][Type], "3");
  EXPECT_EQ(rows[1][Code], "3");
  EXPECT_EQ(rows[1][IcmpGood], kGood);
  EXPECT_EQ(rows[1][UdpLength], rows[0][UdpLength]) << "of the datagram that it quotes";
}

TEST_F(TsharkOnDatagrams, AChecksumThatIsNotThereIsSeenAsSuch) {
  Scenario s = scenario::builtinScenario("port-unreachable").value();
  s.parties[Side::Client].udp.checksum = false;
  const auto rows = rowsOf(sim::run(s));
  EXPECT_EQ(rows[0][UdpStatus], kNotPresent);
}

}  // namespace
}  // namespace wiretale::testing
