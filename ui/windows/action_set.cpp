#include "ui/windows/action_set.h"

#include <utility>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

#include "ui/views/plain_key.h"

namespace wiretale::windows {

namespace {

QString plainKeysOf(const ActionSpec& spec) {
  QStringList keys;
  for (const int key : spec.plainKeys)
    if (key != 0) keys += QKeySequence(key).toString(QKeySequence::NativeText);
  return keys.join(QStringLiteral(", "));
}

QList<QKeySequence> shortcutsOf(const ActionSpec& spec) {
  if (*spec.shortcut == '\0') return {};
  return QKeySequence::listFromString(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText);
}

}  // namespace

ActionSet::ActionSet(QWidget& window) : QObject(&window) {
  for (const ActionSpec& spec : actionTable()) {
    auto* action = new QAction(this);
    action->setShortcuts(shortcutsOf(spec));
    if (*spec.shortcut == '\0' && spec.plainKeys[0] != 0) views::showPlainKey(*action, QKeySequence(spec.plainKeys[0]));
    action->setCheckable(spec.checkable);
    m_actions[static_cast<std::size_t>(spec.act)] = action;
    window.addAction(action);
  }
  retranslate();
}

void ActionSet::on(Act act, std::function<void()> run) {
  connect(&(*this)[act], &QAction::triggered, this, [run = std::move(run)] { run(); });
}

bool ActionSet::triggerPlainKey(const QKeyEvent& event) {
  if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0) return false;
  for (const ActionSpec& spec : actionTable()) {
    for (const int key : spec.plainKeys) {
      if (key == 0 || key != event.key() || !(*this)[spec.act].isEnabled()) continue;
      (*this)[spec.act].trigger();
      return true;
    }
  }
  return false;
}

QString ActionSet::textOf(const ActionSpec& spec) {
  return QCoreApplication::translate("Actions", spec.text);
}

QString ActionSet::keysOf(const ActionSpec& spec) {
  QStringList keys;
  for (const QKeySequence& sequence : shortcutsOf(spec)) keys += sequence.toString(QKeySequence::NativeText);
  const QString plain = plainKeysOf(spec);
  if (!plain.isEmpty()) keys += plain;
  return keys.join(QStringLiteral(", "));
}

void ActionSet::retranslate() {
  for (const ActionSpec& spec : actionTable()) {
    QAction& action = (*this)[spec.act];
    action.setText(textOf(spec));
    action.setStatusTip(QCoreApplication::translate("Actions", spec.tip));
  }
}

}  // namespace wiretale::windows
