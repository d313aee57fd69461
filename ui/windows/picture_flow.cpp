#include "ui/windows/picture_flow.h"

#include <atomic>
#include <thread>

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include "ui/export/clipboard.h"
#include "ui/export/exporter.h"
#include "ui/windows/appearance.h"
#include "ui/windows/export_dialog.h"

namespace wiretale::windows {

using Tone = views::MessageBar::Tone;

/// One export: what it paints, and the wish to end early.
struct PictureFlow::Job {
  HeldRequest held;
  std::atomic<bool> cancelled = false;
  std::jthread thread;
};

PictureFlow::PictureFlow(session::Session& session, settings::Settings& settings, views::DiagramView& view,
                         views::MessageBar& bar, QWidget& window)
    : QObject(&window), m_session(session), m_settings(settings), m_view(view), m_bar(bar), m_window(window) {}

PictureFlow::~PictureFlow() {
  if (m_job) m_job->cancelled = true;
}

ExportChoice PictureFlow::plainChoice() const {
  ExportChoice choice;
  choice.theme = Appearance::pictureTheme(m_settings.diagramTheme());
  return choice;
}

void PictureFlow::copy() {
  const HeldRequest held = holdRequest(m_session, m_view, plainChoice());
  auto data = exporting::clipboardData(held.request);
  if (!data) return m_bar.say(Tone::Bad, data.error());
  QGuiApplication::clipboard()->setMimeData(data->release());
  m_bar.say(Tone::Good, tr("The diagram is on the clipboard."));
  Q_EMIT copied();
}

void PictureFlow::exportByDialog() {
  auto* dialog = new ExportDialog(m_session, m_view, m_settings, &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ExportDialog::wanted, this, &PictureFlow::exportTo);
  dialog->open();
}

void PictureFlow::exportTo(const ExportChoice& choice, const QString& path) {
  const exporting::Exporter* exporter = exporting::exporterFor(choice.suffix);
  if (exporter == nullptr) return;
  if (m_job) m_job->cancelled = true;
  auto job = std::make_shared<Job>();
  m_job = job;
  job->held = holdRequest(m_session, m_view, choice);
  job->held.request.progress = [raw = job.get()](double) { return !raw->cancelled; };
  job->thread = std::jthread([this, exporter, path, raw = job.get()] {
    const auto written = exporting::exportTo(*exporter, raw->held.request, path);
    const QString problem = written ? QString() : written.error();
    // A cancelled export's window may be gone.
    if (!raw->cancelled)
      QMetaObject::invokeMethod(
          this, [this, path, problem] { finish(path, problem); }, Qt::QueuedConnection);
  });
}

void PictureFlow::finish(const QString& path, const QString& problem) {
  m_job.reset();
  if (!problem.isEmpty()) return m_bar.say(Tone::Bad, problem);
  m_bar.say(Tone::Good, tr("Saved %1").arg(QDir::toNativeSeparators(path)), tr("Show"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
  Q_EMIT exported(path);
}

}  // namespace wiretale::windows
