#pragma once

#include <vector>

#include <QDialog>

#include "ui/session/session.h"

class QComboBox;
class QListWidget;
class QPushButton;

namespace wiretale::windows {

/// What to compare with: two runs that belong together, a branch of this scenario, one that comes with the program, a
/// file; and where to show it.
class CompareDialog : public QDialog {
  Q_OBJECT

 public:
  /// One thing to choose.
  struct Choice {
    enum class Kind : unsigned char { Pair, Branch, Builtin, File };
    Kind kind = Kind::Builtin;
    QString name;    ///< what it is opened by; of a File empty
    QString branch;  ///< of a Pair: which of its branches
    QString title;
  };

  explicit CompareDialog(const scenario::Scenario& scenario, QWidget* parent = nullptr);

  QListWidget& list() { return *m_list; }
  session::Session::Beside place() const;
  void setPlace(session::Session::Beside place);

  /// Every pair that comes with the program: a scenario that has branches.
  static std::vector<Choice> pairs();

 Q_SIGNALS:
  void chosen(const wiretale::windows::CompareDialog::Choice& choice, wiretale::session::Session::Beside place);

 private:
  void addHeading(const QString& text);
  void add(const Choice& choice);
  void fill(const scenario::Scenario& scenario);
  void take();

  std::vector<Choice> m_choices;
  QListWidget* m_list;
  QComboBox* m_place;
  QPushButton* m_accept;
};

}  // namespace wiretale::windows
