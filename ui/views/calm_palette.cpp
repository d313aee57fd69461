#include "ui/views/calm_palette.h"

#include <initializer_list>
#include <utility>

namespace wiretale::views {

namespace {

using Role = QPalette::ColorRole;
using Colours = std::initializer_list<std::pair<Role, QRgb>>;

constexpr QRgb grey(int value) {
  return qRgb(value, value, value);
}

const Colours kLight{
    {Role::Window, 0xffffffff},
    {Role::WindowText, 0xff1b1f24},
    {Role::Base, 0xffffffff},
    {Role::AlternateBase, 0xfff5f6f8},
    {Role::Text, 0xff1b1f24},
    {Role::Button, 0xffffffff},
    {Role::ButtonText, 0xff1b1f24},
    {Role::BrightText, 0xffa84300},
    {Role::Light, 0xffffffff},
    {Role::Midlight, 0xffe5e7ea},
    {Role::Mid, 0xffd9dde2},
    {Role::Dark, 0xffaab1ba},
    {Role::Shadow, grey(0x90)},
    {Role::Highlight, 0xff005a8f},
    {Role::HighlightedText, 0xffffffff},
    {Role::Link, 0xff005a8f},
    {Role::LinkVisited, 0xff005a8f},
    {Role::ToolTipBase, 0xff2b3139},
    {Role::ToolTipText, 0xffffffff},
    {Role::PlaceholderText, 0xff5b6470},
};

const Colours kDark{
    {Role::Window, 0xff1a1d22},
    {Role::WindowText, 0xffe6e9ed},
    {Role::Base, 0xff1a1d22},
    {Role::AlternateBase, 0xff23272e},
    {Role::Text, 0xffe6e9ed},
    {Role::Button, 0xff22262c},
    {Role::ButtonText, 0xffe6e9ed},
    {Role::BrightText, 0xffff9a5c},
    {Role::Light, 0xff30353d},
    {Role::Midlight, 0xff343a43},
    {Role::Mid, 0xff3a414b},
    {Role::Dark, 0xff59626e},
    {Role::Shadow, 0xff000000},
    {Role::Highlight, 0xff3f9bd4},
    {Role::HighlightedText, 0xff0d1114},
    {Role::Link, 0xff6db9e8},
    {Role::LinkVisited, 0xff6db9e8},
    {Role::ToolTipBase, 0xffe6e9ed},
    {Role::ToolTipText, 0xff1a1d22},
    {Role::PlaceholderText, 0xffa3acb8},
};

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
  const auto mix = [shareOfB](int from, int to) { return static_cast<int>(from + (to - from) * shareOfB + 0.5); };
  return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPalette calmPalette(bool dark) {
  QPalette palette;
  for (const auto& [role, colour] : dark ? kDark : kLight) palette.setColor(QPalette::All, role, QColor(colour));
  const QColor paper = palette.color(Role::Window);
  for (const Role role : {Role::WindowText, Role::Text, Role::ButtonText})
    palette.setColor(QPalette::Disabled, role, mixed(palette.color(role), paper, 0.58));
  palette.setColor(QPalette::Disabled, Role::Highlight, palette.color(Role::Dark));
  return palette;
}

QColor softAccent(const QPalette& palette) {
  return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.10);
}

}  // namespace wiretale::views
