#pragma once

#include <memory>

#include <QMimeData>
#include <QString>

#include <tl/expected.hpp>

#include "ui/export/request.h"

namespace wiretale::exporting {

/// The request for the clipboard, in the forms other programs ask for: a picture at twice the size (smaller if that is
/// too large), an SVG with outlines, and the listing as text.
tl::expected<std::unique_ptr<QMimeData>, QString> clipboardData(const Request& request);

}  // namespace wiretale::exporting
