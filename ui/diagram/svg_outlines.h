#pragma once

#include <string>
#include <string_view>

#include <QHash>
#include <QString>

#include "ui/diagram/text_measurer.h"

namespace wiretale::diagram {

/// The outlines of texts as SVG path data. Needs a QGuiApplication, as all fonts do.
class SvgOutlines {
 public:
  /// Relative path data of the text at scale 1, baseline starting at (0, 0). Valid until the next call.
  const std::string& pathOf(const QString& text, FontRole role);

 private:
  QHash<QString, std::string> m_paths[kFontRoleCount];
};

}  // namespace wiretale::diagram
