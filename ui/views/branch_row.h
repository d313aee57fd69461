#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace wiretale::views {

/// The branches of the scenario: which one it is, another instead, a new one from the playhead on.
class BranchRow : public QWidget {
  Q_OBJECT

 public:
  explicit BranchRow(session::Session& session, QWidget* parent = nullptr);

  QComboBox& names() { return *m_names; }
  QPushButton& forkButton() { return *m_fork; }

  /// A branch from the playhead on, called after it.
  static void fork(session::Session& session);
  /// Asks for another name of the present branch.
  static void rename(session::Session& session, QWidget* parent);
  /// Another one is the present one then.
  static void removePresent(session::Session& session);

 protected:
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void refresh();
  void retranslate();

  session::Session& m_session;
  QLabel* m_label;
  QComboBox* m_names;
  QPushButton* m_fork;
};

}  // namespace wiretale::views
