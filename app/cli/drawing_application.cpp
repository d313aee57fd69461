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

}  // namespace

void startDrawing(Fonts fonts) {
  qInstallMessageHandler(onlyErrors);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  if (fonts == Fonts::Own) diagram::hideSystemFonts();
  static int count = 1;
  static std::array<char, 9> name{"wiretale"};
  static std::array<char*, 2> arguments{name.data(), nullptr};
  // The process ends soon after; taking Qt down in order would only cost time.
  static auto* const application = new QGuiApplication(count, arguments.data());
  static_cast<void>(application);
}

}  // namespace wiretale::cli
