#pragma once

#include "ui/diagram/fonts.h"
#include "ui/diagram/text_measurer.h"

namespace wiretale::testing {

/// Every character is as wide as 0.56 of its font's size: layouts that are the same on every machine.
class FixedMeasurer : public diagram::TextMeasurer {
 public:
  double width(QStringView text, diagram::FontRole role) const override {
    return static_cast<double>(text.size()) * 0.56 * diagram::pixelSize(role);
  }
  double ascent(diagram::FontRole role) const override { return diagram::pixelSize(role); }
  double descent(diagram::FontRole role) const override { return 0.25 * diagram::pixelSize(role); }
};

}  // namespace wiretale::testing
