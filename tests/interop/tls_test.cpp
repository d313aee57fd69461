// Our own dissector beside Wireshark's: handshake messages in clear, each in a record of its own, one a packet.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/secure_connection.h"
#include "core/wire/tls/dissect_tls.h"
#include "tests/interop/dtls_sessions.h"
#include "tests/interop/pdml.h"
#include "tests/interop/tls_capture.h"
#include "tests/interop/tls_names.h"
#include "tests/interop/tshark.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::testing {
namespace {

using wire::Field;

std::vector<std::byte> inRecord(const std::vector<std::byte>& message) {
  std::vector<std::byte> record(5 + message.size());
  record[0] = std::byte{22};
  record[1] = record[2] = std::byte{3};
  record[3] = static_cast<std::byte>(message.size() >> 8);
  record[4] = static_cast<std::byte>(message.size() & 0xFF);
  std::ranges::copy(message, record.begin() + 5);
  return record;
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

/// The messages of connections, each with its fields in our words and in Wireshark's.
void expectAlike(const std::string& tshark, const std::vector<std::vector<TlsMessage>>& connections) {
  TlsCapture capture;
  std::vector<TlsMessage> messages;
  for (const std::vector<TlsMessage>& connection : connections) {
    capture.nextConnection();
    for (const TlsMessage& message : connection) {
      capture.addRecord(message.side == "client", inRecord(message.bytes));
      messages.push_back(message);
    }
  }
  const auto packets = readPdml(pdmlOf(tshark, capture.file()));
  ASSERT_EQ(packets.size(), messages.size());
  for (std::size_t i = 0; i < packets.size(); ++i) {
    const auto ours = wire::tls::fieldsOfRecord(inRecord(messages[i].bytes), messages[i].context,
                                                wire::tls::Protection::None, TlsCapture::kRecordBegin);
    expectTheirsInOurs(ours, packets[i], messages[i].where);
    expectOursInTheirs(ours, packets[i], messages[i].where);
  }
}

TEST(TlsFields, AreWhereWiresharkSeesThemAndHaveTheSameValues) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << kNoTshark;
  std::vector<std::vector<TlsMessage>> connections;
  for (const std::string& session : tlsSessions()) connections.push_back(messagesOf(session));
  expectAlike(*tshark, connections);
}

/// What a session's connections say, also what was encrypted, as its senders wrote it.
std::vector<std::vector<TlsMessage>> connectionsOf(std::string_view builtin) {
  std::vector<std::vector<TlsMessage>> connections;
  const trace::Trace trace = sim::run(scenario::builtinScenario(builtin).value());
  if (trace.tls == nullptr) return connections;
  for (const tls::ConnectionSecrets& connection : trace.tls->secrets) {
    if (connection.version == tls::Version::Dtls12) continue;
    wire::tls::Context context;
    std::vector<TlsMessage>& messages = connections.emplace_back();
    for (const tls::ReadMessage& message : connection.messages) {
      wire::tls::learn(context, message.bytes);
      messages.push_back({.where = std::string(builtin) + " message " + std::to_string(messages.size()),
                          .side = message.from == Side::Client ? "client" : "server",
                          .bytes = message.bytes,
                          .context = context});
    }
  }
  return connections;
}

TEST(TlsFields, OfEveryBuiltInSessionAreWhereWiresharkSeesThem) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << kNoTshark;
  std::size_t sessions = 0;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const auto connections = connectionsOf(builtin.name);
    if (connections.empty()) continue;
    ++sessions;
    expectAlike(*tshark, connections);
  }
  EXPECT_GT(sessions, 40U);
}

/// The fields of the records of a datagram, as far as they are not encrypted.
std::vector<Field> openFieldsOf(const std::vector<std::byte>& datagram, const wire::tls::Context& context) {
  std::vector<Field> fields;
  for (const wire::tls::Record& record : wire::tls::scanDatagram(datagram).records) {
    if (record.epoch > 0) continue;
    const auto some = wire::tls::fieldsOfRecord(record.bytes(datagram), context, wire::tls::Protection::None,
                                                TlsCapture::kDatagramBegin + record.offset);
    fields.insert(fields.end(), some.begin(), some.end());
  }
  return fields;
}

/// Wireshark's fields of DTLS under their names in TLS. Those of messages in fragments stand where the fragments were
/// put together, and those of encrypted records say nothing: both are left out.
std::vector<PdmlField> comparable(std::vector<PdmlField> theirs, bool whole, std::size_t openBytes) {
  std::erase_if(theirs, [&](const PdmlField& field) {
    const bool header = field.name.starts_with("dtls.record.") || field.name == "dtls.handshake.type" ||
                        field.name == "dtls.handshake.message_seq" ||
                        field.name.starts_with("dtls.handshake.fragment_");
    const bool open = field.offset < TlsCapture::kDatagramBegin + openBytes;
    return !field.name.starts_with("dtls.") || !open || !(whole || header) || field.name.starts_with("dtls.fragment") ||
           field.name.starts_with("dtls.reassembled");
  });
  for (PdmlField& field : theirs) field.name.erase(0, 1);
  return theirs;
}

struct Datagram {
  bool fromClient = false;
  std::vector<std::byte> bytes;
};

void expectAlike(const std::string& tshark, const std::vector<Datagram>& datagrams, const std::string& where) {
  TlsCapture capture;
  for (const Datagram& datagram : datagrams) capture.addDatagram(datagram.fromClient, datagram.bytes);
  const auto packets = readPdml(pdmlOf(tshark, capture.file(), "-d udp.port==4433,dtls"));
  ASSERT_EQ(packets.size(), datagrams.size());
  const wire::tls::Context context{
      .version = wire::tls::Version::Dtls12, .keyExchange = wire::tls::KeyExchange::Ecdhe, .dtls = true};
  for (std::size_t i = 0; i < packets.size(); ++i) {
    const auto ours = openFieldsOf(datagrams[i].bytes, context);
    if (ours.empty()) continue;
    const std::size_t openBytes = ours.back().offset + ours.back().length - TlsCapture::kDatagramBegin;
    const bool whole = std::none_of(ours.begin(), ours.end(), [](const Field& f) { return f.name == "Fragment"; });
    expectTheirsInOurs(ours, comparable(packets[i], whole, openBytes), where + " datagram " + std::to_string(i));
  }
}

TEST(DtlsFields, AreWhereWiresharkSeesThemAndHaveTheSameValues) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << kNoTshark;
  std::vector<Datagram> datagrams;
  for (const TlsPart& part : partsOf("dtls12", "datagram")) datagrams.push_back({part.side == "client", part.bytes});
  expectAlike(*tshark, datagrams, "dtls12");
}

TEST(DtlsFields, OfEveryBuiltInSessionAreWhereWiresharkSeesThem) {
  const auto tshark = findTshark();
  if (!tshark) GTEST_SKIP() << kNoTshark;
  for (const auto& [name, trace] : dtlsSessions()) {
    std::vector<Datagram> datagrams;
    for (const trace::PacketRecord& packet : trace.packets) {
      const trace::StreamRange range = trace::payloadOf(trace, packet);
      if (!packet.arrived()) continue;
      std::vector<std::byte> payload(range.end - range.begin);
      trace.datagramBytes[packet.from].read(range.begin, payload);
      datagrams.push_back({packet.from == Side::Client, std::move(payload)});
    }
    EXPECT_GT(datagrams.size(), 8U);
    expectAlike(*tshark, datagrams, name);
  }
}

}  // namespace
}  // namespace wiretale::testing
