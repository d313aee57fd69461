#pragma once

#include <functional>
#include <span>

class QMenu;

namespace wiretale::windows {

/// A menu of names of which one is chosen. Names are translated in context "Menus"; `choose` is told the number.
void fillChoices(QMenu& menu, std::span<const char* const> names, int chosen, std::function<void(int)> choose);
void retranslateChoices(QMenu& menu, std::span<const char* const> names);

}  // namespace wiretale::windows
