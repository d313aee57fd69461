#include "ui/export/file_measurer.h"

namespace wiretale::exporting {

double FileMeasurer::width(QStringView text, diagram::FontRole role) const {
  const std::optional<double> width = m_fonts.width(text, role);
  if (!width) m_complete = false;
  return width.value_or(0);
}

}  // namespace wiretale::exporting
