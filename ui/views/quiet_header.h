#pragma once

#include <QHeaderView>

namespace wiretale::views {

/// Names of columns in secondary ink above a quiet table, aligned as the model says.
class QuietHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit QuietHeader(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

}  // namespace wiretale::views
