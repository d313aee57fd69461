#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/windows/picture_source.h"

namespace wiretale::windows {

/// What the exported picture will look like, small.
class ExportPreview : public QWidget {
  Q_OBJECT

 public:
  explicit ExportPreview(QWidget* parent = nullptr);

  void show(HeldRequest held);
  using QWidget::show;

  QSize sizeHint() const override { return {340, 400}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void render();

  HeldRequest m_held;
  QPixmap m_picture;
};

}  // namespace wiretale::windows
