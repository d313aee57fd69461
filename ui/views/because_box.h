#pragma once

#include <QColor>
#include <QFrame>

#include "ui/models/inspection.h"

class QLabel;

namespace wiretale::views {

/// A question, its answer, and the rule behind it, on a tinted ground with a bar of the same hue.
class BecauseBox : public QFrame {
  Q_OBJECT

 public:
  explicit BecauseBox(QWidget* parent = nullptr);

  void show(const models::Because& because, const QColor& hue);
  using QWidget::show;

  QString text() const;  ///< as shown, without its markup

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_words;
  QColor m_hue;
};

}  // namespace wiretale::views
