#pragma once

#include <QWidget>

#include "ui/views/thumbnail.h"

namespace wiretale::views {

/// A thumbnail as a widget: as large as there is room.
class ThumbnailView : public QWidget {
  Q_OBJECT

 public:
  explicit ThumbnailView(QWidget* parent = nullptr);

  void show(const session::TracePtr& trace, SimTime at);
  using QWidget::show;
  void clear();
  void setTheme(const diagram::Theme& theme);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  session::TracePtr m_trace;
  Thumbnail m_thumbnail;
  SimTime m_at = kNever;
};

}  // namespace wiretale::views
