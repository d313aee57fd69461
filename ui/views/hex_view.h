#pragma once

#include <cstddef>
#include <vector>

#include <QColor>
#include <QWidget>

class QMenu;

namespace wiretale::views {

/// Bytes, eight or sixteen to a row as there is room, in hex and as the characters they may be; some may be marked. A
/// click or the arrow keys choose a byte.
class HexView : public QWidget {
  Q_OBJECT

 public:
  explicit HexView(QWidget* parent = nullptr);

  void setBytes(std::vector<std::byte> bytes);
  /// A ground for each byte, invalid ones for none; until the next bytes.
  void setGrounds(std::vector<QColor> grounds);
  /// Marks `length` bytes from `offset` on; none if `length` is 0.
  void mark(std::size_t offset, std::size_t length);

  std::size_t markedOffset() const { return m_markFrom; }
  std::size_t markedLength() const { return m_markLength; }
  std::size_t byteCount() const { return m_bytes.size(); }
  const std::vector<std::byte>& bytes() const { return m_bytes; }
  /// Those that are marked; if none are, all.
  std::vector<std::byte> chosenBytes() const;

  /// From this byte on bits can be chosen.
  void offerBitsFrom(std::size_t offset) { m_bitsFrom = offset; }
  /// The bits of the byte at that point, to be chosen in a menu.
  void addBits(QMenu& menu, const QPoint& at);

  /// Where a byte is drawn.
  QRect rectOf(std::size_t offset) const;
  /// Where its character is.
  QRect characterRectOf(std::size_t offset) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void byteChosen(std::size_t offset);
  void bitChosen(std::size_t offset, int bit);  ///< to be flipped; 7 is the highest of its byte

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void retranslate();
  void paintRow(QPainter& painter, std::size_t row) const;
  void paintByte(QPainter& painter, std::size_t offset) const;
  int widthOf(std::size_t perRow) const;
  std::size_t rows() const { return (m_bytes.size() + m_perRow - 1) / m_perRow; }
  bool marked(std::size_t offset) const { return offset >= m_markFrom && offset - m_markFrom < m_markLength; }
  void choose(std::size_t offset);
  std::size_t byteAt(QPoint at) const;

  std::vector<std::byte> m_bytes;
  std::vector<QColor> m_grounds;
  std::size_t m_markFrom = 0;
  std::size_t m_markLength = 0;
  std::size_t m_bitsFrom = ~std::size_t{0};
  std::size_t m_perRow = 8;
  int m_cell = 8;  ///< width of a character, px
  int m_line = 18;
};

}  // namespace wiretale::views
