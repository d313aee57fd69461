#include "ui/windows/choice_menu.h"

#include <utility>

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace wiretale::windows {

namespace {

QActionGroup& addEntries(QMenu& menu, std::span<const char* const> names) {
  auto* group = new QActionGroup(&menu);
  for (int number = 0; number < static_cast<int>(names.size()); ++number) {
    QAction* action = menu.addAction(QString());
    action->setCheckable(true);
    action->setData(number);
    group->addAction(action);
  }
  retranslateChoices(*group, names);
  return *group;
}

}  // namespace

QActionGroup& addChoices(QMenu& menu, std::span<const char* const> names, int chosen, std::function<void(int)> choose) {
  QActionGroup& group = addEntries(menu, names);
  group.actions().at(chosen)->setChecked(true);
  QObject::connect(&group, &QActionGroup::triggered, &menu,
                   [choose = std::move(choose)](const QAction* action) { choose(action->data().toInt()); });
  return group;
}

QActionGroup& addSwitches(QMenu& menu, std::span<const char* const> names, unsigned chosen,
                          std::function<void(unsigned)> choose) {
  QActionGroup& group = addEntries(menu, names);
  group.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
  for (QAction* action : group.actions()) action->setChecked((chosen >> action->data().toUInt() & 1U) != 0);
  QObject::connect(&group, &QActionGroup::triggered, &menu, [&group, choose = std::move(choose)] {
    unsigned on = 0;
    for (const QAction* action : group.actions())
      if (action->isChecked()) on |= 1U << action->data().toUInt();
    choose(on);
  });
  return group;
}

void retranslateChoices(QActionGroup& group, std::span<const char* const> names) {
  for (QAction* action : group.actions())
    action->setText(QCoreApplication::translate("Menus", names[static_cast<std::size_t>(action->data().toInt())]));
}

}  // namespace wiretale::windows
