#include "ui/diagram/tls_label.h"

#include <array>

#include <gtest/gtest.h>

#include "core/trace/tls_content.h"
#include "core/trace/wire_view.h"
#include "tests/ui/diagram/sample_trace.h"

namespace wiretale::testing {
namespace {

using diagram::KeyChange;
using diagram::TlsReading;
using trace::Insight;

/// Of each packet that carries TLS a line: its longest label, "locked" if it has a lock.
std::string labelsOf(const trace::Trace& trace) {
  const TlsReading reading(trace);
  std::string lines;
  for (const trace::PacketRecord& packet : trace.packets) {
    const diagram::TlsLabel label = tlsLabelOf(reading, trace, packet);
    if (!label.texts.isEmpty()) lines += label.texts.first().toStdString() + (label.locked ? " locked\n" : "\n");
  }
  return lines;
}

TEST(TlsLabel, NamesTheMessagesInEachSegmentAndPutsBracketsAroundWhatIsEncryptedBesideWhatIsNot) {
  EXPECT_EQ(labelsOf(traceOf("tls13")),
            "ClientHello\n"
            "ServerHello, [EncryptedExtensions, Certificate, CertificateVerify, Finished] locked\n"
            "Finished locked\n"
            "data locked\n"
            "NewSessionTicket ×2 locked\n"
            "data locked\n"
            "Alert: close_notify locked\n"
            "Alert: close_notify locked\n");
}

TEST(TlsLabel, SaysNothingOfTheInsideToWhoeverHasNoKeys) {
  EXPECT_EQ(labelsOf(trace::onTheWire(traceOf("tls13"))),
            "ClientHello\n"
            "ServerHello, [Application Data ×4] locked\n"
            "Application Data locked\n"
            "Application Data locked\n"
            "Application Data ×2 locked\n"
            "Application Data locked\n"
            "Application Data locked\n"
            "Application Data locked\n");
}

TEST(TlsLabel, NumbersThePartsOfWhatIsCutIntoSegmentsAlsoWhenOneIsSentAgain) {
  const std::string labels = labelsOf(traceOf("tls13-lost-flight"));
  const std::string second = "CertificateVerify 2/2, Finished locked\n";
  const std::size_t first = labels.find("[EncryptedExtensions, Certificate, CertificateVerify 1/2] locked\n" + second);
  ASSERT_NE(first, std::string::npos) << labels;
  EXPECT_NE(labels.find("\n" + second, labels.find(second)), std::string::npos) << labels;
}

TEST(TlsLabel, CountsWhatWouldBeTooLong) {
  const trace::Trace trace = traceOf("tls13");
  const TlsReading reading(trace);
  for (const trace::PacketRecord& packet : trace.packets) {
    const diagram::TlsLabel label = tlsLabelOf(reading, trace, packet);
    if (label.texts.size() < 2) continue;
    EXPECT_EQ(label.texts.last(), QStringLiteral("ServerHello +4"));
    for (qsizetype i = 1; i < label.texts.size(); ++i) EXPECT_LT(label.texts[i].size(), label.texts[i - 1].size());
    return;
  }
  FAIL() << "no label is long";
}

std::string changesOf(const char* builtin, Insight insight) {
  static constexpr std::array kStages{"traffic", "early data", "handshake", "application", "update"};
  const trace::Trace whole = traceOf(builtin);
  const trace::Trace trace = insight == Insight::Wire ? trace::onTheWire(whole) : whole;
  std::string text;
  const TlsReading reading(trace);
  for (const KeyChange& change : reading.keyChanges()) {
    text += change.from == Side::Client ? "client " : "server ";
    text += kStages[static_cast<std::size_t>(change.stage)];
    text += " +" + std::to_string(change.depth) + "\n";
  }
  return text;
}

TEST(KeyChanges, AreTwoForEachDirectionInTls13AndOneInTls12) {
  EXPECT_EQ(changesOf("tls13", Insight::Everything),
            "client handshake +1\nclient application +1\nserver handshake +1\nserver application +1\n");
  EXPECT_EQ(changesOf("tls12-rsa", Insight::Everything), "client traffic +2\nserver traffic +2\n");
}

TEST(KeyChanges, BeginWithEarlyDataInASessionThatSendsSome) {
  const std::string changes = changesOf("tls13-0rtt", Insight::Everything);
  EXPECT_NE(changes.find("client early data +1\nclient handshake +0\nclient application +1\n"), std::string::npos)
      << changes;
}

TEST(KeyChanges, AreOnlyTheFirstOfEachDirectionToWhoeverHasNoKeys) {
  EXPECT_EQ(changesOf("tls13", Insight::Wire), "client traffic +2\nserver traffic +2\n");
}

TEST(KeyChanges, OfDtlsAreOneForEachDirectionHoweverOftenAFlightIsRepeated) {
  for (const char* name : {"dtls", "dtls-lost-flight"}) {
    EXPECT_EQ(changesOf(name, Insight::Everything), "client traffic +2\nserver traffic +2\n") << name;
    EXPECT_EQ(changesOf(name, Insight::Wire), "client traffic +2\nserver traffic +2\n") << name;
  }
}

TEST(KeyChanges, AreNoneWithoutTls) {
  EXPECT_EQ(changesOf("transfer", Insight::Everything), "");
}

TEST(TlsReading, TellsHandshakeFromData) {
  const trace::Trace trace = traceOf("tls13");
  const TlsReading everything(trace);
  const trace::Trace seen = trace::onTheWire(trace);
  const TlsReading wire(seen);
  for (const trace::PacketRecord& packet : trace.packets) {
    const std::string label = tlsLabelOf(everything, trace, packet).texts.join(u'|').toStdString();
    const bool handshake = !label.empty() && label != "data";
    EXPECT_EQ(everything.carriesHandshake(packet), handshake) << label;
    const bool hidden = label.starts_with("NewSessionTicket") || label.starts_with("Alert");
    const auto place = static_cast<std::size_t>(&packet - trace.packets.data());
    EXPECT_TRUE(!hidden || !wire.carriesHandshake(seen.packets[place])) << label;
  }
}

}  // namespace
}  // namespace wiretale::testing
