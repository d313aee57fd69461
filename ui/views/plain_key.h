#pragma once

#include <QKeySequence>

class QAction;

namespace wiretale::views {

/// The keys stand in the menu, and screen readers tell them, but they are no shortcut: whoever has the focus gets them.
void showPlainKey(QAction& action, const QKeySequence& keys);

}  // namespace wiretale::views
