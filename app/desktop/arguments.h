#pragma once

#include <optional>

#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include "ui/settings/settings.h"

namespace wiretale::desktop {

/// What was written behind the program's name.
struct Arguments {
  QString open;  ///< a file or a built-in's name; empty: the first built-in
  QString config;
  bool noConfig = false;
  bool log = false;
  bool help = false;
  bool version = false;
  std::optional<settings::WindowTheme> theme;
  std::optional<QString> language;
  std::optional<QSize> size;
};

/// The error is one line that says what is wrong and what would be right.
tl::expected<Arguments, QString> parseArguments(const QStringList& arguments);

QString usage();

}  // namespace wiretale::desktop
