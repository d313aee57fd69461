#pragma once

#include <QTableView>

#include "ui/models/field_model.h"

namespace wiretale::views {

/// The fields of a packet, as tall as they need to be. One row can be current.
class FieldTable : public QTableView {
  Q_OBJECT

 public:
  explicit FieldTable(QWidget* parent = nullptr);

  models::FieldModel& fields() { return *m_fields; }
  void show(std::vector<wire::Field> fields);
  using QWidget::show;

  /// Makes the field with that byte current; says nothing.
  void selectByte(std::size_t offset);
  void clearChoice();

 Q_SIGNALS:
  void fieldChosen(const wiretale::wire::Field& field);

 protected:
  void changeEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void retranslate();

  models::FieldModel* m_fields;
};

}  // namespace wiretale::views
