#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wiretale::views {

class ElidedLabel;

/// What is open, and the two ways to take it elsewhere.
class HeaderBar : public QWidget {
  Q_OBJECT

 public:
  explicit HeaderBar(QWidget* parent = nullptr);

  void showTitle(const QString& title, const QString& description);

 Q_SIGNALS:
  void lessonsWanted();
  void copyWanted();
  void exportWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();

  QLabel* m_title;
  ElidedLabel* m_description;
  QPushButton* m_lessons;
  QPushButton* m_copy;
  QPushButton* m_export;
};

}  // namespace wiretale::views
