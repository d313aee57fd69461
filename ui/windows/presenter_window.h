#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "ui/diagram/theme.h"
#include "ui/session/background_runs.h"
#include "ui/session/presenting.h"

class QLabel;

namespace wiretale::views {
class LessonText;
class SectionTitle;
class StageStrip;
class ThumbnailView;
}  // namespace wiretale::views

namespace wiretale::windows {

/// What only the presenter sees, on the screen that is not the class's: where the lesson is, what comes next, notes,
/// the clock, and the controls.
class PresenterWindow : public QWidget {
  Q_OBJECT

 public:
  /// `since`: when the presentation began.
  PresenterWindow(session::Session& session, session::Presenting& presenting, const QElapsedTimer& since);

  void setTheme(const diagram::Theme& theme);
  views::StageStrip& strip() { return *m_strip; }
  QString clockText() const;
  QString nextText() const;

 Q_SIGNALS:
  void keyPressed(QKeyEvent& key);
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* buildPictures();
  QWidget* buildNotes();
  void retranslate();
  void showStep();
  void showNow();
  void showNext();
  void showClock();

  session::Session& m_session;
  session::Presenting& m_presenting;
  session::BackgroundRuns m_runs;
  views::SectionTitle* m_nowTitle;
  views::SectionTitle* m_nextTitle;
  views::SectionTitle* m_notesTitle;
  views::ThumbnailView* m_now;
  views::ThumbnailView* m_next;
  QLabel* m_caption;
  QLabel* m_nextCaption;
  QLabel* m_clock;
  views::LessonText* m_notes;
  views::StageStrip* m_strip;
  QElapsedTimer m_since;
  QTimer m_second;
};

}  // namespace wiretale::windows
