#pragma once

#include <vector>

#include <QLabel>
#include <QString>

#include "core/lesson/block.h"

namespace wiretale::views {

/// A lesson's text: paragraphs, lists, code and the pictures that lie in its folder. It opens and loads nothing else.
class LessonText : public QLabel {
  Q_OBJECT

 public:
  explicit LessonText(QWidget* parent = nullptr);

  /// `folder` is where its pictures are; empty: it has none.
  void show(const std::vector<lesson::Block>& blocks, const QString& folder);
  using QWidget::show;
};

}  // namespace wiretale::views
