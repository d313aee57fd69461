#include "ui/windows/file_flow.h"

#include <filesystem>
#include <utility>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "core/scenario/scenario_file.h"
#include "ui/text/phrase_text.h"
#include "ui/text/scenario_text.h"
#include "ui/windows/standard_buttons.h"

namespace wiretale::windows {

using Tone = views::MessageBar::Tone;

FileFlow::FileFlow(session::Session& session, settings::Settings& settings, views::MessageBar& bar, QWidget& window)
    : QObject(&window), m_session(session), m_settings(settings), m_bar(bar), m_window(window) {
  m_ask = [this](const QString& name) {
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"), tr("“%1” has unsaved changes.").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("They are lost if you do not save them."));
    box.setDefaultButton(QMessageBox::Save);
    nameButtons(*box.findChild<QDialogButtonBox*>());
    const int answer = box.exec();
    return answer == QMessageBox::Save      ? Answer::Save
           : answer == QMessageBox::Discard ? Answer::Discard
                                            : Answer::Cancel;
  };
}

void FileFlow::openByDialog() {
  const QString path = QFileDialog::getOpenFileName(
      &m_window, tr("Open"), m_settings.lastFolder(),
      tr("Scenarios, pictures of them, lessons (*.wiretale *.png *.svg *.pdf *.md);;Scenarios (*.wiretale);;"
         "Lessons (*.md);;All files (*)"));
  if (path.isEmpty()) return;
  m_settings.setLastFolder(QFileInfo(path).absolutePath());
  open(path);
}

bool FileFlow::open(const QString& path) {
  if (m_openLesson && QFileInfo(path).suffix().compare(QLatin1String("md"), Qt::CaseInsensitive) == 0)
    return m_openLesson(path);
  return take(openFile(path), {});
}

bool FileFlow::openByName(const QString& name) {
  return take(openBuiltin(name), name);
}

void FileFlow::refuse(const QString& why) {
  m_bar.say(Tone::Bad, why);
  Q_EMIT refused(why);
}

bool FileFlow::take(tl::expected<Opened, QString> opened, const QString& name) {
  if (!opened) {
    refuse(opened.error());
    return false;
  }
  const std::optional<Left> left = unsaved();
  m_bar.hide();
  m_builtin = name;
  m_session.open(opened->scenario, opened->path);
  if (!opened->path.isEmpty()) {
    m_settings.addRecentFile(opened->path);
    Q_EMIT recentChanged();
  }
  if (left) offerBack(*left);
  Q_EMIT this->opened(name.isEmpty() ? displayName() : name);
  return true;
}

void FileFlow::leaveFor(const QString& builtin, const std::function<void()>& open) {
  const std::optional<Left> left = unsaved();
  m_bar.hide();
  m_builtin = builtin;
  open();
  if (left) offerBack(*left);
}

std::optional<FileFlow::Left> FileFlow::unsaved() const {
  if (!m_session.document().isModified()) return std::nullopt;
  return Left{m_session.scenario(), m_session.document().path(), m_builtin};
}

void FileFlow::offerBack(const Left& left) {
  m_bar.say(Tone::Good, tr("Your changes to “%1” were not saved.").arg(text::scenarioTitle(left.scenario)),
            tr("Go back to them"), [this, left] {
              m_bar.hide();
              m_builtin = left.builtin;
              m_session.open(left.scenario, left.path);
              m_session.document().undoStack().resetClean();
              Q_EMIT opened(displayName());
            });
}

QString FileFlow::displayName() const {
  const QString& path = m_session.document().path();
  if (!path.isEmpty()) return QFileInfo(path).fileName();
  const QString title = text::scenarioTitle(m_session.scenario());
  return title.isEmpty() ? tr("Untitled") : title;
}

bool FileFlow::save() {
  const QString& path = m_session.document().path();
  return path.isEmpty() ? saveAs() : saveTo(path);
}

QString FileFlow::suggestedPath() const {
  const QString& path = m_session.document().path();
  if (!path.isEmpty()) return path;
  const QString name = m_builtin.isEmpty() ? tr("session") : m_builtin;
  return QDir(m_settings.lastFolder()).filePath(name + QStringLiteral(".wiretale"));
}

bool FileFlow::saveAs() {
  QString path = QFileDialog::getSaveFileName(&m_window, tr("Save as"), suggestedPath(),
                                              tr("Scenarios (*.wiretale);;All files (*)"));
  if (path.isEmpty()) return false;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".wiretale");
  m_settings.setLastFolder(QFileInfo(path).absolutePath());
  return saveTo(path);
}

bool FileFlow::saveTo(const QString& path) {
  const auto written = scenario::saveScenario(m_session.scenario(), std::filesystem::path(path.toStdU16String()));
  if (!written) {
    const QString problem = text::phrase(written.error());
    m_bar.say(Tone::Bad, problem);
    Q_EMIT refused(problem);
    return false;
  }
  m_builtin.clear();
  m_session.document().markSaved(QFileInfo(path).absoluteFilePath());
  m_settings.addRecentFile(path);
  m_bar.say(Tone::Good, tr("Saved %1").arg(QDir::toNativeSeparators(path)));
  Q_EMIT recentChanged();
  Q_EMIT saved(path);
  return true;
}

bool FileFlow::mayClose() {
  if (!m_session.document().isModified()) return true;
  switch (m_ask(displayName())) {
    case Answer::Save:
      return save();
    case Answer::Discard:
      return true;
    case Answer::Cancel:
      break;
  }
  return false;
}

}  // namespace wiretale::windows
