#include "core/wire/tls/handshake_reader.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/wire/wire_bytes.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

using testing::bytesOf;
using ::testing::ElementsAre;

/// The messages of a flight as one string of bytes.
std::vector<std::byte> flight() {
  std::vector<std::byte> all;
  for (const auto& message : testing::messagesOf("tls12_ecdhe")) {
    if (message.side == "server") all.insert(all.end(), message.bytes.begin(), message.bytes.end());
  }
  return all;
}

std::vector<std::byte> joined(const std::vector<HandshakeMessage>& messages) {
  std::vector<std::byte> all;
  for (const HandshakeMessage& message : messages) all.insert(all.end(), message.bytes.begin(), message.bytes.end());
  return all;
}

TEST(HandshakeReader, GivesTheSameMessagesHoweverTheyAreCut) {
  const auto all = flight();
  for (const std::size_t size : {std::size_t{1}, std::size_t{3}, std::size_t{7}, std::size_t{100}, all.size()}) {
    HandshakeReader reader;
    std::vector<HandshakeMessage> messages;
    for (std::size_t at = 0, record = 0; at < all.size(); at += size, ++record) {
      const Bytes fragment = Bytes(all).subspan(at, std::min(size, all.size() - at));
      // As if each record had a header of 5 bytes.
      HandshakeRead read = reader.add(fragment, record, at + 5 * (record + 1));
      ASSERT_FALSE(read.error);
      std::move(read.messages.begin(), read.messages.end(), std::back_inserter(messages));
    }
    EXPECT_EQ(messages.size(), 6U) << size;
    EXPECT_EQ(joined(messages), all) << size;
    EXPECT_TRUE(reader.pending().bytes.empty());
    for (const HandshakeMessage& message : messages) {
      std::size_t covered = 0;
      for (const Piece& piece : message.pieces) {
        // The piece's place, without the headers before it, is where its bytes stand in the flight.
        const std::size_t place = piece.offset - 5 * (piece.record + 1);
        EXPECT_TRUE(std::equal(all.begin() + static_cast<std::ptrdiff_t>(place),
                               all.begin() + static_cast<std::ptrdiff_t>(place + piece.length),
                               message.bytes.begin() + static_cast<std::ptrdiff_t>(covered)));
        covered += piece.length;
      }
      EXPECT_EQ(covered, message.bytes.size());
    }
  }
}

TEST(HandshakeReader, KnowsWhichBytesOfTheStreamCarryAField) {
  HandshakeReader reader;
  EXPECT_TRUE(reader.add(bytesOf("14 00 00 04 aa bb"), 0, 5).messages.empty());
  EXPECT_EQ(reader.pending().bytes.size(), 6U);
  const auto read = reader.add(bytesOf("cc dd 0e 00 00 00"), 1, 16);
  ASSERT_EQ(read.messages.size(), 2U);
  EXPECT_THAT(read.messages[0].pieces, ElementsAre(Piece{0, 5, 6}, Piece{1, 16, 2}));
  EXPECT_THAT(read.messages[1].pieces, ElementsAre(Piece{1, 18, 4}));
  EXPECT_TRUE(read.messages[1].is(HandshakeType::ServerHelloDone));
  EXPECT_THAT(piecesOf(read.messages[0], 4, 4), ElementsAre(Piece{0, 9, 2}, Piece{1, 16, 2}));
  EXPECT_THAT(piecesOf(read.messages[0], 0, 1), ElementsAre(Piece{0, 5, 1}));
  EXPECT_THAT(piecesOf(read.messages[0], 7, 100), ElementsAre(Piece{1, 17, 1}));
  EXPECT_THAT(messagesWithin(read.messages, 0, 11), ElementsAre(0));
  EXPECT_THAT(messagesWithin(read.messages, 11, 16), ElementsAre()) << "the header of the second record";
  EXPECT_THAT(messagesWithin(read.messages, 17, 19), ElementsAre(0, 1));
}

TEST(HandshakeReader, RefusesAMessageThatIsTooLongAndKeepsThoseBefore) {
  HandshakeReader reader;
  const auto read = reader.add(bytesOf("0e 00 00 00 0b 02 00 00"), 0, 5);
  EXPECT_EQ(read.messages.size(), 1U);
  ASSERT_TRUE(read.error);
  EXPECT_EQ(read.error->offset, 9U);
  EXPECT_EQ(read.error->what.english(),
            "the message says that it has 131072 bytes, and more than 131,072 are not read here");
  EXPECT_TRUE(reader.add(bytesOf("0e 00 00 00"), 1, 20).error) << "nothing more is taken";
}

TEST(HandshakeReader, SaysWhenSomethingComesInTheMiddleOfAMessage) {
  HandshakeReader reader;
  EXPECT_FALSE(reader.interrupt(5));
  reader.add(bytesOf("14 00 00 0c aa"), 0, 5);
  const auto error = reader.interrupt(10);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->offset, 10U);
  EXPECT_EQ(error->what.english(), "this comes in the middle of a handshake message, of which 5 bytes are there");
}

}  // namespace
}  // namespace wiretale::wire::tls
