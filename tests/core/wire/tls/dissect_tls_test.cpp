#include "core/wire/tls/dissect_tls.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/wire/field_walk.h"
#include "tests/core/wire/field_list.h"
#include "tests/support/golden.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

using testing::listing;
using testing::matchesGolden;
using testing::TlsMessage;

class GoldenTlsSession : public ::testing::TestWithParam<std::string> {};

TEST_P(GoldenTlsSession, ShowsEveryFieldOfEveryMessage) {
  std::string text;
  for (const TlsMessage& message : testing::messagesOf(GetParam())) {
    text += message.side + "\n" + listing(fieldsOfHandshake(message.bytes, message.context));
  }
  EXPECT_TRUE(matchesGolden(text, "wire/tls/" + GetParam() + ".txt"));
}

INSTANTIATE_TEST_SUITE_P(Fixtures, GoldenTlsSession,
                         ::testing::Values("rfc8448_resumed", "tls12_rsa", "tls12_dhe", "tls13_client", "tls13_retry"),
                         [](const auto& kind) { return kind.param; });

class TlsSession : public ::testing::TestWithParam<std::string> {};

TEST_P(TlsSession, IsWellFormedAndItsLeavesGiveTheMessagesBack) {
  for (const TlsMessage& message : testing::messagesOf(GetParam())) {
    const std::vector<Field> fields = fieldsOfHandshake(message.bytes, message.context, 100);
    EXPECT_TRUE(testing::tiles(fields, 100, 100 + message.bytes.size())) << message.where << "\n" << listing(fields);
    EXPECT_EQ(firstBroken(fields), nullptr) << message.where << "\n" << listing(fields);
  }
}

INSTANTIATE_TEST_SUITE_P(Fixtures, TlsSession, ::testing::ValuesIn(testing::tlsSessions()),
                         [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace wiretale::wire::tls
