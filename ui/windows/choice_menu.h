#pragma once

#include <functional>
#include <span>

class QActionGroup;
class QMenu;

namespace wiretale::windows {

/// Adds entries to a menu of which one is chosen. Names are translated in context "Menus"; `choose` is told the number.
QActionGroup& addChoices(QMenu& menu, std::span<const char* const> names, int chosen, std::function<void(int)> choose);

/// Adds entries that are on or off by themselves, bit by bit of `chosen`; `choose` is told all of them.
QActionGroup& addSwitches(QMenu& menu, std::span<const char* const> names, unsigned chosen,
                          std::function<void(unsigned)> choose);

void retranslateChoices(QActionGroup& group, std::span<const char* const> names);

}  // namespace wiretale::windows
