#include "ui/text/field_text.h"

#include <random>
#include <regex>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "core/trace/packet_bytes.h"
#include "core/wire/dissect.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;
using Bytes = std::vector<std::byte>;

bool hasHangul(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'가' && c <= u'힣'; });
}

/// "20 bytes" becomes "# bytes": one complaint for all numbers.
std::string withoutDigits(const std::string& text) {
  return std::regex_replace(text, std::regex("(0x)?[0-9a-f]*[0-9]+[0-9a-f]*"), "#");
}

/// Packets of a whole session, and each of them with bytes of its headers changed and cut off in all kinds of ways.
std::vector<Bytes> manyPackets() {
  const trace::Trace trace = wiretale::testing::wholeSession();
  std::mt19937 random(1);
  std::vector<Bytes> packets;
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    const Bytes whole = trace::packetBytes(trace, i);
    packets.push_back(whole);
    for (int round = 0; round < 2'000; ++round) {
      Bytes changed = whole;
      for (unsigned changes = random() % 4; changes > 0; --changes) {
        changed[random() % std::min<std::size_t>(changed.size(), 60)] = static_cast<std::byte>(random());
      }
      if (round % 4 == 0) changed.resize(random() % (changed.size() + 8));
      packets.push_back(std::move(changed));
    }
  }
  return packets;
}

TEST(FieldText, EveryMeaningThatCanOccurIsTranslated) {
  const InLanguage korean(Language::Korean);
  std::set<std::string> untranslated;
  for (const Bytes& packet : manyPackets()) {
    for (const wire::Field& field : wire::fieldsOfPacket(packet)) {
      if (!field.meaning.empty() && !hasHangul(fieldMeaning(field))) untranslated.insert(withoutDigits(field.meaning));
    }
  }
  EXPECT_EQ(untranslated, std::set<std::string>{}) << "missing in resources/i18n/fields_ko.ts";
}

TEST(FieldText, NumbersOfAMeaningComeThrough) {
  const InLanguage korean(Language::Korean);
  wire::Field field;
  field.meaning = "The TCP header is 24 bytes long, counted in words of 4; then the data begin.";
  EXPECT_EQ(fieldMeaning(field),
            QStringLiteral("TCP 헤더의 길이는 24바이트이며, 4바이트 단위로 셉니다. 그 뒤에 데이터가 시작합니다."));
  field.meaning = "should be 0x1a2b";
  EXPECT_EQ(fieldMeaning(field), QStringLiteral("올바른 값: 0x1a2b"));
}

TEST(FieldText, AnEnglishMeaningComesOutAsItIs) {
  wire::Field field;
  for (const char* const meaning :
       {"", "SYN, ACK", "20 bytes", "1,460 of 65,535 bytes: 100 % free", "0xff at 10.0.0.1"}) {
    field.meaning = meaning;
    EXPECT_EQ(fieldMeaning(field), QString::fromLatin1(meaning));
  }
}

TEST(FieldText, LayersHaveNames) {
  EXPECT_EQ(layerName(wire::Layer::Ipv4), QStringLiteral("IPv4 header"));
  EXPECT_EQ(layerName(wire::Layer::Tcp), QStringLiteral("TCP header"));
  EXPECT_EQ(layerName(wire::Layer::Payload), QStringLiteral("Payload"));
  EXPECT_EQ(layerName(wire::Layer::Tls), QStringLiteral("TLS"));
  EXPECT_EQ(layerName(wire::Layer::X509), QStringLiteral("X.509"));
  EXPECT_EQ(layerName(wire::Layer::Http), QStringLiteral("HTTP"));
}

}  // namespace
}  // namespace wiretale::text
