#pragma once

#include <array>
#include <functional>

#include <QAction>
#include <QObject>
#include <QString>

#include "ui/windows/action_table.h"

class QKeyEvent;
class QWidget;

namespace wiretale::windows {

/// The actions of the table, made for one window.
class ActionSet : public QObject {
  Q_OBJECT

 public:
  explicit ActionSet(QWidget& window);

  QAction& operator[](Act act) { return *m_actions[static_cast<std::size_t>(act)]; }
  void on(Act act, std::function<void()> run);

  /// Triggers the action that has the pressed key as a plain one; false if there is none.
  bool triggerPlainKey(const QKeyEvent& event);

  void retranslate();

  /// "Ctrl+Z", "Space, K": all keys of an action, for people.
  static QString keysOf(const ActionSpec& spec);
  static QString textOf(const ActionSpec& spec);

 private:
  std::array<QAction*, kActCount> m_actions{};
};

}  // namespace wiretale::windows
