#pragma once

#include <QIcon>

namespace wiretale::windows {

/// The program's icon as in resources/icons/wiretale.svg, painted: nothing to load or decode at the start.
QIcon appIcon();

}  // namespace wiretale::windows
