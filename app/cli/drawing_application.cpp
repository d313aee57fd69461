#include "app/cli/drawing_application.h"

#include "app/cli/output.h"

namespace wiretale::cli {
namespace {

/// Qt's hints about the desktop's set-up mean nothing to a command line.
void onlyErrors(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) complain(message.toStdString());
}

}  // namespace

DrawingApplication::DrawingApplication() {
  qInstallMessageHandler(onlyErrors);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
}

}  // namespace wiretale::cli
