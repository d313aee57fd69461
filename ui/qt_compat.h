#pragma once

#include <QGuiApplication>
#include <QPalette>
#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

/// What differs between the Qt versions we build with (6.4 to 6.8). The only place that asks for the version.
namespace wiretale::qt_compat {

/// Does the desktop prefer dark windows? `system` is the palette the platform gave before we set ours.
inline bool systemPrefersDark(const QPalette& system) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
  return system.color(QPalette::Window).lightness() < 128;
}

}  // namespace wiretale::qt_compat
