#include "ui/windows/appearance.h"

#include <QApplication>

#include "ui/diagram/fonts.h"
#include "ui/qt_compat.h"
#include "ui/views/calm_palette.h"
#include "ui/views/calm_style.h"

namespace wiretale::windows {

namespace {

using diagram::Theme;
using settings::DiagramTheme;
using settings::WindowTheme;

constexpr int kFontPixels = 14;

/// As the platform gave it, before we set ours.
QPalette& desktopPalette() {
  static QPalette palette;
  return palette;
}

}  // namespace

void Appearance::install(QApplication& application) {
  desktopPalette() = application.palette();
  QApplication::setStyle(new views::CalmStyle);
  QApplication::setFont(diagram::windowFont(kFontPixels));
}

void Appearance::apply(WindowTheme theme) {
  const bool dark =
      theme == WindowTheme::System ? qt_compat::systemPrefersDark(desktopPalette()) : theme == WindowTheme::Dark;
  QApplication::setPalette(views::calmPalette(dark));
}

bool Appearance::isDark() {
  return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

const Theme& Appearance::diagramTheme(DiagramTheme theme) {
  if (theme == DiagramTheme::FollowWindow) return Theme::named(isDark() ? Theme::Name::Dark : Theme::Name::Light);
  return Theme::named(pictureTheme(theme));
}

Theme::Name Appearance::pictureTheme(DiagramTheme theme) {
  switch (theme) {
    case DiagramTheme::Dark:
      return Theme::Name::Dark;
    case DiagramTheme::Print:
      return Theme::Name::Print;
    case DiagramTheme::HighContrast:
      return Theme::Name::HighContrast;
    case DiagramTheme::FollowWindow:
    case DiagramTheme::Light:
      break;
  }
  return Theme::Name::Light;
}

}  // namespace wiretale::windows
