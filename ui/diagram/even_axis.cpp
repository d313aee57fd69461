#include "ui/diagram/even_axis.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace wiretale::diagram {
namespace {

class EvenPieces : public TimeAxis::Shape {
 public:
  EvenPieces(std::shared_ptr<const std::vector<SimTime>> times, double top, double step)
      : m_times(std::move(times)), m_top(top), m_step(step) {}

  TimeAxis::Piece pieceAt(SimTime time) const override {
    return piece(std::ranges::lower_bound(*m_times, time) - m_times->begin());
  }
  TimeAxis::Piece pieceAtY(double y) const override {
    return piece(static_cast<std::ptrdiff_t>(std::ceil(std::min((y - m_top) / m_step, 1e15))));
  }
  std::pair<TimeAxis::Piece, TimeAxis::Piece> ends() const override {
    return {piece(1), piece(static_cast<std::ptrdiff_t>(m_times->size()) - 1)};
  }

 private:
  /// The one that ends with the event of that number.
  TimeAxis::Piece piece(std::ptrdiff_t event) const {
    const auto last = static_cast<std::ptrdiff_t>(m_times->size()) - 1;
    if (last == 0) return {m_times->front(), m_times->front(), m_top, m_top, false};
    const std::ptrdiff_t ends = std::clamp<std::ptrdiff_t>(event, 1, last);
    return {(*m_times)[static_cast<std::size_t>(ends) - 1], (*m_times)[static_cast<std::size_t>(ends)],
            m_top + m_step * static_cast<double>(ends - 1), m_top + m_step * static_cast<double>(ends), false};
  }

  std::shared_ptr<const std::vector<SimTime>> m_times;
  double m_top;
  double m_step;
};

}  // namespace

TimeAxis evenAxis(std::shared_ptr<const std::vector<SimTime>> times, double top, double step) {
  return TimeAxis(std::make_shared<const EvenPieces>(std::move(times), top, step), true);
}

}  // namespace wiretale::diagram
