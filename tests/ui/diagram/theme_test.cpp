#include "ui/diagram/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <gtest/gtest.h>

namespace wiretale::testing {
namespace {

using diagram::Ink;
using diagram::Theme;

double linear(int channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

/// WCAG 2.1: 1 to 21.
double contrast(const QColor& a, const QColor& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

class ThemeNamed : public ::testing::TestWithParam<Theme::Name> {
 protected:
  const Theme& theme = Theme::named(GetParam());
  double textMinimum = GetParam() == Theme::Name::HighContrast ? 7.0 : 4.5;
};

constexpr Ink kTextInks[]{
    Ink::Text,         Ink::Secondary,  Ink::Connection, Ink::Closing,     Ink::BareAck,         Ink::Again,
    Ink::Lost,         Ink::Timer,      Ink::BandIdle,   Ink::BandOpening, Ink::BandEstablished, Ink::BandClosing,
    Ink::BandTimeWait, Ink::Established};

TEST_P(ThemeNamed, TextsStandOutFromThePaperAndFromASelection) {
  for (const Ink ink : kTextInks) {
    EXPECT_GE(contrast(theme.textOf(ink), theme.paper()), textMinimum) << "ink " << static_cast<int>(ink);
  }
  EXPECT_GE(contrast(theme.textOf(Ink::Selection), theme.lineOf(Ink::Selection)), 4.5);
}

TEST_P(ThemeNamed, LinesThatMeanSomethingStandOutByThreeToOne) {
  for (const Ink ink :
       {Ink::Connection, Ink::Closing, Ink::BareAck, Ink::Again, Ink::Lost, Ink::Timer, Ink::Established}) {
    EXPECT_GE(contrast(theme.lineOf(ink), theme.paper()), 3.0) << "ink " << static_cast<int>(ink);
  }
}

TEST_P(ThemeNamed, BandsCanBeToldFromThePaperAndFromEachOther) {
  const Ink bands[]{Ink::BandOpening, Ink::BandEstablished, Ink::BandClosing, Ink::BandTimeWait};
  for (const Ink a : bands) {
    EXPECT_NE(theme.lineOf(a), theme.paper());
    for (const Ink b : bands) {
      EXPECT_TRUE(a == b || theme.lineOf(a) != theme.lineOf(b));
    }
  }
}

TEST_P(ThemeNamed, TextsCanBeReadOnWhatIsEncryptedHoweverDeepAndEachDepthDiffers) {
  EXPECT_EQ(theme.encrypted(0), theme.paper());
  for (int depth = 1; depth <= 6; ++depth) {
    EXPECT_NE(theme.encrypted(depth), theme.encrypted(depth - 1));
    for (const Ink ink : {Ink::Secondary, Ink::Connection, Ink::Closing, Ink::Again, Ink::Lost, Ink::Established}) {
      EXPECT_GE(contrast(theme.textOf(ink), theme.encrypted(depth)), 4.5) << static_cast<int>(ink) << ' ' << depth;
    }
  }
}

TEST_P(ThemeNamed, EveryColourIsOpaque) {
  for (const auto* colours : {&theme.line, &theme.text}) {
    for (const QColor& colour : *colours) EXPECT_EQ(colour.alpha(), 255);
  }
}

TEST_P(ThemeNamed, ItsPaleTwinKeepsThePaperAndLiesBetween) {
  const Theme pale = theme.pale();
  EXPECT_EQ(pale.paper(), theme.paper());
  const double full = contrast(theme.lineOf(Ink::Connection), theme.paper());
  const double faint = contrast(pale.lineOf(Ink::Connection), theme.paper());
  EXPECT_LT(faint, full);
  EXPECT_GT(faint, 1.1);
}

std::string themeName(const ::testing::TestParamInfo<Theme::Name>& info) {
  return std::array{"Light", "Dark", "Print", "HighContrast"}[static_cast<std::size_t>(info.param)];
}

INSTANTIATE_TEST_SUITE_P(All, ThemeNamed,
                         ::testing::Values(Theme::Name::Light, Theme::Name::Dark, Theme::Name::Print,
                                           Theme::Name::HighContrast),
                         themeName);

}  // namespace
}  // namespace wiretale::testing
