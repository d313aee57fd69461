#include "core/trace/tls_carriage.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "core/trace/packet_bytes.h"
#include "tests/core/trace/tls_sessions.h"

namespace wiretale::trace {
namespace {

/// A session of a client and a server with small segments, or with small records.
Trace cut(const char* scenario, std::uint16_t segment, std::uint16_t fragment) {
  scenario::Scenario changed = scenario::builtinScenario(scenario).value();
  for (const Side side : kSides) changed.parties[side].tcp.mss = segment;
  if (!changed.tls) changed.tls.emplace();
  changed.tls->maxFragment = fragment;
  return sim::run(changed);
}

/// The bytes of a message, put together from what its records hold.
tls::Octets collected(const tls::ConnectionSecrets& secrets, std::size_t message) {
  tls::Octets bytes;
  for (const MessagePart& part : partsOfMessage(secrets, message)) {
    EXPECT_EQ(part.begin, bytes.size());
    const auto& content = secrets.records[secrets.messages[message].from][part.record].plaintext;
    const auto begin = content.begin() + static_cast<std::ptrdiff_t>(part.inRecord);
    bytes.insert(bytes.end(), begin, begin + static_cast<std::ptrdiff_t>(part.length));
  }
  return bytes;
}

void expectMessagesInRecords(const Trace& trace) {
  for (const tls::ConnectionSecrets& secrets : trace.tls->secrets) {
    for (std::size_t i = 0; i < secrets.messages.size(); ++i) {
      if (secrets.messages[i].bytes.front() == std::byte{1}) continue;  // a ClientHello may be altered on the way
      EXPECT_EQ(collected(secrets, i).size(), secrets.messages[i].bytes.size());
      for (const MessagePart& part : partsOfMessage(secrets, i)) {
        const auto back = partsInRecord(secrets, secrets.messages[i].from, part.record);
        EXPECT_NE(std::ranges::find(back, part), back.end()) << "message " << i;
      }
    }
  }
}

TEST(TlsCarriage, MessagesLieInRecordsAndRecordsHoldMessages) {
  for (const TlsSession& session : tlsSessions()) {
    SCOPED_TRACE(session.name);
    expectMessagesInRecords(session.trace);
  }
}

TEST(TlsCarriage, AMessageThatNoRecordHoldsWholeLiesInSeveral) {
  const Trace trace = cut("tls12-rsa", 1'460, 512);
  const tls::ConnectionSecrets& secrets = trace.tls->secrets.front();
  const auto certificate = std::ranges::find_if(
      secrets.messages, [](const tls::ReadMessage& message) { return message.bytes.front() == std::byte{11}; });
  ASSERT_NE(certificate, secrets.messages.end());
  const auto index = static_cast<std::size_t>(certificate - secrets.messages.begin());
  EXPECT_GE(partsOfMessage(secrets, index).size(), 3U);
  EXPECT_EQ(collected(secrets, index), certificate->bytes);
}

/// Every packet that carries a record's bytes, and all bytes of it that got there.
TEST(TlsCarriage, ARecordCutByTcpIsInSeveralPacketsWithoutGaps) {
  const Trace trace = cut("tls13", 100, 16'384);
  const SecureConnection& secure = trace.secure.front();
  const auto& records = trace.tls->secrets[secure.tape].records;
  std::size_t most = 0;
  for (const Side side : kSides) {
    for (std::size_t record = 0; record < records[side].size(); ++record) {
      std::uint64_t reached = 0;
      const auto carriers = packetsOfRecord(trace, secure, side, record);
      for (const RecordCarrier& carrier : carriers) {
        EXPECT_EQ(carrier.piece.offset, reached);
        reached += carrier.piece.end - carrier.piece.begin;
        const auto pieces = recordPiecesOf(trace, trace.packets[carrier.packet]);
        EXPECT_NE(std::ranges::find(pieces, carrier.piece), pieces.end());
      }
      ASSERT_FALSE(carriers.empty());
      EXPECT_EQ(reached, carriers.back().piece.recordSize);
      most = std::max(most, carriers.size());
    }
  }
  EXPECT_GT(most, 10U) << "the Certificate";
}

TEST(TlsCarriage, AMessageIsInThePacketsThatSayThatTheyCarryIt) {
  for (const char* scenario : {"tls12-rsa", "tls13-lost-flight"}) {
    SCOPED_TRACE(scenario);
    const Trace trace = cut(scenario, 100, 512);
    const SecureConnection& secure = trace.secure.front();
    for (std::size_t message = 0; message < trace.tls->secrets[secure.tape].messages.size(); ++message) {
      std::vector<Index> saying;
      for (Index i = 0; i < trace.packets.size(); ++i) {
        for (const CarriedPart& carried : partsInPacket(trace, trace.packets[i])) {
          if (carried.part.message != message) continue;
          EXPECT_LT(carried.begin, carried.end);
          EXPECT_LE(carried.end, trace.packets[i].payloadLength);
          if (saying.empty() || saying.back() != i) saying.push_back(i);
        }
      }
      EXPECT_FALSE(saying.empty()) << message;
      EXPECT_EQ(packetsOfMessage(trace, secure, message), saying);
    }
  }
}

/// Of a message in the clear the bytes of the packet are the bytes of the message.
TEST(TlsCarriage, ThePlaceOfAMessageInAPacketHoldsItsBytes) {
  const Trace trace = cut("tls12-rsa", 100, 512);
  const tls::ConnectionSecrets& secrets = trace.tls->secrets.front();
  std::size_t compared = 0;
  for (Index i = 0; i < trace.packets.size(); ++i) {
    const auto bytes = packetBytes(trace, i);
    const std::size_t payload = bytes.size() - trace.packets[i].payloadLength;
    for (const CarriedPart& carried : partsInPacket(trace, trace.packets[i])) {
      if (secrets.records[trace.packets[i].from][carried.part.record].state != tls::RecordState::Plain) continue;
      ASSERT_EQ(carried.end - carried.begin, carried.part.length);
      const auto& message = secrets.messages[carried.part.message].bytes;
      for (std::size_t at = 0; at < carried.part.length; ++at)
        ASSERT_EQ(bytes[payload + carried.begin + at], message[carried.part.begin + at]);
      compared += carried.part.length;
    }
  }
  EXPECT_GT(compared, 1'500U);
}

/// What TCP and the record layer cut is still taken apart: the fields of a message in all its packets are those of the
/// message, each under the same name.
TEST(TlsCarriage, FieldsOfAMessageThatWasCutAreInItsPackets) {
  const auto namesOf = [](const Trace& trace) {
    std::set<std::string> names;
    for (Index i = 0; i < trace.packets.size(); ++i) {
      for (const wire::Field& field : packetFields(trace, i)) {
        if (field.layer != wire::Layer::Tls && field.layer != wire::Layer::X509) continue;
        EXPECT_FALSE(field.broken) << field.name << ": " << field.meaning;
        names.insert(field.name);
      }
    }
    names.erase("TLS Record");
    return names;
  };
  for (const char* scenario : {"tls12-rsa", "tls12-ecdhe", "tls13"}) {
    SCOPED_TRACE(scenario);
    EXPECT_EQ(namesOf(cut(scenario, 100, 512)), namesOf(cut(scenario, 1'460, 16'384)));
  }
}

}  // namespace
}  // namespace wiretale::trace
