#include "ui/views/plain_key.h"

#include <QAction>

namespace wiretale::views {

void showPlainKey(QAction& action, const QKeySequence& keys) {
  action.setShortcut(keys);
  action.setShortcutContext(Qt::WidgetShortcut);
}

}  // namespace wiretale::views
