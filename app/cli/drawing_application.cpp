#include "app/cli/drawing_application.h"

#include <array>

#ifdef __linux__
#include <dlfcn.h>
#endif

#include <QGuiApplication>

#include "app/cli/output.h"

namespace wiretale::cli {
namespace {

/// Qt's hints about the desktop's set-up mean nothing to a command line.
void onlyErrors(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) complain(message.toStdString());
}

/// Looking through the system's fonts costs more than drawing a diagram: gives fontconfig an empty configuration before
/// it reads its own. Where Qt is built without fontconfig there is nothing to do, hence the look for its functions.
void hideSystemFonts() {
#ifdef __linux__
  using Create = void* (*)();
  using SetCurrent = int (*)(void*);
  const auto create = reinterpret_cast<Create>(::dlsym(RTLD_DEFAULT, "FcConfigCreate"));
  const auto setCurrent = reinterpret_cast<SetCurrent>(::dlsym(RTLD_DEFAULT, "FcConfigSetCurrent"));
  if (create != nullptr && setCurrent != nullptr) setCurrent(create());
#endif
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
  if (fonts == Fonts::Own) hideSystemFonts();
  start<QGuiApplication>();
  if (language != text::Language::English) text::installLanguage(*QCoreApplication::instance(), language);
}

}  // namespace wiretale::cli
