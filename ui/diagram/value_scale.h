#pragma once

#include <cstdint>
#include <vector>

#include <QString>

namespace wiretale::diagram {

/// Values ⇄ x of a plot: linear from 0, or logarithmic where small and large are both worth seeing.
class ValueScale {
 public:
  enum class Kind : std::uint8_t { Linear, Logarithmic };

  /// Values from `least` (> 0; of a linear one from 0) to `most` between `left` and `right`, in px.
  ValueScale(Kind kind, double least, double most, double left, double right);

  double xAt(double value) const;  ///< clamped

  struct Tick {
    double value = 0;
    double x = 0;
  };
  /// At round values, at least `gap` px apart.
  std::vector<Tick> ticks(double gap) const;

 private:
  double place(double value) const;

  Kind m_kind;
  double m_least;
  double m_most;
  double m_left;
  double m_right;
};

/// "0", "20", "2.5": a round value, without needless zeros.
QString tickText(double value);

}  // namespace wiretale::diagram
