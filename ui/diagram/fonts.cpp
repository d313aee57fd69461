#include "ui/diagram/fonts.h"

#include <algorithm>
#include <array>
#include <mutex>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QResource>
#include <QString>

#include "ui/diagram/own_fonts.h"
#include "ui/diagram/vector_state.h"

namespace wiretale::diagram {
namespace {

#ifdef WIRETALE_OWN_FONTS
constexpr bool kOwnFonts = true;
#else
constexpr bool kOwnFonts = false;
#endif

struct RoleFont {
  int pixels;
  QFont::Weight weight;
};

constexpr std::array<RoleFont, kFontRoleCount> kRoles{{
    {20, QFont::Bold},    // LaneName
    {12, QFont::Normal},  // LaneAddress
    {13, QFont::Bold},    // State
    {14, QFont::Bold},    // Label
    {12, QFont::Normal},  // Detail
    {12, QFont::Normal},  // Tick
    {12, QFont::Normal},  // Note
}};

constexpr RoleFont roleFont(FontRole role) {
  return kRoles[static_cast<std::size_t>(role)];
}

void registerFont([[maybe_unused]] const QString& name) {
#ifdef WIRETALE_OWN_FONTS
  // The bytes stay where they are in the executable.
  const QResource file(QStringLiteral(":/fonts/") + name);
  const auto* bytes = reinterpret_cast<const char*>(file.data());
  QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(bytes, static_cast<qsizetype>(file.size())));
#endif
}

void loadKoreanFonts() {
  static std::once_flag once;
  std::call_once(once, [] {
    registerFont(QStringLiteral("kr-regular.otf"));
    registerFont(QStringLiteral("kr-bold.otf"));
  });
}

QFont makeFont(const QStringList& families, int pixels, QFont::Weight weight) {
  loadFonts();
  QFont font;
  font.setFamilies(families);
  font.setPixelSize(pixels);
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

constexpr bool isPlain(QChar c) {
  return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

/// What one role's texts measure. Advances of single characters are enough where the font is not kerned; the bold
/// roles draw few different words, which are remembered.
class RoleMetrics {
 public:
  explicit RoleMetrics(FontRole role) : m_role(role) { m_advance.fill(kUnknown); }

  double width(QStringView text) {
    if (!isBold(m_role) && std::all_of(text.begin(), text.end(), isPlain)) return sumOfAdvances(text);
    return remembered(text.toString());
  }

 private:
  double sumOfAdvances(QStringView text) {
    double sum = 0;
    for (const QChar& c : text) {
      double& advance = m_advance[c.unicode() - 0x20U];
      if (advance == kUnknown) advance = measured(QStringView(&c, 1));
      sum += advance;
    }
    return sum;
  }

  double remembered(const QString& text) {
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd()) return *known;
    if (m_widths.size() > kMostRemembered) m_widths.clear();
    return *m_widths.insert(text, measured(text));
  }

  double measured(QStringView text) const {
    if (const auto width = OwnFonts::instance().width(text, m_role)) return *width;
    loadFontsFor(text);
    return QFontMetricsF(fontFor(m_role)).horizontalAdvance(text.toString());
  }

  static constexpr qsizetype kMostRemembered = 4096;
  static constexpr double kUnknown = -1;
  FontRole m_role;
  std::array<double, 0x7F - 0x20> m_advance{};
  QHash<QString, double> m_widths;
};

/// One set for each thread: exports measure in a worker.
RoleMetrics& metricsOf(FontRole role) {
  thread_local std::array<std::unique_ptr<RoleMetrics>, kFontRoleCount> all;
  auto& metrics = all[static_cast<std::size_t>(role)];
  if (!metrics) metrics = std::make_unique<RoleMetrics>(role);
  return *metrics;
}

QFont makeRoleFont(FontRole role) {
  QFont font = windowFont(roleFont(role).pixels, roleFont(role).weight);
  // Numbers come in thousands, and kerning changes nothing in them that one could see.
  font.setKerning(isBold(role));
  return font;
}

std::array<QFont, kFontRoleCount> makeRoleFonts() {
  std::array<QFont, kFontRoleCount> fonts;
  for (int i = 0; i < kFontRoleCount; ++i) fonts[static_cast<std::size_t>(i)] = makeRoleFont(static_cast<FontRole>(i));
  return fonts;
}

}  // namespace

void loadFonts() {
  static std::once_flag once;
  std::call_once(once, [] {
    registerFont(QStringLiteral("sans-regular.otf"));
    registerFont(QStringLiteral("sans-bold.otf"));
  });
}

void loadFontsFor(QStringView text) {
  // Hangul Jamo and everything behind it but punctuation, arrows and signs, which the Latin fonts have.
  const auto isKorean = [](QChar c) {
    return (c.unicode() >= 0x1100 && c.unicode() < 0x1200) || c.unicode() >= 0x3000;
  };
  if (std::any_of(text.begin(), text.end(), isKorean)) loadKoreanFonts();
}

const QFont& fontFor(FontRole role) {
  static const std::array<QFont, kFontRoleCount> fonts = makeRoleFonts();
  return fonts[static_cast<std::size_t>(role)];
}

double pixelSize(FontRole role) {
  return roleFont(role).pixels;
}

bool isBold(FontRole role) {
  return roleFont(role).weight > QFont::Normal;
}

QFont windowFont(int pixelSize, QFont::Weight weight) {
  static const QStringList families{QStringLiteral("Wiretale Sans"), QStringLiteral("Wiretale Sans KR"),
                                    QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans"),
                                    QStringLiteral("sans-serif")};
  return makeFont(families, pixelSize, weight);
}

QFont monospaceFont(int pixelSize) {
  static std::once_flag once;
  std::call_once(once, [] { registerFont(QStringLiteral("mono-regular.otf")); });
  QFont font = makeFont({QStringLiteral("Wiretale Mono"), QStringLiteral("monospace")}, pixelSize, QFont::Normal);
  font.setStyleHint(QFont::Monospace);
  return font;
}

double FontMeasurer::width(QStringView text, FontRole role) const {
  const double width = metricsOf(role).width(text);
  releaseVectorRegisters();
  return width;
}

double FontMeasurer::ascent(FontRole role) const {
  return kOwnFonts ? OwnFonts::instance().ascent(role) : QFontMetricsF(fontFor(role)).ascent();
}

double FontMeasurer::descent(FontRole role) const {
  return kOwnFonts ? OwnFonts::instance().descent(role) : QFontMetricsF(fontFor(role)).descent();
}

}  // namespace wiretale::diagram
