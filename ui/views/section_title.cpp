#include "ui/views/section_title.h"

namespace wiretale::views {

SectionTitle::SectionTitle(QWidget* parent) : QLabel(parent) {
  setScale(1);
  setForegroundRole(QPalette::PlaceholderText);
}

void SectionTitle::setScale(double scale) {
  QFont small = font();
  small.setPixelSize(qRound(12 * scale));
  small.setBold(true);
  small.setCapitalization(QFont::AllUppercase);
  small.setLetterSpacing(QFont::AbsoluteSpacing, 0.8 * scale);
  setFont(small);
}

QLabel* secondaryLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

}  // namespace wiretale::views
