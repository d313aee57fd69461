#include "core/capture/pcap_writer.h"

#include <gtest/gtest.h>

#include "core/capture/pcapng_writer.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/core/capture/capture_reader.h"
#include "tests/support/trace_builder.h"

namespace wiretale::capture {
namespace {

using wiretale::testing::CaptureFile;
using wiretale::testing::handshakeWithLoss;
using wiretale::testing::readPcap;
using wiretale::testing::readPcapng;

TEST(PcapWriter, TheHeaderIsAsTheStandardDrawsIt) {
  const std::string expected(
      "\x4D\x3C\xB2\xA1\x02\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\xFF\xFF\x00\x00\x65\x00\x00\x00"
      "\x80\x43\x6D\x38\x00\x00\x00\x00\x2C\x00\x00\x00\x2C\x00\x00\x00\x45\x00\x00\x2C",
      44);
  EXPECT_EQ(writePcap(handshakeWithLoss(), {}).value().substr(0, expected.size()), expected);
}

/// What both formats can say is the same in both.
void expectTheSame(const trace::Trace& trace, PointOfView view) {
  const CaptureFile plain = readPcap(writePcap(trace, {.view = view}).value());
  const CaptureFile full = readPcapng(writePcapng(trace, {.view = view}).value());
  ASSERT_EQ(plain.packets.size(), full.packets.size());
  for (std::size_t i = 0; i < full.packets.size(); ++i) {
    EXPECT_EQ(plain.packets[i].time, full.packets[i].time);
    ASSERT_EQ(plain.packets[i].bytes, full.packets[i].bytes);
  }
}

TEST(PcapWriter, EveryBuiltinHasTheSamePacketsAndTimesAsInPcapng) {
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    SCOPED_TRACE(builtin.name);
    const trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    for (const PointOfView view : {PointOfView::Wire, PointOfView::Client, PointOfView::Server}) {
      expectTheSame(trace, view);
    }
  }
}

TEST(PcapWriter, GivesUpWhenToldTo) {
  const auto written = writePcap(handshakeWithLoss(), {.progress = [](double) { return false; }});
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error(), Failure::Cancelled);
}

}  // namespace
}  // namespace wiretale::capture
