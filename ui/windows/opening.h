#pragma once

#include <QString>

#include <tl/expected.hpp>

#include "core/scenario/scenario.h"

namespace wiretale::windows {

struct Opened {
  scenario::Scenario scenario;
  QString path;  ///< empty: from a picture or built in, so that saving asks where to
};

/// A scenario file, or a PNG, SVG or PDF with one inside. The error has every complaint, a line each.
tl::expected<Opened, QString> openFile(const QString& path);

/// A scenario that comes with the program.
tl::expected<Opened, QString> openBuiltin(const QString& name);

/// What people write on a command line: a file if there is one, else a built-in's name.
tl::expected<Opened, QString> openFileOrBuiltin(const QString& pathOrName);

}  // namespace wiretale::windows
