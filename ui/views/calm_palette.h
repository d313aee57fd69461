#pragma once

#include <QColor>
#include <QPalette>

namespace wiretale::views {

/// The window's colours. Roles are used the same way everywhere: Window and Base for paper, AlternateBase for wells,
/// Mid for hairlines and borders, Midlight for grooves, PlaceholderText for secondary text, Highlight for the accent.
QPalette calmPalette(bool dark);

/// The accent mixed into the paper: selected rows, checked buttons.
QColor softAccent(const QPalette& palette);

QColor mixed(const QColor& a, const QColor& b, double shareOfB);

}  // namespace wiretale::views
