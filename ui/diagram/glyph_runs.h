#pragma once

#include <QGlyphRun>
#include <QList>
#include <QString>

#include "ui/diagram/text_measurer.h"

namespace wiretale::diagram {

/// The glyphs of a text, its base line starting at (0, 0): shaped once, then remembered, because shaping costs several
/// times what drawing does. Valid until the next call from the same thread.
const QList<QGlyphRun>& glyphRunsOf(const QString& text, FontRole role);

/// For this thread, when fonts are drawn in another way from now on.
void forgetGlyphRuns();

}  // namespace wiretale::diagram
