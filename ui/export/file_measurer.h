#pragma once

#include "ui/diagram/own_fonts.h"
#include "ui/diagram/text_measurer.h"

namespace wiretale::exporting {

/// Measures texts by the compiled-in fonts alone: the same widths as diagram::FontMeasurer, but without a
/// QGuiApplication and what starting one costs. The Korean fonts are looked into when a text needs them.
class FileMeasurer final : public diagram::TextMeasurer {
 public:
  double width(QStringView text, diagram::FontRole role) const override;
  double ascent(diagram::FontRole role) const override { return m_fonts.ascent(role); }
  double descent(diagram::FontRole role) const override { return m_fonts.descent(role); }

  /// Whether all that was asked so far could be answered. If not, what it answered is of no use.
  bool complete() const { return m_complete; }
  /// Whether any of it needs the Korean fonts.
  bool usesKorean() const { return m_usesKorean; }

 private:
  const diagram::OwnFonts& m_fonts = diagram::OwnFonts::instance();
  mutable bool m_complete = true;
  mutable bool m_usesKorean = false;
};

}  // namespace wiretale::exporting
