#include "ui/export/png_encoder.h"

#include <array>
#include <cstring>

#include <zlib.h>

namespace wiretale::exporting {
namespace {

// PNG specification (third edition), §5.2 and §11.2.
constexpr std::string_view kSignature = "\x89PNG\r\n\x1a\n";
constexpr unsigned char kColourRgb = 2;
constexpr unsigned char kColourRgbAlpha = 6;
constexpr unsigned char kFilterNone = 0;
constexpr unsigned char kFilterUp = 2;

constexpr int kCompressionLevel = 3;
constexpr std::size_t kPieceSize = 64 * 1024;

void appendBigEndian(QByteArray& out, std::uint32_t value) {
  for (const int shift : {24, 16, 8, 0}) out.append(static_cast<char>((value >> shift) & 0xFF));
}

const unsigned char* bytesOf(const char* data) {
  return reinterpret_cast<const unsigned char*>(data);
}

}  // namespace

PngEncoder::PngEncoder(int width, int height, bool alpha, int dotsPerMetre)
    : m_width(static_cast<std::size_t>(width)),
      m_alpha(alpha),
      m_stream(std::make_unique<z_stream_s>()),
      m_above(m_width),
      m_row(1 + m_width * (alpha ? 4 : 3)),
      m_same(m_row.size()),
      m_piece(kPieceSize) {
  m_same.front() = kFilterUp;
  deflateInit(m_stream.get(), kCompressionLevel);
  m_stream->next_out = m_piece.data();
  m_stream->avail_out = static_cast<uInt>(m_piece.size());

  m_out.append(kSignature.data(), static_cast<qsizetype>(kSignature.size()));
  QByteArray header;
  appendBigEndian(header, static_cast<std::uint32_t>(width));
  appendBigEndian(header, static_cast<std::uint32_t>(height));
  const std::array<unsigned char, 5> format{8, alpha ? kColourRgbAlpha : kColourRgb, 0, 0, 0};
  header.append(reinterpret_cast<const char*>(format.data()), format.size());
  chunk("IHDR", header.constData(), static_cast<std::size_t>(header.size()));
  QByteArray dots;
  appendBigEndian(dots, static_cast<std::uint32_t>(dotsPerMetre));
  appendBigEndian(dots, static_cast<std::uint32_t>(dotsPerMetre));
  dots.append('\x01');
  chunk("pHYs", dots.constData(), static_cast<std::size_t>(dots.size()));
}

PngEncoder::~PngEncoder() {
  deflateEnd(m_stream.get());
}

void PngEncoder::text(std::string_view keyword, std::string_view utf8) {
  // Keyword, then: not compressed, compression method, no language, no translated keyword.
  QByteArray data(keyword.data(), static_cast<qsizetype>(keyword.size()));
  data.append(5, '\0');
  data.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
  chunk("iTXt", data.constData(), static_cast<std::size_t>(data.size()));
}

void PngEncoder::chunk(const char* type, const char* data, std::size_t size) {
  appendBigEndian(m_out, static_cast<std::uint32_t>(size));
  m_out.append(type, 4);
  m_out.append(data, static_cast<qsizetype>(size));
  uLong check = crc32(0, bytesOf(type), 4);
  check = crc32(check, bytesOf(data), static_cast<uInt>(size));
  appendBigEndian(m_out, static_cast<std::uint32_t>(check));
}

void PngEncoder::compress(const unsigned char* data, std::size_t size, int flush) {
  m_stream->next_in = const_cast<unsigned char*>(data);  // zlib's interface is older than const
  m_stream->avail_in = static_cast<uInt>(size);
  for (;;) {
    const int result = deflate(m_stream.get(), flush);
    const bool full = m_stream->avail_out == 0;
    const bool over = flush == Z_FINISH && result == Z_STREAM_END;
    if (full || over) {
      chunk("IDAT", reinterpret_cast<const char*>(m_piece.data()), m_piece.size() - m_stream->avail_out);
      m_stream->next_out = m_piece.data();
      m_stream->avail_out = static_cast<uInt>(m_piece.size());
    }
    if (over || (!full && flush == Z_NO_FLUSH)) return;
  }
}

void PngEncoder::pack(const QRgb* pixels) {
  unsigned char* out = m_row.data();
  *out++ = kFilterNone;
  for (std::size_t x = 0; x < m_width; ++x) {
    const QRgb pixel = pixels[x];
    *out++ = static_cast<unsigned char>(qRed(pixel));
    *out++ = static_cast<unsigned char>(qGreen(pixel));
    *out++ = static_cast<unsigned char>(qBlue(pixel));
    if (m_alpha) *out++ = static_cast<unsigned char>(qAlpha(pixel));
  }
}

void PngEncoder::row(const QRgb* pixels) {
  const std::size_t bytes = m_width * sizeof(QRgb);
  if (!m_first && std::memcmp(pixels, m_above.data(), bytes) == 0) {
    compress(m_same.data(), m_same.size(), Z_NO_FLUSH);
    return;
  }
  m_first = false;
  std::memcpy(m_above.data(), pixels, bytes);
  pack(pixels);
  compress(m_row.data(), m_row.size(), Z_NO_FLUSH);
}

QByteArray PngEncoder::finish() {
  compress(nullptr, 0, Z_FINISH);
  chunk("IEND", "", 0);
  return std::move(m_out);
}

}  // namespace wiretale::exporting
