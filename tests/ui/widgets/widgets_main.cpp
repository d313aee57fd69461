#include <gtest/gtest.h>

#include <QApplication>

#include "ui/text/language.h"
#include "ui/windows/appearance.h"

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  // A screen of the size that the window is made for, instead of Qt's own of 800×800.
  const QByteArray platform = qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8();
  if (platform == "offscreen") qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" WIRETALE_TEST_SCREEN);
  QApplication application(argc, argv);
  wiretale::windows::Appearance::install(application);
  wiretale::text::installLanguage(application, wiretale::text::Language::English);
  return RUN_ALL_TESTS();
}
