#pragma once

#include <vector>

#include <QString>
#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace wiretale::views {

class SectionTitle;

/// The scenarios that come with the program, by chapter, in teaching order, and a line to find one by its words.
class ScenarioPicker : public QWidget {
  Q_OBJECT

 public:
  struct Entry {
    QString name;         ///< what it is opened by
    QString chapter;      ///< entries of one chapter follow each other
    QString title;        ///< what is shown
    QString description;  ///< is searched too
  };

  explicit ScenarioPicker(QWidget* parent = nullptr);

  void setEntries(const std::vector<Entry>& entries);

  /// Marks the entry with that name and opens its chapter, or marks none.
  void setCurrent(const QString& name);
  QTreeWidget& tree() { return *m_tree; }
  QLineEdit& search() { return *m_search; }

 Q_SIGNALS:
  void picked(const QString& name);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildTree();
  void retranslate();
  void filter();
  void pick(const QTreeWidgetItem* item);

  SectionTitle* m_title;
  QLineEdit* m_search;
  QTreeWidget* m_tree;
};

}  // namespace wiretale::views
