#pragma once

#include <QString>
#include <QStringView>

namespace wiretale::diagram {

/// What a text is in the diagram; decides family, size and weight (ui/diagram/fonts.h).
enum class FontRole : unsigned char {
  LaneName,     ///< 20 px bold
  LaneAddress,  ///< 12 px
  State,        ///< 13 px bold
  Label,        ///< 14 px bold: what a packet is
  Detail,       ///< 12 px: its numbers
  Tick,         ///< 12 px: times
  Note,         ///< 12 px: idle time, "lost", timers
};
inline constexpr int kFontRoleCount = 7;

/// Sizes of texts, in layout units (px at scale 1). An interface so that layout can be tested without fonts.
class TextMeasurer {
 public:
  virtual ~TextMeasurer() = default;
  virtual double width(QStringView text, FontRole role) const = 0;
  virtual double ascent(FontRole role) const = 0;
  virtual double descent(FontRole role) const = 0;
};

}  // namespace wiretale::diagram
