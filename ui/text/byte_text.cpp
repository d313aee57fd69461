#include "ui/text/byte_text.h"

#include <algorithm>

namespace wiretale::text {
namespace {

constexpr std::size_t kPerLine = 12;

QString hexOf(std::byte byte) {
  return QStringLiteral("%1").arg(std::to_integer<unsigned>(byte), 2, 16, QLatin1Char('0'));
}

/// "ClientHello.random" becomes "client_hello_random".
QString identifier(const QString& name) {
  QString text;
  QChar before;
  for (const QChar c : name) {
    const bool word = c.unicode() < 128 && c.isLetterOrNumber();
    const bool hump = word && c.isUpper() && before.isLower();
    if ((!word || hump) && !text.endsWith(u'_') && !text.isEmpty()) text += u'_';
    if (word) text += c.toLower();
    before = c;
  }
  if (text.endsWith(u'_')) text.chop(1);
  if (text.isEmpty()) return QStringLiteral("bytes");
  return text.front().isDigit() ? u'_' + text : text;
}

}  // namespace

QString hexText(std::span<const std::byte> bytes) {
  QString text;
  text.reserve(static_cast<qsizetype>(bytes.size()) * 3);
  for (const std::byte byte : bytes) {
    if (!text.isEmpty()) text += u' ';
    text += hexOf(byte);
  }
  return text;
}

QString cArrayText(std::span<const std::byte> bytes, const QString& name) {
  QString text = QStringLiteral("const unsigned char %1[%2] = {").arg(identifier(name)).arg(bytes.size());
  for (std::size_t place = 0; place < bytes.size(); ++place) {
    text += place % kPerLine == 0 ? QStringLiteral("\n    ") : QStringLiteral(" ");
    text += QStringLiteral("0x%1,").arg(hexOf(bytes[place]));
  }
  return text + QStringLiteral("\n};\n");
}

QChar readableCharacter(std::byte byte) {
  const auto value = std::to_integer<unsigned char>(byte);
  return value >= 0x20 && value < 0x7F ? QLatin1Char(static_cast<char>(value)) : QLatin1Char('.');
}

QString readableText(std::span<const std::byte> bytes) {
  QString text;
  for (const std::byte byte : bytes) {
    if (byte == std::byte{'\r'}) continue;
    text += byte == std::byte{'\n'} ? QLatin1Char('\n') : readableCharacter(byte);
  }
  return text;
}

}  // namespace wiretale::text
