#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::diagram {

/// Time ⇄ y: linear at one scale everywhere but in folds, where a long idle stretch takes a fixed height. Strictly
/// monotone, so both directions are defined. An even axis gives every piece the same height instead.
class TimeAxis {
 public:
  struct Piece {
    SimTime fromTime;
    SimTime toTime;
    double fromY = 0;
    double toY = 0;
    bool folded = false;
  };

  /// How an axis knows its pieces, which may be too many for a list. Immutable; has one piece at least.
  class Shape {
   public:
    Shape() = default;
    Shape(const Shape&) = delete;
    Shape& operator=(const Shape&) = delete;
    virtual ~Shape() = default;

    /// The first piece that ends at that moment or behind it; behind the end the last one.
    virtual Piece pieceAt(SimTime time) const = 0;
    /// The same of a y.
    virtual Piece pieceAtY(double y) const = 0;
    virtual std::pair<Piece, Piece> ends() const = 0;
  };

  TimeAxis() = default;
  explicit TimeAxis(std::vector<Piece> pieces, bool even = false);
  explicit TimeAxis(std::shared_ptr<const Shape> shape, bool even = false);

  double yAt(SimTime time) const;  ///< clamped to the axis' ends
  SimTime timeAt(double y) const;  ///< clamped to the axis' ends
  bool even() const { return m_even; }

  bool empty() const { return m_shape == nullptr; }
  double top() const { return m_first.fromY; }
  double bottom() const { return m_last.toY; }
  SimTime end() const { return m_last.toTime; }

  /// See Shape. Precondition: not empty.
  Piece pieceAt(SimTime time) const { return m_shape->pieceAt(time); }
  bool isLast(const Piece& piece) const { return piece.toTime >= m_last.toTime; }
  /// Costs as many as there are in it.
  std::vector<Piece> piecesBetween(double top, double bottom) const;
  std::vector<Piece> pieces() const;

  /// How far down something goes that takes from `from` to `to`: by the scale, also behind the axis' end; on an even
  /// axis by the axis itself.
  double drop(SimTime from, SimTime to, double pixelsPerSecond) const;

 private:
  std::shared_ptr<const Shape> m_shape;  ///< copies share it
  Piece m_first;
  Piece m_last;
  bool m_even = false;
};

}  // namespace wiretale::diagram
