#include "ui/diagram/svg_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <QString>

namespace wiretale::diagram {
namespace {

constexpr double kLargest = 1e9;

long long hundredths(double value) {
  if (std::isnan(value)) return 0;
  return std::llround(std::clamp(value, -kLargest, kLargest) * 100);
}

/// XML 1.0 §2.2, production Char; surrogates that have lost their partner arrive here alone.
bool isXmlCharacter(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
}

/// One byte in UTF-8 that means nothing in XML.
bool isPlain(QChar c) {
  const char16_t u = c.unicode();
  return u >= 0x20 && u < 0x7F && u != u'&' && u != u'<' && u != u'>';
}

qsizetype endOfPlain(QStringView text, qsizetype from) {
  while (from < text.size() && isPlain(text[from])) ++from;
  return from;
}

void appendUtf8(std::string& out, char32_t c) {
  const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    tail(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

}  // namespace

void SvgWriter::integer(long long value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  m_out.append(digits.data(), end);
}

void SvgWriter::number(double value) {
  long long scaled = hundredths(value);
  std::array<char, 24> text{};
  char* end = text.data();
  if (scaled < 0) {
    *end++ = '-';
    scaled = -scaled;
  }
  const long long whole = scaled / 100;
  const auto fraction = static_cast<int>(scaled % 100);
  if (whole != 0 || fraction == 0) end = std::to_chars(end, text.data() + text.size(), whole).ptr;
  if (fraction != 0) {
    *end++ = '.';
    *end++ = static_cast<char>('0' + fraction / 10);
    if (fraction % 10 != 0) *end++ = static_cast<char>('0' + fraction % 10);
  }
  m_out.append(text.data(), end);
}

void SvgWriter::point(QPointF at) {
  number(at.x());
  m_out += ' ';
  number(at.y());
}

void SvgWriter::rectAttributes(const QRectF& rect) {
  raw(" x=\"");
  number(rect.x());
  raw("\" y=\"");
  number(rect.y());
  raw("\" width=\"");
  number(rect.width());
  raw("\" height=\"");
  number(rect.height());
  m_out += '"';
}

void SvgWriter::colour(QColor colour) {
  constexpr std::string_view kHex = "0123456789abcdef";
  const std::array parts{colour.red(), colour.green(), colour.blue()};
  const auto twin = [](int part) { return part / 16 == part % 16; };
  const bool isShort = twin(parts[0]) && twin(parts[1]) && twin(parts[2]);
  m_out += '#';
  for (const int part : parts) {
    m_out += kHex[static_cast<std::size_t>(part / 16)];
    if (!isShort) m_out += kHex[static_cast<std::size_t>(part % 16)];
  }
}

void SvgWriter::escapedCharacter(char32_t character) {
  switch (character) {
    case '&':
      return raw("&amp;");
    case '<':
      return raw("&lt;");
    case '>':
      return raw("&gt;");
    case '\r':
      return raw("&#13;");  // else read back as a line feed, XML 1.0 §2.11
    default:
      appendUtf8(m_out, isXmlCharacter(character) ? character : U'\uFFFD');
  }
}

void SvgWriter::escaped(QStringView text) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (const qsizetype end = endOfPlain(text, i); end > i) {
      const std::size_t before = m_out.size();
      m_out.resize(before + static_cast<std::size_t>(end - i));
      std::transform(text.begin() + i, text.begin() + end, m_out.data() + before,
                     [](QChar c) { return static_cast<char>(c.unicode()); });
      i = end;
      if (i == text.size()) return;
    }
    char32_t character = text[i].unicode();
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      character = QChar::surrogateToUcs4(text[i], text[i + 1]);
      ++i;
    }
    escapedCharacter(character);
  }
}

void SvgWriter::escaped(std::string_view utf8) {
  const bool plain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
  if (!plain) return escaped(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
  for (const char c : utf8) escapedCharacter(static_cast<unsigned char>(c));
}

}  // namespace wiretale::diagram
