#include "ui/windows/choice_menu.h"

#include <utility>

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace wiretale::windows {

void fillChoices(QMenu& menu, std::span<const char* const> names, int chosen, std::function<void(int)> choose) {
  auto* group = new QActionGroup(&menu);
  for (int number = 0; number < static_cast<int>(names.size()); ++number) {
    QAction* action = menu.addAction(QString());
    action->setCheckable(true);
    action->setChecked(number == chosen);
    action->setData(number);
    group->addAction(action);
  }
  QObject::connect(group, &QActionGroup::triggered, &menu,
                   [choose = std::move(choose)](const QAction* action) { choose(action->data().toInt()); });
  retranslateChoices(menu, names);
}

void retranslateChoices(QMenu& menu, std::span<const char* const> names) {
  for (QAction* action : menu.actions())
    action->setText(QCoreApplication::translate("Menus", names[static_cast<std::size_t>(action->data().toInt())]));
}

}  // namespace wiretale::windows
