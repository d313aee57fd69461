#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include <QWidget>

#include "ui/models/scenario_form.h"
#include "ui/session/session.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wiretale::views {

/// Every parameter of the scenario as a form: its name, its value, its limits and what it means. A value that cannot be
/// is kept where it was written, beside the reason, until it is right or taken back.
class ScenarioSheet : public QWidget {
  Q_OBJECT

 public:
  enum Column { Name, Value, Limits, Meaning, ColumnCount };

  explicit ScenarioSheet(session::Session& session, QWidget* parent = nullptr);

  QTreeWidget& tree() { return *m_tree; }
  /// The line with that path; nullptr if there is none now.
  QTreeWidgetItem* itemAt(const std::string& path) const;

  /// As if somebody had written it into the line.
  void write(const std::string& path, const QString& text);
  QString complaint() const;  ///< the last one; empty: all is well

  /// Steps and interventions, at the current line.
  void add(std::string_view kind);
  void remove();
  void move(int direction);

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void rebuild();
  void addNode(QTreeWidgetItem& parent, const models::FormNode& node);
  void fill(QTreeWidgetItem& item, const models::FormNode& node);
  void refreshValues();
  void showValue(QTreeWidgetItem& item);
  void showCurrent();
  void showKinds();
  bool apply(models::Edited edited);
  models::EntryPath place() const;  ///< of the current line: its list, and how many entries stand before what is added
  void retranslate();

  session::Session& m_session;
  QTreeWidget* m_tree;
  QLabel* m_explanation;
  QLabel* m_complaint;
  QPushButton* m_add;
  QPushButton* m_remove;
  QPushButton* m_up;
  QPushButton* m_down;
  std::map<std::string, QTreeWidgetItem*> m_items;  ///< by path
  struct Refused {
    QString text;
    QString why;
  };
  std::map<std::string, Refused> m_refused;  ///< by path: what was written and cannot be
  bool m_writing = false;
  std::array<std::size_t, 3> m_sizes{};  ///< of the lists shown
};

}  // namespace wiretale::views
