#include "app/cli/drawing_application.h"

#include <array>

#include <QGuiApplication>

#include "app/cli/output.h"
#include "ui/diagram/system_fonts.h"

namespace wiretale::cli {
namespace {

/// Qt's hints about the desktop's set-up mean nothing to a command line.
void onlyErrors(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) complain(message.toStdString());
}

/// The process ends soon after; taking Qt down in order would only cost time.
template <typename Application>
void start() {
  static int count = 1;
  static std::array<char, 9> name{"wiretale"};
  static std::array<char*, 2> arguments{name.data(), nullptr};
  qInstallMessageHandler(onlyErrors);
  static auto* const application = new Application(count, arguments.data());
  static_cast<void>(application);
}

}  // namespace

void startSpeaking(text::Language language) {
  start<QCoreApplication>();
  text::installLanguage(*QCoreApplication::instance(), language);
}

void startDrawing(Fonts fonts) {
  const text::Language language = text::currentLanguage();
  delete QCoreApplication::instance();  // there can be only one; its translations go with it
  qputenv("QT_QPA_PLATFORM", "offscreen");
  if (fonts == Fonts::Own) diagram::hideSystemFonts();
  start<QGuiApplication>();
  if (language != text::Language::English) text::installLanguage(*QCoreApplication::instance(), language);
}

}  // namespace wiretale::cli
