#include "ui/views/section_title.h"

namespace wiretale::views {

SectionTitle::SectionTitle(QWidget* parent) : QLabel(parent) {
  QFont small = font();
  small.setPixelSize(12);
  small.setBold(true);
  small.setCapitalization(QFont::AllUppercase);
  small.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
  setFont(small);
  setForegroundRole(QPalette::PlaceholderText);
}

QLabel* secondaryLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

}  // namespace wiretale::views
