#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QByteArray>
#include <QRgb>

struct z_stream_s;

namespace wiretale::exporting {

/// Writes a PNG row by row, so that a picture of any height needs the memory of a few rows. About five times as fast as
/// Qt's writer for diagrams: rows like the one above (most are) cost next to nothing, and no filter is searched for.
class PngEncoder {
 public:
  /// `dotsPerMetre` is what tells other programs how large the picture is meant to be.
  PngEncoder(int width, int height, bool alpha, int dotsPerMetre);
  ~PngEncoder();
  PngEncoder(const PngEncoder&) = delete;
  PngEncoder& operator=(const PngEncoder&) = delete;

  /// An iTXt chunk (UTF-8). Before the first row; the keyword is 1 to 79 Latin-1 characters.
  void text(std::string_view keyword, std::string_view utf8);

  /// The next row: `width` pixels, alpha not multiplied in.
  void row(const QRgb* pixels);

  /// After the last row: the whole file.
  QByteArray finish();

 private:
  void chunk(const char* type, const char* data, std::size_t size);
  void compress(const unsigned char* data, std::size_t size, int flush);
  void pack(const QRgb* pixels);

  std::size_t m_width;
  bool m_alpha;
  QByteArray m_out;
  std::unique_ptr<z_stream_s> m_stream;
  std::vector<QRgb> m_above;
  std::vector<unsigned char> m_row;    ///< filter type, then the bytes of the row
  std::vector<unsigned char> m_same;   ///< a row that says "as above"
  std::vector<unsigned char> m_piece;  ///< compressed bytes waiting for their chunk
  bool m_first = true;
};

}  // namespace wiretale::exporting
