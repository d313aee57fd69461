#include "core/wire/fragment.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "core/wire/checksum.h"
#include "core/wire/dissect.h"
#include "core/wire/reassembly.h"
#include "core/wire/udp_packet.h"

namespace wiretale::wire {
namespace {

using ::testing::HasSubstr;
using Outcome = FragmentSet::Outcome;
using Packet = std::vector<std::byte>;

Packet datagram(std::size_t payload, std::uint16_t identification = 7, bool dontFragment = false) {
  std::vector<std::byte> bytes(payload);
  for (std::size_t i = 0; i < payload; ++i) {
    bytes[i] = static_cast<std::byte>(drawBits(9, Purpose::Loss, Side::Client, i));
  }
  return writeUdpPacket({.source = 0x0A000001,
                         .destination = 0x0A000002,
                         .sourcePort = 5'000,
                         .destinationPort = 6'000,
                         .identification = identification},
                        bytes, {.dontFragment = dontFragment});
}

Reassembler::Result give(Reassembler& reassembler, const Packet& packet, SimTime now = kSessionStart) {
  return reassembler.add(readIpv4Header(packet).value(), packet, now);
}

TEST(FragmentRanges, FillTheLinkInMultiplesOfEight) {
  EXPECT_EQ(fragmentRanges(4'008, 1'500),
            (std::vector<FragmentRange>{{0, 1'480, true}, {1'480, 1'480, true}, {2'960, 1'048, false}}));
  EXPECT_EQ(fragmentRanges(1'480, 1'500), (std::vector<FragmentRange>{{0, 1'480, false}}));
  EXPECT_EQ(fragmentRanges(1'481, 1'500), (std::vector<FragmentRange>{{0, 1'480, true}, {1'480, 1, false}}));
  EXPECT_EQ(fragmentRanges(100, 68), (std::vector<FragmentRange>{{0, 48, true}, {48, 48, true}, {96, 4, false}}));
  EXPECT_EQ(fragmentRanges(0, 68), (std::vector<FragmentRange>{{0, 0, false}}));
}

TEST(Fragments, HaveAHeaderEachAndNoneIsTooLong) {
  const auto fragments = fragmentPacket(datagram(4'000), 1'500).value();
  ASSERT_EQ(fragments.size(), 3U);
  for (const Packet& fragment : fragments) {
    const Ipv4Header header = readIpv4Header(fragment).value();
    EXPECT_LE(fragment.size(), 1'500U);
    EXPECT_EQ(headerChecksum(Bytes(fragment).first(20)), 0);
    EXPECT_EQ(header.identification, 7);
    EXPECT_EQ(header.protocol, 17);
    EXPECT_EQ(header.moreFragments, &fragment != &fragments.back());
    EXPECT_FALSE(readUdpPacket(fragment).has_value());
  }
}

TEST(Fragments, ThatMayNotBeMadeAreNot) {
  EXPECT_EQ(fragmentPacket(datagram(4'000, 7, true), 1'500).error(), "it must not be fragmented");
  EXPECT_EQ(fragmentPacket(datagram(100, 7, true), 1'500).value().size(), 1U) << "it fits";
  EXPECT_FALSE(fragmentPacket(datagram(100), 27).has_value());
  EXPECT_FALSE(fragmentPacket({}, 1'500).has_value());
  const Packet packet = datagram(100);
  EXPECT_FALSE(fragmentPacket(Bytes(packet).first(60), 68).has_value());
}

TEST(Reassembly, PutsFragmentsTogetherInWhateverOrderTheyCome) {
  std::mt19937_64 random(4);
  for (const std::size_t payload : {1'473U, 4'000U, 20'000U, 65'507U}) {
    const Packet packet = datagram(payload);
    for (const std::uint32_t mtu : {1'500U, 576U}) {
      auto fragments = fragmentPacket(packet, mtu).value();
      std::shuffle(fragments.begin(), fragments.end(), random);
      Reassembler reassembler;
      for (std::size_t i = 0; i < fragments.size(); ++i) {
        const auto result = give(reassembler, fragments[i]);
        const bool last = i + 1 == fragments.size();
        ASSERT_EQ(result.outcome, last ? Outcome::Complete : Outcome::Kept);
        if (last) {
          EXPECT_EQ(result.packet, packet);
        }
      }
      EXPECT_EQ(reassembler.nextDeadline(), kNever) << "nothing is left behind";
    }
  }
}

TEST(Reassembly, TakesFragmentsThatWereCutUpAgain) {
  const Packet packet = datagram(4'000);
  Reassembler reassembler;
  Packet whole;
  const auto fragments = fragmentPacket(packet, 1'500).value();
  for (const Packet& fragment : fragments) {
    const auto pieces = fragmentPacket(fragment, 576).value();
    for (const Packet& piece : pieces) whole = give(reassembler, piece).packet;
  }
  EXPECT_EQ(whole, packet);
}

TEST(Reassembly, KeepsPacketsApart) {
  const auto first = fragmentPacket(datagram(2'000, 1), 1'500).value();
  const auto second = fragmentPacket(datagram(2'000, 2), 1'500).value();
  Reassembler reassembler;
  EXPECT_EQ(give(reassembler, first[0]).outcome, Outcome::Kept);
  EXPECT_EQ(give(reassembler, second[1]).outcome, Outcome::Kept);
  EXPECT_EQ(give(reassembler, first[1]).packet, datagram(2'000, 1));
  EXPECT_EQ(give(reassembler, second[0]).packet, datagram(2'000, 2));
}

TEST(Reassembly, LeavesAPacketThatIsNoFragmentAsItIs) {
  Reassembler reassembler;
  const auto result = give(reassembler, datagram(10));
  EXPECT_EQ(result.outcome, Outcome::Complete);
  EXPECT_EQ(result.packet, datagram(10));
}

TEST(Reassembly, ForgetsWhatWaitsTooLongFromTheFirstFragmentOn) {
  const auto fragments = fragmentPacket(datagram(4'000), 1'500).value();
  Reassembler reassembler(30s);
  give(reassembler, fragments[0]);
  give(reassembler, fragments[1], kSessionStart + 29s);
  EXPECT_EQ(reassembler.nextDeadline(), kSessionStart + 30s) << "a later fragment wins no time";
  EXPECT_EQ(reassembler.onTime(kSessionStart + 30s - 1ns), 0U);
  EXPECT_EQ(reassembler.onTime(kSessionStart + 30s), 1U);
  EXPECT_EQ(give(reassembler, fragments[2], kSessionStart + 31s).outcome, Outcome::Kept) << "begins anew";
}

TEST(Reassembly, NeverHoldsMoreThanItMay) {
  Reassembler reassembler(60s, 10'000);
  const auto old = fragmentPacket(datagram(4'000, 1), 1'500).value();
  give(reassembler, old[0]);
  give(reassembler, old[1]);
  for (std::uint16_t id = 2; id < 50; ++id) give(reassembler, fragmentPacket(datagram(4'000, id), 1'500).value()[1]);
  EXPECT_EQ(give(reassembler, old[2]).outcome, Outcome::Kept) << "the oldest was given up";
}

struct Step {
  FragmentRange range;
  Outcome outcome;
};

struct Story {
  const char* name;
  std::vector<Step> steps;
};

class FragmentStories : public ::testing::TestWithParam<Story> {};

TEST_P(FragmentStories, EndAsTheyShould) {
  FragmentSet set;
  int number = 0;
  for (const Step& step : GetParam().steps) EXPECT_EQ(set.add(step.range), step.outcome) << "step " << ++number;
}

INSTANTIATE_TEST_SUITE_P(
    All, FragmentStories,
    ::testing::Values(
        Story{"InOrder", {{{0, 8, true}, Outcome::Kept}, {{8, 3, false}, Outcome::Complete}}},
        Story{"Backwards",
              {{{16, 1, false}, Outcome::Kept}, {{8, 8, true}, Outcome::Kept}, {{0, 8, true}, Outcome::Complete}}},
        Story{"TwiceTheSame", {{{0, 8, true}, Outcome::Kept}, {{0, 8, true}, Outcome::Repeated}}},
        Story{"OverlapFromBelow", {{{8, 16, true}, Outcome::Kept}, {{0, 16, true}, Outcome::Contradicts}}},
        Story{"OverlapFromAbove", {{{0, 16, true}, Outcome::Kept}, {{8, 16, true}, Outcome::Contradicts}}},
        Story{"Inside", {{{0, 32, true}, Outcome::Kept}, {{8, 8, true}, Outcome::Contradicts}}},
        Story{"Around", {{{8, 8, true}, Outcome::Kept}, {{0, 32, true}, Outcome::Contradicts}}},
        Story{"SameRangeButLast", {{{0, 8, true}, Outcome::Kept}, {{0, 8, false}, Outcome::Contradicts}}},
        Story{"TwoEnds", {{{8, 8, false}, Outcome::Kept}, {{16, 8, false}, Outcome::Contradicts}}},
        Story{"BehindTheEnd", {{{8, 8, false}, Outcome::Kept}, {{16, 8, true}, Outcome::Contradicts}}},
        Story{"UpToTheEndAndMore", {{{16, 8, false}, Outcome::Kept}, {{8, 16, true}, Outcome::Contradicts}}},
        Story{"EndBeforeWhatIsThere", {{{16, 8, true}, Outcome::Kept}, {{8, 8, false}, Outcome::Contradicts}}},
        Story{"NoBytes", {{{8, 0, true}, Outcome::Contradicts}}},
        Story{"OddLength", {{{0, 9, true}, Outcome::Contradicts}}},
        Story{"BeyondIpv4", {{{65'528, 8, false}, Outcome::Contradicts}}}),
    [](const auto& instance) { return instance.param.name; });

/// Whatever comes: what is said to be complete is, and nothing is read that is not there.
TEST(Reassembly, SurvivesAnything) {
  std::mt19937_64 random(11);
  Reassembler reassembler(1s, 200'000);
  for (int i = 0; i < 20'000; ++i) {
    Packet packet(20 + random() % 100);
    Ipv4Header header{
        .totalLength = static_cast<std::uint16_t>(packet.size()),
        .identification = static_cast<std::uint16_t>(random() % 3),
        .dontFragment = false,
        .moreFragments = random() % 2 == 0,
        .fragmentOffset = static_cast<std::uint16_t>(random() % 10 == 0 ? random() % 8'192 : random() % 8),
        .protocol = 17};
    writeIpv4Header(header, packet);
    const auto result = give(reassembler, packet, kSessionStart + i * 1ms);
    reassembler.onTime(kSessionStart + i * 1ms);
    fieldsOfPacket(packet);
    if (result.outcome != Outcome::Complete) continue;
    const auto whole = readIpv4Header(result.packet);
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(whole->totalLength, result.packet.size());
  }
}

TEST(FragmentFields, SayWhichPartThisIs) {
  const auto fragments = fragmentPacket(datagram(4'000), 1'500).value();
  const auto meaning = [](const Packet& packet, std::string_view name) -> std::string {
    for (const Field& field : fieldsOfPacket(packet)) {
      if (field.name == name && (name != "Checksum" || field.layer == Layer::Udp)) return field.meaning;
    }
    return {};
  };
  EXPECT_EQ(meaning(fragments[0], "More Fragments"), "Further fragments of the packet follow.");
  EXPECT_EQ(meaning(fragments[0], "Length"), "1480 bytes of it are in this fragment.");
  EXPECT_THAT(meaning(fragments[0], "Checksum"), HasSubstr("when all fragments are there"));
  EXPECT_EQ(meaning(fragments[1], "Fragment Offset"), "1480 bytes of the data come before this.");
  EXPECT_THAT(meaning(fragments[1], "Data"), HasSubstr("A later part"));
  EXPECT_EQ(meaning(fragments[2], "More Fragments"), "No further fragment follows.");
}

}  // namespace
}  // namespace wiretale::wire
