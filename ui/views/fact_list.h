#pragma once

#include <vector>

#include <QWidget>

#include "ui/models/inspection.h"

class QGridLayout;
class QLabel;

namespace wiretale::views {

/// "from  Client → Server", a line each. Labels are kept and reused.
class FactList : public QWidget {
  Q_OBJECT

 public:
  explicit FactList(QWidget* parent = nullptr);

  void show(const std::vector<models::Fact>& facts);
  using QWidget::show;

 private:
  struct Row {
    QLabel* name;
    QLabel* value;
  };
  Row& rowAt(std::size_t place);

  QGridLayout* m_grid;
  std::vector<Row> m_rows;
};

}  // namespace wiretale::views
