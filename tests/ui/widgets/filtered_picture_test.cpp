#include <algorithm>

#include <gtest/gtest.h>

#include "tests/ui/widgets/open_window.h"
#include "ui/windows/picture_source.h"

namespace wiretale::windows {
namespace {

using session::Finder;
using testing::OpenWindow;

HeldRequest heldWith(OpenWindow& open, const char* filter, Finder::Rest rest) {
  open.session.finder().setRest(rest);
  open.session.finder().setText(QString::fromUtf8(filter));
  return holdRequest(open.session, open.window.diagram(), {});
}

TEST(FilteredPicture, IsDimmedAsTheWindowIs) {
  OpenWindow open;
  const HeldRequest held = heldWith(open, "syn", Finder::Rest::Dimmed);
  ASSERT_NE(held.request.emphasis, nullptr);
  EXPECT_EQ(held.request.emphasis->bright, open.session.finder().found());
  EXPECT_TRUE(held.layout->filtered);
  EXPECT_TRUE(std::ranges::none_of(held.layout->arrows, &diagram::ArrowShape::hidden));
}

TEST(FilteredPicture, LeavesOutWhatTheWindowHides) {
  OpenWindow open;
  const HeldRequest held = heldWith(open, "syn", Finder::Rest::Hidden);
  EXPECT_EQ(held.request.emphasis, nullptr);
  const auto shown = std::ranges::count(held.layout->arrows, false, &diagram::ArrowShape::hidden);
  EXPECT_EQ(shown, 2) << "SYN and SYN, ACK";
}

TEST(FilteredPicture, IsPlainWithoutAFilterAndWhereTheRestIsShown) {
  OpenWindow open;
  EXPECT_EQ(holdRequest(open.session, open.window.diagram(), {}).request.emphasis, nullptr);
  EXPECT_EQ(heldWith(open, "syn", Finder::Rest::Shown).request.emphasis, nullptr);
}

TEST(FilteredPicture, OfTwoSessionsEachHasItsOwnFilter) {
  OpenWindow open;
  open.session.compareWith(testing::builtin("data-lost"), QStringLiteral("other"), session::Session::Beside::Next);
  QTest::qWait(1);
  const HeldRequest first = heldWith(open, "syn", Finder::Rest::Dimmed);
  ASSERT_NE(first.request.beside, nullptr);
  EXPECT_NE(first.request.emphasis, nullptr);
  EXPECT_EQ(first.request.besideEmphasis, nullptr);
  open.session.other()->finder().setText(QStringLiteral("lost"));
  const HeldRequest both = holdRequest(open.session, open.window.diagram(), {});
  ASSERT_NE(both.request.besideEmphasis, nullptr);
  EXPECT_EQ(both.request.besideEmphasis->bright, open.session.other()->finder().found());
}

TEST(FilteredWindow, SaysInItsBracesHowManyAreFound) {
  OpenWindow open("transfer");
  const auto& braces = open.window.diagram().layout().braces;
  ASSERT_FALSE(braces.empty());
  EXPECT_EQ(braces.front().found, braces.front().count);
  open.session.finder().setText(QStringLiteral("lost"));
  ASSERT_FALSE(open.window.diagram().layout().braces.empty());
  EXPECT_EQ(open.window.diagram().layout().braces.front().found, 0U) << "what is lost speaks for itself";
  open.session.finder().setText({});
  EXPECT_EQ(open.window.diagram().layout().braces.front().found, open.window.diagram().layout().braces.front().count);
}

}  // namespace
}  // namespace wiretale::windows
