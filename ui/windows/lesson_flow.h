#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "ui/diagram/theme.h"
#include "ui/session/lesson_player.h"
#include "ui/windows/file_flow.h"

class QBoxLayout;

namespace wiretale::views {
class DiagramView;
class LessonGallery;
}  // namespace wiretale::views

namespace wiretale::windows {

class PaneShelf;

/// Lessons in the main window: the gallery in the diagram's place, opening one, its panel and the panes its steps ask
/// for, another language.
class LessonFlow : public QObject {
  Q_OBJECT

 public:
  LessonFlow(session::Session& session, FileFlow& files, PaneShelf& panes, views::DiagramView& diagram,
             QObject* parent);

  /// What people write on a command line: a lesson's file, or the name of one that comes with the program.
  static bool isLesson(const QString& word);
  bool open(const QString& word);

  bool openByName(const QString& name);  ///< one that comes with the program
  /// A lesson's file. Complaints are shown, each with its line; what can be used of the lesson is.
  bool openFile(const QString& path);

  /// The gallery instead of the diagram, made when it is first shown.
  void showGallery(bool shown);
  bool galleryShown() const;
  views::LessonGallery& gallery();
  void setTheme(const diagram::Theme& theme);

  /// The lesson as a PDF, asked where to.
  void handoutByDialog();
  bool handoutTo(const QString& path);

 Q_SIGNALS:
  void opened(const QString& name);
  void handedOut(const QString& path);
  void benchWanted();
  void bytesWanted();  ///< the inspector's, of what the step highlights

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void begin(lesson::Lesson lesson, const QString& name);
  void showViews();
  void translate();

  session::Session& m_session;
  FileFlow& m_files;
  PaneShelf& m_panes;
  views::DiagramView& m_diagram;
  QPointer<views::LessonGallery> m_gallery;
  diagram::Theme m_theme;
  QString m_folder;
  bool m_beginning = false;
};

}  // namespace wiretale::windows
