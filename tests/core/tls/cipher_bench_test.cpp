#include "core/tls/cipher_bench.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wiretale::tls {
namespace {

BenchRequest request(std::size_t length = 40) {
  BenchRequest made;
  for (std::size_t i = 0; i < length; ++i) made.text.push_back(static_cast<std::byte>('a' + i % 26));
  return made;
}

CipherBench run(const BenchRequest& request) {
  auto bench = runCipherBench(request);
  if (!bench) ADD_FAILURE() << bench.error().english();
  return bench.value_or(CipherBench{});
}

std::vector<std::string> namesOf(const std::vector<Sent>& sent) {
  std::vector<std::string> names;
  for (const Sent& thing : sent) names.push_back(thing.name);
  return names;
}

TEST(CipherBench, AllThreeWaysGiveTheTextBack) {
  for (const RecordCipher cipher : {RecordCipher::Aes128Gcm, RecordCipher::Aes256Gcm}) {
    BenchRequest wanted = request();
    wanted.cipher = cipher;
    const CipherBench bench = run(wanted);
    EXPECT_EQ(bench.symmetric.decrypted, wanted.text);
    EXPECT_EQ(bench.asymmetric.decrypted, wanted.text);
    EXPECT_EQ(bench.hybrid.text.decrypted, wanted.text);
    EXPECT_EQ(bench.hybrid.unwrappedKey, bench.hybrid.text.key);
    EXPECT_EQ(bench.symmetric.key.size(), keyLengthOf(cipher));
  }
}

TEST(CipherBench, TheSizesAreThoseOfTheAlgorithms) {
  const CipherBench bench = run(request(40));
  EXPECT_EQ(bench.symmetric.ciphertext.size(), 40U);
  EXPECT_EQ(bench.symmetric.tag.size(), 16U);
  EXPECT_EQ(bench.asymmetric.blockLimit, 190U);
  EXPECT_EQ(bench.asymmetric.blocks.size(), 1U);
  EXPECT_EQ(bench.asymmetric.blocks.front().size(), 256U);
  EXPECT_EQ(bench.hybrid.wrappedKey.size(), 256U);
}

TEST(CipherBench, EveryOperationIsMeasured) {
  const CipherBench bench = run(request());
  for (const BenchTime& time : {bench.symmetric.encrypting, bench.symmetric.decrypting, bench.asymmetric.encrypting,
                                bench.asymmetric.decrypting, bench.hybrid.wrapping, bench.hybrid.unwrapping,
                                bench.hybrid.text.encrypting, bench.hybrid.text.decrypting})
    EXPECT_GE(time.runs, 1U);
}

TEST(CipherBench, ATextTooLongForOneBlockIsSaidWithTheLimit) {
  const CipherBench bench = run(request(191));
  ASSERT_TRUE(bench.asymmetric.problem);
  EXPECT_THAT(bench.asymmetric.problem->english(),
              ::testing::HasSubstr("at most 190 bytes at once, and the text has 191"));
  EXPECT_TRUE(bench.asymmetric.blocks.empty());
  EXPECT_EQ(bench.hybrid.text.decrypted, request(191).text) << "only the key goes through RSA";
  EXPECT_FALSE(run(request(190)).asymmetric.problem);
}

TEST(CipherBench, OrItIsCutIntoBlocks) {
  BenchRequest wanted = request(500);
  wanted.cutIntoBlocks = true;
  const AsymmetricBench bench = run(wanted).asymmetric;
  EXPECT_FALSE(bench.problem);
  EXPECT_EQ(bench.blocks.size(), 3U);
  EXPECT_EQ(bench.decrypted, wanted.text);
  EXPECT_THAT(namesOf(bench.sent), ::testing::ElementsAre("public key", "block 1", "block 2", "block 3"));
}

TEST(CipherBench, AKeyInTheClearGivesTheTextToEverybody) {
  BenchRequest wanted = request();
  EXPECT_EQ(eavesdrop(run(wanted).symmetric.sent), std::nullopt);
  wanted.keyInTheClear = true;
  const CipherBench bench = run(wanted);
  EXPECT_THAT(namesOf(bench.symmetric.sent), ::testing::ElementsAre("key", "nonce", "ciphertext", "tag"));
  EXPECT_EQ(eavesdrop(bench.symmetric.sent), wanted.text);
  EXPECT_EQ(eavesdrop(bench.asymmetric.sent), std::nullopt);
  EXPECT_EQ(eavesdrop(bench.hybrid.sent), std::nullopt);
}

TEST(CipherBench, TheSameSeedGivesTheSameBytes) {
  const BenchRequest wanted = request();
  const CipherBench one = run(wanted);
  const CipherBench two = run(wanted);
  EXPECT_EQ(one.symmetric.ciphertext, two.symmetric.ciphertext);
  EXPECT_EQ(one.asymmetric.blocks, two.asymmetric.blocks);
  EXPECT_EQ(one.hybrid.wrappedKey, two.hybrid.wrappedKey);
  EXPECT_NE(one.symmetric.key, one.hybrid.text.key) << "the hybrid way has a fresh key";
}

TEST(CipherBench, ItTakesNoTextAndSaysHowLongOneMayBe) {
  EXPECT_EQ(run(request(0)).asymmetric.decrypted, Octets{});
  const auto tooLong = runCipherBench(request(kLongestBenchText + 1));
  ASSERT_FALSE(tooLong);
  EXPECT_EQ(tooLong.error().english(), "the text has 65537 bytes: the bench takes 65536 at most");
}

}  // namespace
}  // namespace wiretale::tls
