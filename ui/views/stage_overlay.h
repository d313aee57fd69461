#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QColor>
#include <QPolygonF>
#include <QWidget>

namespace wiretale::views {

/// What lies over a presented diagram: a black or white screen, the dot of a pointer, strokes of a pen.
class StageOverlay : public QWidget {
  Q_OBJECT

 public:
  enum class Cover : std::uint8_t { None, Black, White };
  static constexpr int kPens = 4;

  explicit StageOverlay(QWidget* parent = nullptr);

  Cover cover() const { return m_cover; }
  void setCover(Cover cover);

  bool pointing() const { return m_pointing; }
  void setPointing(bool pointing);

  /// The pen in use, from 0; none: clicks go to the diagram.
  std::optional<int> pen() const { return m_pen; }
  void setPen(std::optional<int> pen);
  static QColor penColour(int pen);
  std::size_t strokes() const { return m_strokes.size(); }
  void wipe();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  struct Stroke {
    QPolygonF line;
    int pen = 0;
  };
  void heedTools();

  Cover m_cover = Cover::None;
  bool m_pointing = false;
  QPointF m_pointer;
  std::optional<int> m_pen;
  std::vector<Stroke> m_strokes;
};

}  // namespace wiretale::views
