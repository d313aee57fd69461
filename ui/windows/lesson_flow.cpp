#include "ui/windows/lesson_flow.h"

#include <filesystem>
#include <utility>

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QScopedValueRollback>

#include "core/lesson/lesson_file.h"
#include "core/sim/run.h"
#include "ui/diagram/fonts.h"
#include "ui/export/exporter.h"
#include "ui/export/handout.h"
#include "ui/session/lesson_shelf.h"
#include "ui/text/phrase_text.h"
#include "ui/views/diagram_view.h"
#include "ui/views/lesson_gallery.h"
#include "ui/views/lesson_panel.h"
#include "ui/windows/pane_shelf.h"

namespace wiretale::windows {

using session::LessonPlayer;

LessonFlow::LessonFlow(session::Session& session, FileFlow& files, PaneShelf& panes, views::DiagramView& diagram,
                       QObject* parent)
    : QObject(parent), m_session(session), m_files(files), m_panes(panes), m_diagram(diagram) {
  files.setLessonOpener([this](const QString& path) { return openFile(path); });
  connect(&files, &FileFlow::opened, this, [this] {
    if (!m_beginning) m_session.lessons().close();
    showGallery(false);
  });
  connect(&session.lessons(), &LessonPlayer::stepChanged, this, &LessonFlow::showViews);
  diagram.installEventFilter(this);
}

bool LessonFlow::isLesson(const QString& word) {
  if (QFileInfo(word).suffix().compare(QLatin1String("md"), Qt::CaseInsensitive) == 0) return true;
  return !session::shelvedLesson(word.toStdString()).lesson.steps.empty();
}

bool LessonFlow::open(const QString& word) {
  return session::shelvedLesson(word.toStdString()).lesson.steps.empty() ? openFile(word) : openByName(word);
}

bool LessonFlow::openByName(const QString& name) {
  session::ShelvedLesson shelved = session::shelvedLesson(name.toStdString());
  if (shelved.lesson.steps.empty()) {
    m_files.refuse(tr("There is no lesson “%1”.").arg(name));
    return false;
  }
  m_folder.clear();
  begin(std::move(shelved.lesson), name);
  return true;
}

bool LessonFlow::openFile(const QString& path) {
  auto reading = lesson::loadLesson(std::filesystem::path(path.toStdU16String()));
  if (!reading) {
    m_files.refuse(text::phrase(reading.error()));
    return false;
  }
  const bool usable = !reading->lesson.steps.empty() && !reading->lesson.scenes.empty();
  m_folder = QFileInfo(path).absolutePath();
  if (usable) begin(std::move(reading->lesson), path);
  if (!reading->complaints.empty())
    m_files.refuse(text::phrase(scenario::describe(reading->complaints, QFileInfo(path).fileName().toStdString())));
  return usable;
}

void LessonFlow::begin(lesson::Lesson lesson, const QString& name) {
  const QScopedValueRollback beginning(m_beginning, true);
  showGallery(false);
  m_files.leaveFor({}, [&] { m_session.lessons().open(std::move(lesson), name.toStdString()); });
  m_panes.panel<views::LessonPanel>(PaneId::Lesson).setFolder(m_folder);
  m_panes.show(PaneId::Lesson);
  showViews();
  Q_EMIT opened(name);
}

/// What a step wants to have beside the diagram. Panes that are there stay.
void LessonFlow::showViews() {
  const LessonPlayer& player = m_session.lessons();
  if (!player.active()) return;
  diagram::PlotSet plots = 0;
  for (const lesson::View view : player.current().views) {
    switch (view) {
      case lesson::View::ControlBlock:
        m_panes.show(PaneId::ControlBlock);
        break;
      case lesson::View::Keys:
        m_panes.show(PaneId::Keys);
        break;
      case lesson::View::CipherBench:
        Q_EMIT benchWanted();
        break;
      case lesson::View::Bytes:
        Q_EMIT bytesWanted();
        break;
      case lesson::View::WindowPlot:
      case lesson::View::RoundTripPlot:
      case lesson::View::SequencePlot:
        plots |= 1U << (static_cast<unsigned>(view) - static_cast<unsigned>(lesson::View::WindowPlot));
        break;
    }
  }
  m_diagram.setPlots(plots);
}

views::LessonGallery& LessonFlow::gallery() {
  if (m_gallery == nullptr) {
    m_gallery = new views::LessonGallery(m_diagram.parentWidget());
    m_gallery->setTheme(m_theme);
    m_gallery->hide();
    static_cast<QBoxLayout*>(m_diagram.parentWidget()->layout())->addWidget(m_gallery, 1);
    connect(m_gallery, &views::LessonGallery::picked, this, &LessonFlow::openByName);
    connect(m_gallery, &views::LessonGallery::closeWanted, this, [this] { showGallery(false); });
  }
  return *m_gallery;
}

bool LessonFlow::galleryShown() const {
  return m_gallery != nullptr && !m_gallery->isHidden();
}

void LessonFlow::showGallery(bool shown) {
  if (shown == galleryShown()) return;
  gallery().setVisible(shown);
  m_diagram.setVisible(!shown);
  if (shown) {
    m_session.stopComparing();
    m_session.playback().pause();
  }
  (shown ? static_cast<QWidget*>(&gallery()) : &m_diagram)->setFocus();
}

void LessonFlow::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
  if (m_gallery != nullptr) m_gallery->setTheme(theme);
}

void LessonFlow::handoutByDialog() {
  const QString name = QFileInfo(QString::fromStdString(m_session.lessons().name())).completeBaseName();
  QString path = QFileDialog::getSaveFileName(&m_diagram, tr("Handout"), name + QStringLiteral(".pdf"),
                                              tr("PDF documents (*.pdf)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".pdf");
  handoutTo(path);
}

/// In print's colours, whatever the screen has.
bool LessonFlow::handoutTo(const QString& path) {
  const exporting::LessonSheets sheets(
      m_session.lessons().lesson(), [](const scenario::Scenario& scenario) { return sim::run(scenario); },
      diagram::FontMeasurer(), {.theme = diagram::Theme::named(diagram::Theme::Name::Light)});
  const auto bytes = exporting::renderHandout(sheets, exporting::Paper::A4);
  const auto written =
      bytes ? exporting::writeBytes(*bytes, path) : tl::expected<void, QString>(tl::unexpected(bytes.error()));
  if (!written) m_files.refuse(written.error());
  if (written) Q_EMIT handedOut(path);
  return written.has_value();
}

bool LessonFlow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  return QObject::eventFilter(watched, event);
}

/// A file is in one language.
void LessonFlow::translate() {
  LessonPlayer& player = m_session.lessons();
  if (!player.active() || player.adopted() || !m_folder.isEmpty()) return;
  session::ShelvedLesson shelved = session::shelvedLesson(player.name());
  if (shelved.lesson.steps.size() == player.lesson().steps.size()) player.translate(std::move(shelved.lesson));
}

}  // namespace wiretale::windows
