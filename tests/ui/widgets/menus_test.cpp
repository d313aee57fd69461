#include <gtest/gtest.h>

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

#include "tests/ui/text/in_language.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/views/find_bar.h"
#include "ui/views/intervention_menu.h"
#include "ui/windows/pane_table.h"

namespace wiretale::windows {
namespace {

using testing::InLanguage;
using testing::OpenWindow;
using views::Near;

/// All menus of the window, those within menus too.
std::vector<QMenu*> menusOf(QWidget& window) {
  std::vector<QMenu*> menus;
  for (QMenu* menu : window.findChildren<QMenu*>())
    if (!menu->actions().isEmpty()) menus.push_back(menu);
  return menus;
}

/// The letter behind the '&'; null: none.
QChar letterOf(const QString& text) {
  const qsizetype at = text.indexOf(u'&');
  return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toUpper();
}

void expectLetters(const QList<QAction*>& actions, const std::string& where) {
  QString seen;
  for (const QAction* action : actions) {
    if (action->isSeparator() || action->text().isEmpty()) continue;
    const QChar letter = letterOf(action->text());
    EXPECT_FALSE(letter.isNull()) << where << ": " << action->text().toStdString() << " has no letter";
    EXPECT_FALSE(seen.contains(letter)) << where << ": " << action->text().toStdString() << " shares its letter";
    seen += letter;
  }
}

/// Languages are written as their speakers write them, without a letter.
bool listsLanguages(const QMenu& menu) {
  return std::ranges::any_of(menu.actions(), [](const QAction* action) { return action->text() == u"한국어"; });
}

class Menus : public ::testing::TestWithParam<text::Language> {};

TEST_P(Menus, FitASmallScreen) {
  const InLanguage language(GetParam());
  OpenWindow open;
  constexpr int kMost = 560;  // 768 px less a panel, a title bar and the menu bar, and room to see the diagram
  for (const QMenu* menu : menusOf(open.window))
    EXPECT_LE(menu->sizeHint().height(), kMost) << menu->title().toStdString();
}

TEST_P(Menus, HaveALetterForEachEntryAndNoneTwice) {
  const InLanguage language(GetParam());
  OpenWindow open;
  expectLetters(open.window.menuBar()->actions(), "menu bar");
  for (const QAction* top : open.window.menuBar()->actions()) {
    expectLetters(top->menu()->actions(), top->text().toStdString());
    for (const QAction* action : top->menu()->actions())
      if (action->menu() != nullptr && !listsLanguages(*action->menu()))
        expectLetters(action->menu()->actions(), action->text().toStdString());
  }
}

TEST_P(Menus, ShareNoLetterWithALabelInTheWindow) {
  const InLanguage language(GetParam());
  OpenWindow open;
  open.window.findBar().begin();
  QString taken;
  for (const QAction* menu : open.window.menuBar()->actions()) taken += letterOf(menu->text());
  for (const QLabel* label : open.window.findChildren<QLabel*>()) {
    const QChar letter = label->buddy() == nullptr ? QChar() : letterOf(label->text());
    EXPECT_TRUE(letter.isNull() || !taken.contains(letter)) << label->text().toStdString();
    taken += letter;
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, Menus, ::testing::Values(text::Language::English, text::Language::Korean),
                         [](const auto& test) {
                           return std::string(test.param == text::Language::English ? "English" : "Korean");
                         });

/// The menu within View with that title, as written in the source.
QMenu& within(OpenWindow& open, const QString& title) {
  for (QMenu* menu : open.window.findChildren<QMenu*>())
    if (menu->title() == title) return *menu;
  throw std::runtime_error("no menu " + title.toStdString());
}

TEST(MenuView, ListsEveryPane) {
  OpenWindow open;
  const QMenu& panes = within(open, QStringLiteral("&Panes"));
  for (const PaneSpec& spec : paneTable()) {
    const bool listed = std::ranges::any_of(
        panes.actions(), [&](const QAction* action) { return action->text() == QLatin1String(spec.menuText); });
    EXPECT_TRUE(listed) << spec.menuText;
  }
}

TEST(MenuView, PlotsAreSwitchedEachByItself) {
  OpenWindow open;
  const QList<QAction*> plots = within(open, QStringLiteral("P&lots")).actions();
  plots[0]->trigger();
  plots[2]->trigger();
  EXPECT_EQ(open.settings.plots(), 0b101U);
  EXPECT_EQ(open.window.diagram().plots(), 0b101U);
  plots[0]->trigger();
  EXPECT_EQ(open.settings.plots(), 0b100U);
}

TEST(MenuView, OfTheTimeAxisOneIsChosen) {
  OpenWindow open;
  const QList<QAction*> time = within(open, QStringLiteral("&Time")).actions();
  time[2]->trigger();
  EXPECT_EQ(open.window.diagram().axisLook().scale, diagram::TimeScale::Even);
  EXPECT_FALSE(time[0]->isChecked());
  EXPECT_EQ(open.window.diagram().axisLook().labels, diagram::TimeLabels::SinceStart);
}

TEST(ActionSet, KeysStandBesideTheWordsAndNotInThem) {
  OpenWindow open;
  for (const QMenu* menu : menusOf(open.window))
    for (const QAction* action : menu->actions())
      EXPECT_FALSE(action->text().contains(u'\t')) << action->text().toStdString();
  EXPECT_EQ(open.window.actions()[Act::Drop].shortcut(), QKeySequence(Qt::Key_D));
}

TEST(DeedMenu, SaysWhoseLaneItIsOf) {
  OpenWindow open;
  for (const auto& [place, words] : {std::pair{Near::Client, "Client, at 30 ms"},
                                     {Near::Server, "Server, at 30 ms"},
                                     {Near::Link, "Link, at 30 ms"}}) {
    QMenu menu;
    views::addDeedsAt(menu, open.session, place, testing::at(30ms), &open.window);
    EXPECT_TRUE(menu.actions().front()->isSeparator());
    EXPECT_EQ(menu.actions().front()->text(), QLatin1String(words));
  }
}

}  // namespace
}  // namespace wiretale::windows
