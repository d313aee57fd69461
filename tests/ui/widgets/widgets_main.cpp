#include <gtest/gtest.h>

#include <QApplication>

#include "ui/text/language.h"
#include "ui/windows/appearance.h"

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  wiretale::windows::Appearance::install(application);
  wiretale::text::installLanguage(application, wiretale::text::Language::English);
  return RUN_ALL_TESTS();
}
