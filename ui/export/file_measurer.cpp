#include "ui/export/file_measurer.h"

namespace wiretale::exporting {

double FileMeasurer::width(QStringView text, diagram::FontRole role) const {
  if (const auto width = m_fonts.width(text, role)) return *width;
  m_usesKorean = true;
  const std::optional<double> width = m_fonts.widthWithKorean(text, role);
  if (!width) m_complete = false;
  return width.value_or(0);
}

}  // namespace wiretale::exporting
