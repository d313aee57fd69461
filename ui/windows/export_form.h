#pragma once

#include <QWidget>

#include "ui/windows/picture_source.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace wiretale::windows {

/// The controls of an export; those that the chosen format has no use for are not shown.
class ExportForm : public QWidget {
  Q_OBJECT

 public:
  explicit ExportForm(const ExportChoice& start, QWidget* parent = nullptr);

  ExportChoice choice() const;

 Q_SIGNALS:
  void changed();

 private:
  void build();
  void fill(const ExportChoice& start);
  void showWhatFits();

  QFormLayout* m_rows;
  QComboBox* m_format;
  QLabel* m_description;
  QComboBox* m_extent;
  QComboBox* m_moment;
  QComboBox* m_theme;
  QComboBox* m_scale;
  QComboBox* m_letters;
  QComboBox* m_paper;
  QComboBox* m_pointOfView;
  QCheckBox* m_plots;
  QCheckBox* m_transparent;
};

}  // namespace wiretale::windows
