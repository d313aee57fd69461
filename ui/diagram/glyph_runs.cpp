#include "ui/diagram/glyph_runs.h"

#include <algorithm>
#include <array>
#include <memory>

#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include "ui/diagram/fonts.h"

namespace wiretale::diagram {
namespace {

constexpr char16_t kFirstPlain = 0x20;
constexpr char16_t kLastPlain = 0x7E;

bool isPlain(const QString& text) {
  return std::all_of(text.begin(), text.end(),
                     [](QChar c) { return c.unicode() >= kFirstPlain && c.unicode() <= kLastPlain; });
}

class RoleGlyphs {
 public:
  explicit RoleGlyphs(const QFont& font) : m_font(font), m_raw(QRawFont::fromFont(font)) {
    QString plain;
    for (char16_t c = kFirstPlain; c <= kLastPlain; ++c) plain.append(QChar(c));
    m_glyphs = m_raw.glyphIndexesForString(plain);
    m_advances.fill(kUnknown);
  }

  const QList<QGlyphRun>& of(const QString& text) {
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd()) return *known;
    if (m_known.size() >= kMostRemembered) m_known.clear();
    return *m_known.insert(text, !m_font.kerning() && isPlain(text) ? setInRow(text) : shaped(text));
  }

 private:
  /// Without kerning a text is one glyph after the other.
  QList<QGlyphRun> setInRow(const QString& text) {
    QList<quint32> indexes;
    QList<QPointF> positions;
    QPointF at;
    for (const QChar c : text) {
      const std::size_t plain = c.unicode() - kFirstPlain;
      indexes.append(m_glyphs[static_cast<qsizetype>(plain)]);
      positions.append(at);
      at.rx() += advance(plain);
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    return {run};
  }

  double advance(std::size_t plain) {
    double& known = m_advances[plain];
    if (known == kUnknown) known = m_raw.advancesForGlyphIndexes({m_glyphs[static_cast<qsizetype>(plain)]}).front().x();
    return known;
  }

  QList<QGlyphRun> shaped(const QString& text) const {
    QTextLayout layout(text, m_font);
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
  static constexpr double kUnknown = -1;
  QFont m_font;
  QRawFont m_raw;
  QList<quint32> m_glyphs;
  std::array<double, kLastPlain - kFirstPlain + 1> m_advances{};
  QHash<QString, QList<QGlyphRun>> m_known;
};

std::unique_ptr<RoleGlyphs>& glyphsOf(FontRole role) {
  thread_local std::array<std::unique_ptr<RoleGlyphs>, kFontRoleCount> all;
  return all[static_cast<std::size_t>(role)];
}

}  // namespace

const QList<QGlyphRun>& glyphRunsOf(const QString& text, FontRole role) {
  auto& glyphs = glyphsOf(role);
  if (!glyphs) glyphs = std::make_unique<RoleGlyphs>(fontFor(role));
  return glyphs->of(text);
}

void forgetGlyphRuns() {
  for (int role = 0; role < kFontRoleCount; ++role) glyphsOf(static_cast<FontRole>(role)).reset();
}

}  // namespace wiretale::diagram
