#pragma once

#include <QPalette>

#include "ui/diagram/theme.h"
#include "ui/settings/settings.h"

class QApplication;

namespace wiretale::windows {

/// The program's look: style, font and palette of the whole application.
class Appearance {
 public:
  /// Call once, after the QApplication is made: notes the desktop's palette, sets style and font.
  static void install(QApplication& application);

  /// Light or dark as chosen, or as the desktop has it.
  static void apply(settings::WindowTheme theme);
  static bool isDark();

  /// The diagram's theme on the screen.
  static const diagram::Theme& diagramTheme(settings::DiagramTheme theme);
  /// The theme of pictures that leave the program: never changed by the desktop's.
  static diagram::Theme::Name pictureTheme(settings::DiagramTheme theme);
};

}  // namespace wiretale::windows
