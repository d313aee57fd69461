#pragma once

#include <QIcon>

#include "ui/views/symbols.h"

namespace wiretale::views {

/// A symbol where Qt wants an icon. In the palette's ink of the moment, and painted when it is first shown.
QIcon symbolIcon(Symbol symbol);

}  // namespace wiretale::views
