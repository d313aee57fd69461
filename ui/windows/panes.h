#pragma once

#include <span>

class QWidget;

namespace wiretale::windows {

/// Moves the focus to the pane after (1) or before (-1) the one that has it: to the control there that had it last or
/// the first that takes it. Hidden panes are passed over.
void focusNextPane(std::span<QWidget* const> panes, int direction);

}  // namespace wiretale::windows
