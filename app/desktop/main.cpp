#include <cstdio>
#include <memory>

#include <QApplication>

#include "app/desktop/arguments.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "ui/diagram/system_fonts.h"
#include "ui/session/lesson_player.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/diagram_view.h"
#include "ui/windows/appearance.h"
#include "ui/windows/language_choice.h"
#include "ui/windows/lesson_flow.h"
#include "ui/windows/main_window.h"
#include "ui/windows/opening.h"

namespace {

using namespace wiretale;

void print(std::FILE* where, const QString& text) {
  std::fputs(qUtf8Printable(text), where);
  std::fflush(where);
}

settings::Settings settingsFor(const desktop::Arguments& arguments) {
  if (arguments.noConfig) return settings::Settings::forgetful();
  return arguments.config.isEmpty() ? settings::Settings::user() : settings::Settings::inFile(arguments.config);
}

void heed(const desktop::Arguments& arguments, settings::Settings& settings) {
  if (arguments.theme) settings.setWindowTheme(*arguments.theme);
  if (arguments.language) settings.setLanguage(*arguments.language);
}

/// What was asked for; if that cannot be opened, the first built-in with the reason above it.
void openFirst(windows::MainWindow& window, const QString& wanted) {
  const std::string_view first = scenario::builtins().front().name;
  const QString builtin = QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size()));
  if (wanted.isEmpty()) {
    window.files().openByName(builtin);
    return;
  }
  if (windows::LessonFlow::isLesson(wanted)) {
    window.files().openByName(builtin);
    window.lessons().open(wanted);
    return;
  }
  auto opened = windows::openFileOrBuiltin(wanted);
  if (!opened) window.files().openByName(builtin);
  const bool named = opened && opened->path.isEmpty() && scenario::builtinScenario(wanted.toStdString()).has_value();
  window.files().take(std::move(opened), named ? wanted : QString());
}

int runWindow(QApplication& application, const desktop::Arguments& arguments) {
  settings::Settings settings = settingsFor(arguments);
  heed(arguments, settings);
  windows::Appearance::install(application);
  windows::showLanguage(settings.language());
  const auto tapes = std::make_shared<sim::TapeStore>();
  session::Session session([tapes](const scenario::Scenario& scenario, const std::stop_token& stop) {
    return sim::runWith(*tapes, scenario, stop);
  });
  windows::MainWindow window(session, settings);
  if (arguments.log) window.setLog([](const QString& line) { print(stderr, line + QLatin1Char('\n')); });
  if (arguments.size) window.resize(*arguments.size);
  openFirst(window, arguments.open);
  window.show();
  // Who comes back finds the lessons; who comes for the first time, a handshake that runs.
  if (arguments.open.isEmpty() && settings.startedBefore())
    window.lessons().showGallery(true);
  else if (!session.lessons().active())
    session.playback().play();
  settings.setStartedBefore();
  return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication::setApplicationName(QStringLiteral("Wiretale"));
  QCoreApplication::setApplicationVersion(QStringLiteral(WIRETALE_VERSION));
  QStringList words;
  for (int place = 0; place < argc; ++place) words += QString::fromLocal8Bit(argv[place]);
  const auto arguments = desktop::parseArguments(words);
  if (!arguments) {
    print(stderr, QStringLiteral("wiretale-desktop: %1\n").arg(arguments.error()));
    return 2;
  }
  if (arguments->help || arguments->version) {
    print(stdout, arguments->help ? desktop::usage() : QStringLiteral("Wiretale " WIRETALE_VERSION "\n"));
    return 0;
  }
  // The first picture of a session that comes with the program needs none of them; of a file, one cannot know.
  if (arguments->open.isEmpty()) diagram::hideSystemFonts();
  QApplication application(argc, argv);
  return runWindow(application, *arguments);
}
