#include "ui/settings/settings.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/ui/widgets/open_window.h"

namespace wiretale::settings {
namespace {

TEST(Settings, AFileKeepsWhatAForgetfulOneForgets) {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("some.ini"));
  Settings::inFile(file).setWindowTheme(WindowTheme::Dark);
  EXPECT_EQ(Settings::inFile(file).windowTheme(), WindowTheme::Dark);
  Settings::forgetful().setWindowTheme(WindowTheme::Dark);
  EXPECT_EQ(Settings::forgetful().windowTheme(), WindowTheme::System);
}

TEST(Settings, AForgetfulOneRemembersForItsOwnTime) {
  Settings settings = Settings::forgetful();
  settings.setLanguage(QStringLiteral("ko"));
  EXPECT_EQ(settings.language(), QStringLiteral("ko"));
  EXPECT_TRUE(settings.path().isEmpty());
}

TEST(Settings, NonsenseInTheFileIsTheDefault) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("bad.ini"));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("[look]\nwindow=purple\ndiagram=17\n[files]\nrecent=@Invalid()\n");
  file.close();
  const Settings settings = Settings::inFile(path);
  EXPECT_EQ(settings.windowTheme(), WindowTheme::System);
  EXPECT_EQ(settings.diagramTheme(), DiagramTheme::FollowWindow);
  EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST(Settings, RecentFilesAreTheLastTenEachOnceTheNewestFirst) {
  Settings settings = Settings::forgetful();
  for (int number = 0; number < 15; ++number) settings.addRecentFile(QStringLiteral("/tmp/%1.wiretale").arg(number));
  settings.addRecentFile(QStringLiteral("/tmp/9.wiretale"));
  const QStringList recent = settings.recentFiles();
  EXPECT_EQ(recent.size(), Settings::kRecentFiles);
  EXPECT_EQ(recent.first(), QStringLiteral("/tmp/9.wiretale"));
  EXPECT_EQ(recent.count(QStringLiteral("/tmp/9.wiretale")), 1);
}

TEST(Settings, TheWindowComesBackAsItWasLeft) {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("window.ini"));
  for (const bool first : {true, false}) {
    Settings settings = Settings::inFile(file);
    session::Session session(sim::run);
    windows::MainWindow window(session, settings);
    window.files().openByName(QStringLiteral("syn-lost"));
    window.show();
    window.furnish();
    auto* pane = window.findChild<QWidget*>(QStringLiteral("inspector"));
    ASSERT_NE(pane, nullptr);
    if (first) {
      window.resize(1000, 555);
      pane->hide();
      window.close();
    } else {
      EXPECT_EQ(window.size(), QSize(1000, 555));
      EXPECT_TRUE(pane->isHidden());
    }
  }
}

}  // namespace
}  // namespace wiretale::settings
