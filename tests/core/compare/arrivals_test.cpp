#include "core/compare/arrivals.h"

#include <gtest/gtest.h>

#include "core/compare/measures.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/packet_bytes.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::compare {
namespace {

using wiretale::testing::requestAndAnswer;
using wiretale::testing::upload;

Conversation only(const trace::Trace& trace) {
  const auto all = conversationsOf(trace);
  EXPECT_EQ(all.size(), 1U);
  return all.front();
}

TEST(Arrivals, OfAPlainSessionAreWhatTheApplicationsSent) {
  const trace::Trace trace = sim::run(requestAndAnswer(5'000));
  const Conversation talk = only(trace);
  EXPECT_EQ(talk.speech[Side::Client].said, 300U);
  EXPECT_EQ(talk.speech[Side::Client].arrived, 300U);
  EXPECT_EQ(talk.speech[Side::Server].said, 5'000U);
  EXPECT_EQ(talk.speech[Side::Server].arrived, 5'000U);
}

TEST(Arrivals, CountRepeatedBytesOnce) {
  scenario::Scenario scenario = requestAndAnswer(20'000);
  scenario.interventions = {scenario::DropPacket{Side::Server, 4}, scenario::DuplicatePacket{Side::Server, 6, 3ms}};
  const trace::Trace trace = sim::run(scenario);
  EXPECT_EQ(only(trace).speech[Side::Server].arrived, 20'000U);
}

TEST(Arrivals, TheFirstByteIsThatOfTheStreamAndNotThatWhichComesFirst) {
  scenario::Scenario scenario = requestAndAnswer(20'000);
  const trace::Trace whole = sim::run(scenario);
  const Conversation before = only(whole);
  const trace::PacketRecord& first = whole.packets[before.speech[Side::Server].firstPacket];
  scenario.interventions = {scenario::DropPacket{Side::Server, first.ordinal}};
  const trace::Trace trace = sim::run(scenario);
  const Speech speech = only(trace).speech[Side::Server];
  ASSERT_TRUE(speech.firstByte.has_value());
  EXPECT_GT(*speech.firstByte, *before.speech[Side::Server].firstByte);
  EXPECT_TRUE(trace.packets[speech.firstPacket].retransmission);
}

TEST(Arrivals, UnderTlsAreApplicationDataAlone) {
  const trace::Trace trace = sim::run(scenario::builtinScenario("tls13").value());
  const Conversation talk = only(trace);
  EXPECT_EQ(talk.speech[Side::Client].arrived, 42U);
  EXPECT_EQ(talk.speech[Side::Server].arrived, 44U);
}

TEST(Arrivals, OfAFragmentedDatagramNeedAllFragments) {
  const trace::Trace trace = sim::run(scenario::builtinScenario("lost-fragment").value());
  std::uint64_t said = 0;
  std::uint64_t arrived = 0;
  for (const Conversation& talk : conversationsOf(trace)) {
    for (const Speech& speech : talk.speech) {
      said += speech.said;
      arrived += speech.arrived;
    }
  }
  EXPECT_LT(arrived, said);
}

TEST(Measures, CountOnlyWhatHostsSent) {
  scenario::Scenario scenario = upload(4'000);
  const Measures before = measure(sim::run(scenario));
  scenario.interventions = {scenario::DuplicatePacket{Side::Server, 0, 1ms}};
  const trace::Trace copied = sim::run(scenario);
  std::size_t copies = 0;
  for (const trace::PacketRecord& packet : copied.packets) copies += packet.copy ? 1U : 0U;
  EXPECT_EQ(copies, 1U);
  EXPECT_EQ(measure(copied).packets, copied.packets.size() - 1);
  EXPECT_GE(measure(copied).packets, before.packets);
}

TEST(Measures, SizesAreThoseOfTheBytes) {
  for (const char* name : {"lossy-transfer", "tls13", "dns-query", "lost-fragment", "port-unreachable"}) {
    const trace::Trace trace = sim::run(scenario::builtinScenario(name).value());
    for (trace::Index i = 0; i < trace.packets.size(); ++i)
      ASSERT_EQ(sizeOnTheWire(trace, i), trace::packetBytesAsSent(trace, i).size()) << name << ", packet " << i;
  }
}

TEST(Measures, AHandshakeAndARequestAreTwoRoundTrips) {
  const Measures measures = measure(sim::run(requestAndAnswer()));
  ASSERT_EQ(measures.visits.size(), 1U);
  EXPECT_EQ(measures.visits.front().roundTrips, 2.0);
  EXPECT_EQ(measures.visits.front().firstByte, 80ms);
}

}  // namespace
}  // namespace wiretale::compare
