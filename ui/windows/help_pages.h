#pragma once

class QWidget;

namespace wiretale::windows {

/// All keys on one page that can be searched; stays open beside the window.
void showShortcuts(QWidget& window);

void showAbout(QWidget& window);

}  // namespace wiretale::windows
