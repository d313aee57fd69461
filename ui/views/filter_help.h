#pragma once

#include <QFrame>

class QTableWidget;

namespace wiretale::views {

/// All words of the filter language with their meanings; one that is chosen is put into the line.
class FilterHelp : public QFrame {
  Q_OBJECT

 public:
  explicit FilterHelp(QWidget* parent);

  void popUpBelow(const QWidget& button);
  QTableWidget& table() { return *m_table; }

 Q_SIGNALS:
  void chosen(const QString& example);

 private:
  void fill();

  QTableWidget* m_table;
};

}  // namespace wiretale::views
