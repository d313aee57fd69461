#pragma once

#include <QLabel>

namespace wiretale::views {

/// A one-line label that ends in "…" where there is no room; the tool tip then has the whole text.
class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  using QLabel::QLabel;

  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace wiretale::views
