#include "ui/diagram/theme.h"

#include <algorithm>
#include <utility>

namespace wiretale::diagram {
namespace {

struct InkColours {
  Ink ink;
  QRgb line;
  QRgb text;
};

using Palette = std::array<InkColours, kInkCount>;

// Okabe–Ito hues for lines, darker (on dark paper lighter) twins for texts. Orange is darkened even as a line: as it is
// it stands out from white by 2.3:1 only.
constexpr Palette kLight{{
    {Ink::Text, 0xFF1B1F24, 0xFF1B1F24},
    {Ink::Secondary, 0xFF5B6470, 0xFF5B6470},
    {Ink::Connection, 0xFF0072B2, 0xFF005A8F},
    {Ink::Closing, 0xFFC47F00, 0xFF8A5A00},
    {Ink::BareAck, 0xFF868F99, 0xFF5B6470},
    {Ink::Again, 0xFF8F3F6B, 0xFF8F3F6B},
    {Ink::Lost, 0xFFD55E00, 0xFFA84300},
    {Ink::Timer, 0xFFC47F00, 0xFF8A5A00},
    {Ink::Grid, 0xFFE9ECEF, 0xFF5B6470},
    {Ink::Lane, 0xFFC3C9D0, 0xFF5B6470},
    {Ink::BandIdle, 0xFFFFFFFF, 0xFF5B6470},
    {Ink::BandOpening, 0xFFDCEBF5, 0xFF005A8F},
    {Ink::BandEstablished, 0xFFD9F0E6, 0xFF00694D},
    {Ink::BandClosing, 0xFFFBE6D2, 0xFF8A5A00},
    {Ink::BandTimeWait, 0xFFF8EECB, 0xFF8A5A00},
    {Ink::Established, 0xFF009E73, 0xFF00694D},
    {Ink::Paper, 0xFFFFFFFF, 0xFFFFFFFF},
    {Ink::Selection, 0xFFFFE9A8, 0xFF1B1F24},
    {Ink::Encrypted, 0xFFC2E3D6, 0xFF00694D},
}};

constexpr Palette kDark{{
    {Ink::Text, 0xFFE9ECEF, 0xFFE9ECEF},
    {Ink::Secondary, 0xFF9BA5B0, 0xFF9BA5B0},
    {Ink::Connection, 0xFF56B4E9, 0xFF7CC8F4},
    {Ink::Closing, 0xFFE69F00, 0xFFF2BC4B},
    {Ink::BareAck, 0xFF7C8691, 0xFF9BA5B0},
    {Ink::Again, 0xFFCC79A7, 0xFFE3A5C8},
    {Ink::Lost, 0xFFF0763A, 0xFFFF9A66},
    {Ink::Timer, 0xFFE69F00, 0xFFF2BC4B},
    {Ink::Grid, 0xFF23282E, 0xFF9BA5B0},
    {Ink::Lane, 0xFF424A54, 0xFF9BA5B0},
    {Ink::BandIdle, 0xFF14171B, 0xFF9BA5B0},
    {Ink::BandOpening, 0xFF1F3B4E, 0xFF7CC8F4},
    {Ink::BandEstablished, 0xFF1A4135, 0xFF52D1AB},
    {Ink::BandClosing, 0xFF4C3620, 0xFFF2BC4B},
    {Ink::BandTimeWait, 0xFF474019, 0xFFF2BC4B},
    {Ink::Established, 0xFF1DBB8C, 0xFF52D1AB},
    {Ink::Paper, 0xFF14171B, 0xFF14171B},
    {Ink::Selection, 0xFF4D431A, 0xFFE9ECEF},
    {Ink::Encrypted, 0xFF1D4A3C, 0xFF52D1AB},
}};

// For paper: lines as dark as texts, so that they survive a printer without colours.
constexpr Palette kPrint{{
    {Ink::Text, 0xFF000000, 0xFF000000},
    {Ink::Secondary, 0xFF3F4650, 0xFF3F4650},
    {Ink::Connection, 0xFF005A8F, 0xFF004A76},
    {Ink::Closing, 0xFF8A5A00, 0xFF6E4700},
    {Ink::BareAck, 0xFF6B747E, 0xFF3F4650},
    {Ink::Again, 0xFF8F3F6B, 0xFF7A3159},
    {Ink::Lost, 0xFFB84A00, 0xFF8F3900},
    {Ink::Timer, 0xFF8A5A00, 0xFF6E4700},
    {Ink::Grid, 0xFFDDE1E5, 0xFF3F4650},
    {Ink::Lane, 0xFF9AA3AD, 0xFF3F4650},
    {Ink::BandIdle, 0xFFFFFFFF, 0xFF3F4650},
    {Ink::BandOpening, 0xFFCFE3F1, 0xFF004A76},
    {Ink::BandEstablished, 0xFFC6E8D9, 0xFF00543E},
    {Ink::BandClosing, 0xFFF7D9BB, 0xFF6E4700},
    {Ink::BandTimeWait, 0xFFF1E3AC, 0xFF6E4700},
    {Ink::Established, 0xFF007656, 0xFF00543E},
    {Ink::Paper, 0xFFFFFFFF, 0xFFFFFFFF},
    {Ink::Selection, 0xFFFFE9A8, 0xFF000000},
    {Ink::Encrypted, 0xFFAFD8C8, 0xFF00543E},
}};

constexpr Palette kHighContrast{{
    {Ink::Text, 0xFFFFFFFF, 0xFFFFFFFF},
    {Ink::Secondary, 0xFFE0E4E8, 0xFFE0E4E8},
    {Ink::Connection, 0xFF6CC8FF, 0xFF8FD6FF},
    {Ink::Closing, 0xFFFFB81C, 0xFFFFCB57},
    {Ink::BareAck, 0xFFC4CAD1, 0xFFE0E4E8},
    {Ink::Again, 0xFFF29CCB, 0xFFFFB5DB},
    {Ink::Lost, 0xFFFF8A4C, 0xFFFFA877},
    {Ink::Timer, 0xFFFFB81C, 0xFFFFCB57},
    {Ink::Grid, 0xFF3A3F46, 0xFFE0E4E8},
    {Ink::Lane, 0xFFA7AFB8, 0xFFE0E4E8},
    {Ink::BandIdle, 0xFF000000, 0xFFE0E4E8},
    {Ink::BandOpening, 0xFF1F5F8A, 0xFF8FD6FF},
    {Ink::BandEstablished, 0xFF0F6B50, 0xFF66E8C0},
    {Ink::BandClosing, 0xFF8A5412, 0xFFFFCB57},
    {Ink::BandTimeWait, 0xFF7A6A00, 0xFFFFCB57},
    {Ink::Established, 0xFF2BE0AC, 0xFF66E8C0},
    {Ink::Paper, 0xFF000000, 0xFF000000},
    {Ink::Selection, 0xFF6B5A00, 0xFFFFFFFF},
    {Ink::Encrypted, 0xFF0D5645, 0xFF66E8C0},
}};

Theme fromPalette(const Palette& palette) {
  Theme theme;
  for (const InkColours& colours : palette) {
    theme.line[static_cast<std::size_t>(colours.ink)] = QColor(colours.line);
    theme.text[static_cast<std::size_t>(colours.ink)] = QColor(colours.text);
  }
  return theme;
}

QColor mixed(const QColor& colour, const QColor& paper, double share) {
  const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
  return {channel(colour.red(), paper.red()), channel(colour.green(), paper.green()),
          channel(colour.blue(), paper.blue())};
}

}  // namespace

Theme Theme::pale() const {
  constexpr double kRemains = 0.28;
  Theme result = *this;
  for (auto* colours : {&result.line, &result.text}) {
    for (QColor& colour : *colours) colour = mixed(colour, paper(), kRemains);
  }
  return result;
}

QColor Theme::encrypted(int depth) const {
  constexpr double kFirst = 0.12;
  constexpr double kStep = 0.11;
  constexpr double kLaterStep = 0.04;  // new keys are seen, and texts can still be read
  constexpr int kUsual = 4;            // both sides' application keys
  if (depth <= 0) return paper();
  const double share = kFirst + kStep * std::min(depth, kUsual) + kLaterStep * std::max(depth - kUsual, 0);
  return mixed(lineOf(Ink::Encrypted), paper(), std::min(share, 0.72));
}

const Theme& Theme::named(Name name) {
  static const std::array themes{fromPalette(kLight), fromPalette(kDark), fromPalette(kPrint),
                                 fromPalette(kHighContrast)};
  return themes[static_cast<std::size_t>(name)];
}

}  // namespace wiretale::diagram
