#include "core/wire/tls/dtls_handshake_reader.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/wire/tls/handshake_header.h"
#include "tests/core/wire/wire_bytes.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

using testing::bytesOf;
using ::testing::ElementsAre;

struct Said {
  std::vector<std::byte> bytes;  ///< of a handshake record
  std::size_t place;             ///< in all datagrams of the server, one behind the other
};

/// The server's handshake records in clear, in the order in which they were sent.
std::vector<Said> recorded() {
  std::vector<Said> all;
  std::size_t place = 0;
  for (const auto& datagram : testing::partsOf("dtls12", "datagram", "server")) {
    for (const Record& record : scanDatagram(datagram.bytes).records) {
      const Bytes fragment = record.fragment(datagram.bytes);
      if (record.is(ContentType::Handshake) && record.epoch == 0) {
        all.push_back({{fragment.begin(), fragment.end()}, place + record.begin()});
      }
    }
    place += datagram.bytes.size();
  }
  return all;
}

std::vector<HandshakeMessage> readAll(const std::vector<Said>& records) {
  DtlsHandshakeReader reader;
  std::vector<HandshakeMessage> messages;
  for (std::size_t i = 0; i < records.size(); ++i) {
    HandshakeRead read = reader.add(records[i].bytes, i, records[i].place);
    EXPECT_FALSE(read.error);
    std::move(read.messages.begin(), read.messages.end(), std::back_inserter(messages));
  }
  return messages;
}

std::vector<int> typesOf(const std::vector<HandshakeMessage>& messages) {
  std::vector<int> types;
  for (const HandshakeMessage& message : messages) types.push_back(message.type());
  return types;
}

TEST(DtlsHandshakeReader, PutsFragmentsTogether) {
  const auto records = recorded();
  const auto messages = readAll(records);
  EXPECT_LT(messages.size(), records.size()) << "the recording has a message in fragments";
  EXPECT_THAT(typesOf(messages), ElementsAre(3, 2, 11, 12, 14, 4));
  for (const HandshakeMessage& message : messages) {
    std::size_t length = 0;
    for (const Piece& piece : message.pieces) length += piece.length;
    EXPECT_EQ(length, message.bytes.size());
    EXPECT_EQ(read24(message.bytes, 1) + kDtlsHandshakeHeaderSize, message.bytes.size());
  }
}

TEST(DtlsHandshakeReader, GivesTheSameInWhateverOrderAndHoweverOftenTheyCome) {
  auto records = recorded();
  const auto expected = readAll(records);
  auto backwards = records;
  std::reverse(backwards.begin(), backwards.end());
  auto twice = records;
  twice.insert(twice.end(), records.begin(), records.end());
  for (const auto& order : {backwards, twice}) {
    const auto messages = readAll(order);
    ASSERT_EQ(messages.size(), expected.size());
    for (std::size_t i = 0; i < messages.size(); ++i) EXPECT_EQ(messages[i].bytes, expected[i].bytes) << i;
  }
}

TEST(DtlsHandshakeReader, TakesEachByteOfOverlappingFragmentsOnceAndKnowsWhereItCameFrom) {
  DtlsHandshakeReader reader;
  EXPECT_TRUE(reader.add(bytesOf("14 000004 0000 000002 000002 cc dd"), 0, 13).messages.empty());
  const auto read = reader.add(bytesOf("14 000004 0000 000000 000003 aa bb cc"), 1, 100);
  ASSERT_EQ(read.messages.size(), 1U);
  EXPECT_EQ(read.messages[0].bytes, bytesOf("14 000004 0000 000000 000004 aa bb cc dd"));
  EXPECT_THAT(read.messages[0].pieces, ElementsAre(Piece{1, 100, 12}, Piece{1, 112, 3}, Piece{0, 26, 1}));
}

TEST(DtlsHandshakeReader, WaitsForAMessageThatIsMissing) {
  DtlsHandshakeReader reader;
  EXPECT_TRUE(reader.add(bytesOf("0e 000000 0001 000000 000000"), 0, 13).messages.empty());
  EXPECT_THAT(typesOf(reader.add(bytesOf("00 000000 0000 000000 000000"), 1, 38).messages), ElementsAre(0, 14));
  EXPECT_TRUE(reader.add(bytesOf("0e 000000 0099 000000 000000"), 2, 60).messages.empty()) << "too far ahead";
}

struct Wrong {
  const char* hex;
  const char* what;
};

TEST(DtlsHandshakeReader, SaysWhatIsWrongAndReadsOn) {
  const std::vector<Wrong> table{
      {"14 000004 0000", "the record ends within the header of a handshake fragment"},
      {"14 000004 0000 000000 000004 aa", "the record ends within a handshake fragment"},
      {"14 000004 0000 000001 000004 aa bb cc dd", "the fragment would end behind its message"},
      {"14 020000 0000 000001 000000",
       "the message says that it has 131072 bytes, and more than 131,072 are not read here"},
      {"0e 000002 0000 000000 000001 aa", "the fragments of a handshake message contradict each other"}};
  DtlsHandshakeReader reader;
  EXPECT_FALSE(reader.add(bytesOf("14 000002 0000 000000 000001 aa"), 0, 13).error);
  for (const Wrong& wrong : table) {
    const auto read = reader.add(bytesOf(wrong.hex), 1, 40);
    ASSERT_TRUE(read.error) << wrong.hex;
    EXPECT_EQ(read.error->offset, 40U);
    EXPECT_EQ(read.error->what.english(), wrong.what);
  }
  EXPECT_EQ(reader.add(bytesOf("14 000002 0000 000001 000001 bb"), 2, 70).messages.size(), 1U);
}

TEST(DtlsHandshakeReader, KeepsOnlySoManyFragments) {
  DtlsHandshakeReader reader;
  const auto fragment = bytesOf("14 000002 0000 000000 000001 aa");
  for (std::size_t i = 0; i < DtlsHandshakeReader::kMaxFragments; ++i) EXPECT_FALSE(reader.add(fragment, i, 0).error);
  const auto read = reader.add(fragment, 0, 7);
  ASSERT_TRUE(read.error);
  EXPECT_EQ(read.error->what.english(), "the handshake message has too many fragments");
}

}  // namespace
}  // namespace wiretale::wire::tls
