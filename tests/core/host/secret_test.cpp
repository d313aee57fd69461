#include "core/host/secret.h"

#include <set>

#include <gtest/gtest.h>

#include "core/host/port_allocator.h"
#include "core/host/sip_hash.h"

namespace wiretale::host {
namespace {

constexpr FourTuple kTuple{.localPort = 80, .remote = {.address = 0x0A00'0001, .port = 40'000}};

TEST(SipHash, IsAsItsAuthorsPublishedIt) {
  // The vectors of the reference implementation: key 00 01 … 0f, inputs of 0, 8 and 16 bytes 00 01 02 …
  const std::array<std::uint64_t, 2> key{0x0706'0504'0302'0100U, 0x0F0E'0D0C'0B0A'0908U};
  EXPECT_EQ(sipHash(key, {}), 0x726F'DB47'DD0E'0E31U);
  EXPECT_EQ(sipHash(key, std::array<std::uint64_t, 1>{0x0706'0504'0302'0100U}), 0x93F5'F579'9A93'2462U);
  EXPECT_EQ(sipHash(key, std::array<std::uint64_t, 2>{0x0706'0504'0302'0100U, 0x0F0E'0D0C'0B0A'0908U}),
            0x3F2A'CC7F'57C2'9BDBU);
}

TEST(Secret, NumbersOfOneFourTupleFollowEachOther) {
  const Secret secret(1);
  const wire::SeqNum first = secret.initialSequence(kTuple, kSessionStart);
  EXPECT_EQ(secret.initialSequence(kTuple, kSessionStart + 1s) - first, 250'000U);
  FourTuple other = kTuple;
  ++other.remote.port;
  EXPECT_NE(secret.initialSequence(other, kSessionStart), first);
  EXPECT_NE(Secret(2).initialSequence(kTuple, kSessionStart), first);
}

TEST(Secret, EveryUseHasHashesOfItsOwn) {
  const Secret secret(1);
  std::set<std::uint64_t> hashes;
  for (int use = 0; use <= static_cast<int>(Secret::Use::CookieData); ++use)
    hashes.insert(secret.hash(static_cast<Secret::Use>(use), kTuple));
  EXPECT_EQ(hashes.size(), 6U);
}

TEST(PortAllocator, GivesEveryPortOnceBeforeTheFirstAgain) {
  const Secret secret(1);
  PortAllocator ports({.first = 100, .last = 149});
  std::set<std::uint16_t> given;
  const auto all = [](std::uint16_t) { return true; };
  for (int i = 0; i < 50; ++i) given.insert(*ports.next(secret, kTuple.remote, all));
  EXPECT_EQ(given.size(), 50U);
  EXPECT_EQ(*given.begin(), 100);
  EXPECT_EQ(*given.rbegin(), 149);
}

TEST(PortAllocator, FindsTheOnlyFreePortAndSaysWhenThereIsNone) {
  const Secret secret(1);
  PortAllocator ports({});
  EXPECT_EQ(ports.next(secret, kTuple.remote, [](std::uint16_t port) { return port == 60'999; }), 60'999);
  EXPECT_EQ(ports.next(secret, kTuple.remote, [](std::uint16_t) { return false; }), std::nullopt);
  PortAllocator none({.first = 5, .last = 4});
  EXPECT_EQ(none.next(secret, kTuple.remote, [](std::uint16_t) { return true; }), std::nullopt);
}

TEST(PortAllocator, BeginsElsewhereForAnotherPeer) {
  const Secret secret(1);
  const auto all = [](std::uint16_t) { return true; };
  const auto first = PortAllocator({}).next(secret, {.address = 1, .port = 80}, all);
  const auto second = PortAllocator({}).next(secret, {.address = 2, .port = 80}, all);
  EXPECT_NE(first, second);
}

}  // namespace
}  // namespace wiretale::host
