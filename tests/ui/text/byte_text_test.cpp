#include "ui/text/byte_text.h"

#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/ui/text/print_qstring.h"

namespace wiretale::text {
namespace {

std::vector<std::byte> bytesOf(std::string_view text) {
  std::vector<std::byte> bytes;
  for (const char c : text) bytes.push_back(static_cast<std::byte>(c));
  return bytes;
}

TEST(ByteText, HexHasTwoDigitsAndASpaceBetween) {
  EXPECT_EQ(hexText(bytesOf("\x16\x03\xff")), QStringLiteral("16 03 ff"));
  EXPECT_EQ(hexText({}), QString());
}

TEST(ByteText, AnArrayHasTwelveBytesToALineAndANameThatCompiles) {
  EXPECT_EQ(cArrayText(bytesOf("ab"), QStringLiteral("ClientHello.random")),
            QStringLiteral("const unsigned char client_hello_random[2] = {\n    0x61, 0x62,\n};\n"));
  const QString long13 = cArrayText(bytesOf("abcdefghijklm"), QStringLiteral("x"));
  EXPECT_EQ(long13.count(u'\n'), 4);
  EXPECT_TRUE(long13.contains(QStringLiteral("0x6c,\n    0x6d,"))) << long13.toStdString();
}

TEST(ByteText, ANameThatIsNoIdentifierIsMadeOne) {
  struct Case {
    const char* name;
    const char* identifier;
  };
  for (const Case& one : {Case{"(EC)DHE", "ec_dhe"}, Case{"0-RTT", "_0_rtt"}, Case{"", "bytes"}, Case{"키", "bytes"},
                          Case{"client_write_IV", "client_write_iv"}}) {
    const QString text = cArrayText({}, QString::fromUtf8(one.name));
    EXPECT_TRUE(text.startsWith(QStringLiteral("const unsigned char %1[0]").arg(QString::fromLatin1(one.identifier))))
        << text.toStdString();
  }
}

TEST(ByteText, WhatCannotBeReadIsADot) {
  EXPECT_EQ(readableText(bytesOf("GET /\r\n\x01z\xff")), QStringLiteral("GET /\n.z."));
  EXPECT_EQ(readableCharacter(std::byte{'\n'}), QLatin1Char('.'));
}

}  // namespace
}  // namespace wiretale::text
