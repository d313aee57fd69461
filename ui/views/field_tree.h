#pragma once

#include <QHash>

#include "ui/models/field_model.h"
#include "ui/views/quiet_tree.h"

namespace wiretale::views {

/// The fields of a packet, as tall as they need to be up to a limit. One row can be current: it shows in full what it
/// means. What somebody opened or closed stays so for the same fields of other packets.
class FieldTree : public QuietTree {
  Q_OBJECT

 public:
  explicit FieldTree(QWidget* parent = nullptr);

  models::FieldModel& fields() { return *m_fields; }
  void show(std::vector<models::FieldRow> rows);
  using QWidget::show;

  /// Opens what the field is in, and makes it current; says nothing. No field: nothing happens.
  void select(const QModelIndex& field);
  void clearChoice();

  /// px that it may be high; it scrolls then.
  void setMostHeight(int height);

 Q_SIGNALS:
  void fieldChosen(const wiretale::models::FieldRow& field);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void openRows();
  void remember(const QModelIndex& index, bool open);
  void fitHeight();
  void retranslate();

  models::FieldModel* m_fields;
  QHash<QString, bool> m_remembered;
  int m_mostHeight = 420;
  bool m_quiet = false;  ///< what changes now is not what somebody did
};

}  // namespace wiretale::views
