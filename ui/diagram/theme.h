#pragma once

#include <array>

#include <QColor>

#include "ui/diagram/ink.h"

namespace wiretale::diagram {

/// Opaque colours for each ink. Lines and texts of one ink differ: texts need more contrast (WCAG 4.5:1 against 3:1).
struct Theme {
  enum class Name : unsigned char { Light, Dark, Print, HighContrast };

  std::array<QColor, kInkCount> line;
  std::array<QColor, kInkCount> text;

  QColor lineOf(Ink ink) const { return line[static_cast<std::size_t>(ink)]; }
  QColor textOf(Ink ink) const { return text[static_cast<std::size_t>(ink)]; }
  QColor paper() const { return lineOf(Ink::Paper); }

  /// The ground of what is encrypted so deep (EncryptedArea); opaque. 0: paper.
  QColor encrypted(int depth) const;

  /// The same theme mixed towards its paper, for what lies after the playhead.
  Theme pale() const;

  static const Theme& named(Name name);
};

}  // namespace wiretale::diagram
