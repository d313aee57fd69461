#pragma once

#include <vector>

#include <QString>
#include <QWidget>

class QListWidget;

namespace wiretale::views {

class SectionTitle;

/// The scenarios that come with the program, in teaching order.
class ScenarioPicker : public QWidget {
  Q_OBJECT

 public:
  struct Entry {
    QString name;   ///< what it is opened by
    QString title;  ///< what is shown
  };

  explicit ScenarioPicker(QWidget* parent = nullptr);

  void setEntries(const std::vector<Entry>& entries);

  /// Marks the entry with that name, or none.
  void setCurrent(const QString& name);
  QListWidget& list() { return *m_list; }

 Q_SIGNALS:
  void picked(const QString& name);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void retranslate();

  SectionTitle* m_title;
  QListWidget* m_list;
};

}  // namespace wiretale::views
