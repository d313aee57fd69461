#include "ui/diagram/glyph_runs.h"

#include <array>
#include <memory>

#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include "ui/diagram/fonts.h"
#include "ui/diagram/own_fonts.h"

namespace wiretale::diagram {
namespace {

class RoleGlyphs {
 public:
  explicit RoleGlyphs(FontRole role) : m_role(role), m_raw(QRawFont::fromFont(fontFor(role))) {}

  const QList<QGlyphRun>& of(const QString& text) {
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd()) return *known;
    if (m_known.size() >= kMostRemembered) m_known.clear();
    return *m_known.insert(text, runsOf(text));
  }

 private:
  QList<QGlyphRun> runsOf(const QString& text) const {
    QList<quint32> glyphs;
    QList<QPointF> places;
    if (!OwnFonts::instance().place(text, m_role, glyphs, places)) return shaped(text);
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return {run};
  }

  QList<QGlyphRun> shaped(const QString& text) const {
    QTextLayout layout(text, fontFor(m_role));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    QList<QGlyphRun> runs = layout.glyphRuns();
    for (QGlyphRun& run : runs) {
      QList<QPointF> positions = run.positions();
      for (QPointF& position : positions) position.ry() -= line.ascent();
      run.setPositions(positions);
    }
    return runs;
  }

  static constexpr qsizetype kMostRemembered = 4096;
  FontRole m_role;
  QRawFont m_raw;
  QHash<QString, QList<QGlyphRun>> m_known;
};

std::unique_ptr<RoleGlyphs>& glyphsOf(FontRole role) {
  thread_local std::array<std::unique_ptr<RoleGlyphs>, kFontRoleCount> all;
  return all[static_cast<std::size_t>(role)];
}

}  // namespace

const QList<QGlyphRun>& glyphRunsOf(const QString& text, FontRole role) {
  auto& glyphs = glyphsOf(role);
  if (!glyphs) glyphs = std::make_unique<RoleGlyphs>(role);
  return glyphs->of(text);
}

void forgetGlyphRuns() {
  for (int role = 0; role < kFontRoleCount; ++role) glyphsOf(static_cast<FontRole>(role)).reset();
}

}  // namespace wiretale::diagram
