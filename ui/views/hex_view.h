#pragma once

#include <cstddef>
#include <vector>

#include <QColor>
#include <QWidget>

namespace wiretale::views {

/// A packet's bytes, eight to a row; some may be marked. A click or the arrow keys choose a byte.
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

  /// From this byte on bits can be chosen, by the context menu of a byte.
  void offerBitsFrom(std::size_t offset) { m_bitsFrom = offset; }

  /// Where a byte is drawn.
  QRect rectOf(std::size_t offset) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void byteChosen(std::size_t offset);
  void bitChosen(std::size_t offset, int bit);  ///< to be flipped; 7 is the highest of its byte

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  static constexpr std::size_t kPerRow = 8;
  void retranslate();
  void paintRow(QPainter& painter, std::size_t row) const;
  std::size_t rows() const { return (m_bytes.size() + kPerRow - 1) / kPerRow; }
  bool marked(std::size_t offset) const { return offset >= m_markFrom && offset - m_markFrom < m_markLength; }
  void choose(std::size_t offset);
  std::size_t byteAt(QPoint at) const;

  std::vector<std::byte> m_bytes;
  std::vector<QColor> m_grounds;
  std::size_t m_markFrom = 0;
  std::size_t m_markLength = 0;
  std::size_t m_bitsFrom = ~std::size_t{0};
  int m_cell = 8;  ///< width of a character, px
  int m_line = 18;
};

}  // namespace wiretale::views
