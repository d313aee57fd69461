#pragma once

#include "ui/diagram/own_fonts.h"
#include "ui/diagram/text_measurer.h"

namespace wiretale::exporting {

/// Measures texts by the compiled-in Latin fonts alone: the same widths as diagram::FontMeasurer, but without a
/// QGuiApplication and what starting one costs.
class FileMeasurer final : public diagram::TextMeasurer {
 public:
  double width(QStringView text, diagram::FontRole role) const override;
  double ascent(diagram::FontRole role) const override { return m_fonts.ascent(role); }
  double descent(diagram::FontRole role) const override { return m_fonts.descent(role); }

  /// Whether all that was asked so far could be answered. If not, what it answered is of no use.
  bool complete() const { return m_complete; }

 private:
  const diagram::OwnFonts& m_fonts = diagram::OwnFonts::instance();
  mutable bool m_complete = true;
};

}  // namespace wiretale::exporting
