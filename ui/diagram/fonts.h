#pragma once

#include <QFont>
#include <QStringView>

#include "ui/diagram/text_measurer.h"

namespace wiretale::diagram {

/// The fonts of the program: subsets of Noto Sans CJK KR, made at build time and compiled in, so that a picture is the
/// same on every machine. Everything here needs a QGuiApplication and may be called from any thread.

/// Registers the small Latin fonts; done by the functions below when first needed.
void loadFonts();
/// Also registers the Korean fonts if `text` needs them (about 1 ms, once). Whoever shows Korean outside of a diagram
/// calls this with any Korean text, once.
void loadFontsFor(QStringView text);

/// The font of a role at scale 1. Larger ones are drawn by scaling the painter, so that measures stay exact.
const QFont& fontFor(FontRole role);
double pixelSize(FontRole role);
bool isBold(FontRole role);

/// For everything around the diagram.
QFont windowFont(int pixelSize, QFont::Weight weight = QFont::Normal);
/// For bytes: every character as wide as the next.
QFont monospaceFont(int pixelSize);

/// Widths as drawn by fontFor().
class FontMeasurer : public TextMeasurer {
 public:
  double width(QStringView text, FontRole role) const override;
  double ascent(FontRole role) const override;
  double descent(FontRole role) const override;
};

}  // namespace wiretale::diagram
