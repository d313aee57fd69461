#pragma once

#include <functional>
#include <vector>

#include <QDialog>

#include "core/scenario/field_table.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace wiretale::views {

/// The values of one intervention, and what it does with them. What cannot be is said below, and cannot be taken.
class InterventionDialog : public QDialog {
  Q_OBJECT

 public:
  explicit InterventionDialog(const scenario::Intervention& intervention, QWidget* parent = nullptr);

  /// As it stands in the form; good if `problem` is empty.
  const scenario::Intervention& intervention() const { return m_intervention; }
  QString problem() const;

  /// The editors, by the field's name in the file.
  QWidget* editor(std::string_view field) const;

  /// Opens one; `take` gets what the user agreed to.
  static void ask(const scenario::Intervention& intervention, QWidget* parent,
                  std::function<void(const scenario::Intervention&)> take);

 private:
  struct Row {
    const scenario::Field<scenario::Intervention>* field;
    QWidget* editor;
  };

  void addRow(QFormLayout& form, const scenario::Field<scenario::Intervention>& field);
  QWidget* makeSideBox(const scenario::FieldValue& value);
  QWidget* makeTextBox(const scenario::FieldSpec& spec, const scenario::FieldValue& value);
  void read();
  scenario::FieldText textOf(const Row& row) const;

  scenario::Intervention m_intervention;
  std::vector<Row> m_rows;
  QLabel* m_sentence = nullptr;
  QLabel* m_problem;
  QPushButton* m_accept;
};

}  // namespace wiretale::views
