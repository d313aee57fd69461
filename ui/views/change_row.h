#pragma once

#include <QWidget>

#include "ui/models/changes.h"

namespace wiretale::views {

/// "× Drop packet  1st of the server"
class ChangeRow : public QWidget {
  Q_OBJECT

 public:
  explicit ChangeRow(const models::ChangeLine& line, QWidget* parent = nullptr);

 Q_SIGNALS:
  void removed();
  void valueWanted();  ///< by a double click, or Return or F2

 protected:
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace wiretale::views
