#include "core/tls/key_log.h"

#include <gtest/gtest.h>

#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::unhex;

Derivation derivation() {
  Derivation made;
  made.add({.name = "ClientHello.random", .octets = unhex("0102")});
  made.add({.name = "client_application_traffic_secret_0", .octets = unhex("aa")});
  made.add({.name = "client_application_traffic_secret_1", .octets = unhex("bb")});
  made.add({.name = "exporter_master_secret", .octets = unhex("cc")});
  return made;
}

TEST(KeyLog, ALineIsLabelSessionAndSecret) {
  const auto line = readKeyLogLine("CLIENT_RANDOM 00ff 1234\r\n");
  ASSERT_TRUE(line);
  EXPECT_EQ(line->label, "CLIENT_RANDOM");
  EXPECT_EQ(line->session, unhex("00ff"));
  EXPECT_EQ(line->secret, unhex("1234"));
}

TEST(KeyLog, WhatIsNoLineIsPassedOver) {
  for (const char* text : {"", "# comment 00 11", "CLIENT_RANDOM", "CLIENT_RANDOM 00", "CLIENT_RANDOM 0 11",
                           "CLIENT_RANDOM 0g 11", "CLIENT_RANDOM 00 11 22", " 00 11"})
    EXPECT_FALSE(readKeyLogLine(text)) << text;
  EXPECT_FALSE(readKeyLogLine("CLIENT_RANDOM 00 " + std::string(130, 'a'))) << "no secret has 65 bytes";
}

TEST(KeyLog, EqualSecretsAreVerifiedAndOthersDiffer) {
  Derivation made = derivation();
  const std::vector<std::string> lines{"CLIENT_TRAFFIC_SECRET_0 0102 aa", "EXPORTER_SECRET 0102 dd",
                                       "CLIENT_TRAFFIC_SECRET_0 ffff 00"};
  EXPECT_EQ(compareWithKeyLog(made, lines), 1U) << "and what is of another session does not count";
  EXPECT_EQ(made.find("client_application_traffic_secret_0")->check, Check::Verified);
  EXPECT_EQ(made.find("exporter_master_secret")->check, Check::Differs);
  EXPECT_EQ(made.find("client_application_traffic_secret_1")->check, Check::NotKnown);
}

TEST(KeyLog, OpenSslsLetterNIsAnyLaterGeneration) {
  Derivation made = derivation();
  const std::vector<std::string> right{"CLIENT_TRAFFIC_SECRET_N 0102 bb"};
  EXPECT_EQ(compareWithKeyLog(made, right), 0U);
  EXPECT_EQ(made.find("client_application_traffic_secret_1")->check, Check::Verified);
  const std::vector<std::string> wrong{"CLIENT_TRAFFIC_SECRET_N 0102 aa"};
  EXPECT_EQ(compareWithKeyLog(made, wrong), 1U) << "the first generation has a line of its own";
}

TEST(KeyLog, TwoPartiesThatDisagreeLeaveTheValueVerified) {
  Derivation made = derivation();
  const std::vector<std::string> lines{"EXPORTER_SECRET 0102 cc", "EXPORTER_SECRET 0102 dd"};
  EXPECT_EQ(compareWithKeyLog(made, lines), 1U);
  EXPECT_EQ(made.find("exporter_master_secret")->check, Check::Verified);
}

}  // namespace
}  // namespace wiretale::tls
