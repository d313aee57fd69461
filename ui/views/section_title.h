#pragma once

#include <QLabel>

namespace wiretale::views {

/// "WHAT IF": a small bold heading above a group of controls.
class SectionTitle : public QLabel {
  Q_OBJECT

 public:
  explicit SectionTitle(QWidget* parent = nullptr);

  /// Larger on a large screen.
  void setScale(double scale);
};

/// A label in the palette's secondary ink.
QLabel* secondaryLabel(QWidget* parent);

}  // namespace wiretale::views
