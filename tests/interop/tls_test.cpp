// Our own dissector beside Wireshark's: handshake messages in clear, each in a record of its own, one a packet.

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/wire/tcp_packet.h"
#include "core/wire/tls/dissect_tls.h"
#include "tests/interop/pdml.h"
#include "tests/interop/tls_names.h"
#include "tests/interop/tshark.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::testing {
namespace {

using wire::Field;

constexpr std::size_t kBegin = 20 + 20 + 5;  ///< of the message: behind the headers of IP, TCP and the record

void append(std::string& out, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xFF);
}

/// The header of a pcap file with IP packets (link type 101), little endian.
std::string captureHeader() {
  std::string out;
  for (const std::uint32_t word : {0xA1B2C3D4U, 0x00040002U, 0U, 0U, 65'535U, 101U}) append(out, word);
  return out;
}

std::vector<std::byte> inRecord(const std::vector<std::byte>& message) {
  std::vector<std::byte> record{std::byte{22}, std::byte{3}, std::byte{3}, static_cast<std::byte>(message.size() >> 8),
                                static_cast<std::byte>(message.size() & 0xFF)};
  record.insert(record.end(), message.begin(), message.end());
  return record;
}

void addPacket(std::string& capture, std::uint16_t clientPort, const TlsMessage& message, std::uint32_t (&next)[2]) {
  const bool fromClient = message.side == "client";
  const std::vector<std::byte> payload = inRecord(message.bytes);
  const auto packet = wire::writeTcpPacket({.source = fromClient ? 0x0A000001U : 0x0A000002U,
                                            .destination = fromClient ? 0x0A000002U : 0x0A000001U,
                                            .sourcePort = fromClient ? clientPort : std::uint16_t{443},
                                            .destinationPort = fromClient ? std::uint16_t{443} : clientPort,
                                            .identification = 1},
                                           {.seq = wire::SeqNum(next[fromClient ? 0 : 1]),
                                            .ack = wire::SeqNum(next[fromClient ? 1 : 0]),
                                            .flags = wire::Ack | wire::Psh,
                                            .window = 65'535,
                                            .payloadLength = static_cast<std::uint32_t>(payload.size())},
                                           payload);
  next[fromClient ? 0 : 1] += static_cast<std::uint32_t>(payload.size());
  const auto size = static_cast<std::uint32_t>(packet.size());
  for (const std::uint32_t word : {0U, 0U, size, size}) append(capture, word);
  capture.append(reinterpret_cast<const char*>(packet.data()), packet.size());
}

bool isLeaf(const std::vector<Field>& fields, std::size_t i) {
  return i + 1 == fields.size() || fields[i + 1].depth <= fields[i].depth;
}

bool sameName(const Field& field, const TlsName& name) {
  return std::find(name.ours.begin(), name.ours.end(), field.name) != name.ours.end();
}

bool sameValue(const Field& field, const PdmlField& theirs, Compared compared) {
  switch (compared) {
    case Compared::Number:
      return std::stoull(field.value, nullptr, 0) == std::stoull(theirs.shown, nullptr, 0);
    case Compared::Bytes:
      // Of long ones the first are shown.
      return field.value.starts_with("0x" + theirs.hex.substr(0, 128));
    case Compared::Text:
      return field.value == theirs.shown || field.value.starts_with(theirs.shown + " ");
    case Compared::Place:
      return true;
  }
  return false;
}

/// Elements of DER are shown with their header here, so the ends are compared.
bool samePlace(const Field& field, const PdmlField& theirs) {
  const bool der = !theirs.name.starts_with("tls.");
  const bool sameEnd = field.offset + field.length == theirs.offset + theirs.length;
  return sameEnd && (der ? field.offset <= theirs.offset : field.offset == theirs.offset);
}

std::string describe(const PdmlField& theirs) {
  return theirs.name + " = " + theirs.shown + " at " + std::to_string(theirs.offset) + "+" +
         std::to_string(theirs.length);
}

void expectTheirsInOurs(const std::vector<Field>& ours, const std::vector<PdmlField>& theirs,
                        const std::string& where) {
  for (const PdmlField& field : theirs) {
    const TlsName* name = tlsName(field.name);
    const bool heading = field.shown.empty() && field.hex.empty();
    if (name == nullptr) {
      const bool foreign = !field.name.starts_with("tls.") || field.length == 0;
      EXPECT_TRUE(foreign || heading || isOnlyTheirs(field.name)) << where << ": unknown here: " << describe(field);
      continue;
    }
    if (field.length == 0) continue;
    EXPECT_TRUE(std::any_of(ours.begin(), ours.end(),
                            [&](const Field& own) {
                              return samePlace(own, field) && sameName(own, *name) &&
                                     sameValue(own, field, name->compared);
                            }))
        << where << ": only Wireshark shows " << describe(field);
  }
}

/// Wireshark 4.0 does not take these apart.
bool isOnlyOurs(const Field& field) {
  return field.name == "Binder" || field.name == "Binder Length" || field.rfc.starts_with("RFC 5280") ||
         field.rfc.starts_with("ITU-T") || field.rfc.starts_with("RFC 5480") || field.rfc.starts_with("RFC 8017");
}

void expectOursInTheirs(const std::vector<Field>& ours, const std::vector<PdmlField>& theirs,
                        const std::string& where) {
  for (std::size_t i = 0; i < ours.size(); ++i) {
    const Field& field = ours[i];
    if (!isLeaf(ours, i) || isOnlyOurs(field)) continue;
    EXPECT_TRUE(std::any_of(
        theirs.begin(), theirs.end(),
        [&](const PdmlField& other) { return other.offset == field.offset && other.length == field.length; }))
        << where << ": only Wiretale shows " << field.name << " at " << field.offset << "+" << field.length;
  }
}

TEST(TlsFields, AreWhereWiresharkSeesThemAndHaveTheSameValues) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << "tshark is not installed";
  std::string capture = captureHeader();
  std::vector<TlsMessage> messages;
  std::uint16_t port = 50'000;
  for (const std::string& session : tlsSessions()) {
    std::uint32_t next[2] = {1, 1};
    for (const TlsMessage& message : messagesOf(session)) {
      addPacket(capture, port, message, next);
      messages.push_back(message);
    }
    ++port;
  }
  const auto packets = readPdml(pdmlOf(*tshark, capture));
  ASSERT_EQ(packets.size(), messages.size());
  for (std::size_t i = 0; i < packets.size(); ++i) {
    const auto ours = wire::tls::fieldsOfHandshake(messages[i].bytes, messages[i].context, kBegin);
    expectTheirsInOurs(ours, packets[i], messages[i].where);
    expectOursInTheirs(ours, packets[i], messages[i].where);
  }
}

}  // namespace
}  // namespace wiretale::testing
