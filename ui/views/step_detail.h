#pragma once

#include <QScrollArea>

#include "ui/models/step_row.h"

class QLabel;

namespace wiretale::views {

class FactList;

/// All there is to say about one step: its whole value, how it is made, what it is for, where that is written.
class StepDetail : public QScrollArea {
  Q_OBJECT

 public:
  explicit StepDetail(QWidget* parent = nullptr);

  void show(const models::StepRow& step);
  using QWidget::show;

  QString text() const;  ///< the sentence and what is cited
  QString valueText() const;

 private:
  void build();

  models::StepRow m_step;
  QLabel* m_name;
  QLabel* m_sentence;
  QLabel* m_citation;
  QLabel* m_value;
  FactList* m_facts;
};

}  // namespace wiretale::views
