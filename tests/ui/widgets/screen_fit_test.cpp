#include "ui/windows/screen_fit.h"

#include <gtest/gtest.h>

#include <QScreen>

#include "tests/ui/widgets/open_window.h"

namespace wiretale::windows {
namespace {

constexpr QMargins kFrame(1, 28, 1, 5);  // left, top, right, bottom
constexpr QRect kLaptop(0, 0, 1366, 768);
constexpr QRect kBesidePanels(60, 30, 1306, 700);

struct Case {
  const char* what;
  QRect window;
  QRect available;
  QRect expected;
};

class ScreenFit : public ::testing::TestWithParam<Case> {};

TEST_P(ScreenFit, KeepsTheWindowWithItsFrameOnTheScreen) {
  const auto& [what, window, available, expected] = GetParam();
  EXPECT_EQ(fitted(window, kFrame, available), expected);
  EXPECT_TRUE(available.contains(fitted(window, kFrame, available).marginsAdded(kFrame)));
}

INSTANTIATE_TEST_SUITE_P(
    All, ScreenFit,
    ::testing::Values(Case{"FitsAlready", {100, 100, 900, 600}, kLaptop, {100, 100, 900, 600}},
                      Case{"AsLargeAsTheScreen", {0, 0, 1366, 768}, kLaptop, {1, 28, 1364, 735}},
                      Case{"FromALargerScreen", {1000, 700, 2400, 1300}, kLaptop, {1, 28, 1364, 735}},
                      Case{"BeyondTheLowerEdge", {100, 400, 900, 600}, kLaptop, {100, 163, 900, 600}},
                      Case{"BeyondTheRightEdge", {3000, 100, 900, 600}, kLaptop, {465, 100, 900, 600}},
                      Case{"AboveAndLeftOfTheScreen", {-500, -300, 900, 600}, kLaptop, {1, 28, 900, 600}},
                      Case{"UnderThePanels", {0, 0, 900, 600}, kBesidePanels, {61, 58, 900, 600}},
                      Case{"LargerThanBesideThePanels", {0, 0, 1366, 768}, kBesidePanels, {61, 58, 1304, 667}}),
    [](const auto& test) { return std::string(test.param.what); });

/// A window that has got its frame, and whether it lies on the screen with it.
bool liesOnTheScreen(const settings::Settings& remembered) {
  settings::Settings settings = remembered;
  session::Session session(sim::run);
  MainWindow window(session, settings);
  window.files().openByName(QStringLiteral("syn-lost"));
  window.show();
  EXPECT_TRUE(QTest::qWaitFor([&window] { return window.isFurnished(); }));
  return window.screen()->availableGeometry().contains(window.frameGeometry());
}

TEST(MainWindowOnTheScreen, LiesOnItWhenItIsStartedForTheFirstTime) {
  EXPECT_TRUE(liesOnTheScreen(settings::Settings::forgetful()));
}

TEST(MainWindowOnTheScreen, ComesBackToItFromALargerOne) {
  settings::Settings settings = settings::Settings::forgetful();
  {
    session::Session session(sim::run);
    MainWindow large(session, settings);
    large.setGeometry(700, 600, 3000, 1900);
    settings.setWindow(large.saveGeometry(), large.saveState(settings::Settings::kLayoutVersion));
  }
  EXPECT_TRUE(liesOnTheScreen(settings));
}

}  // namespace
}  // namespace wiretale::windows
