#pragma once

#include <QWidget>

#include "ui/diagram/theme.h"
#include "ui/session/lesson_player.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wiretale::views {

class BecauseBox;
class LessonText;
class OfferList;
class SectionTitle;

/// The lesson under way: its steps, what the present one says, what to play with, and the way on and back.
class LessonPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LessonPanel(session::Session& session, QWidget* parent = nullptr);

  void setTheme(const diagram::Theme& theme);
  /// Where the lesson's pictures lie; empty for a built-in one.
  void setFolder(const QString& folder);

  QListWidget& steps() { return *m_steps; }
  QPushButton& nextButton() { return *m_next; }
  QPushButton& previousButton() { return *m_previous; }
  QPushButton& returnButton() { return *m_return; }
  OfferList& offers() { return *m_offers; }
  QString shownText() const;  ///< of the step, as read aloud

 Q_SIGNALS:
  void presentWanted();
  void lessonsWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildText(QVBoxLayout& column);
  QWidget* buildFoot();
  void showLesson();
  void showStep();
  void showBoxes();
  void showStrayed();
  void retranslate();

  session::LessonPlayer& m_player;
  diagram::Theme m_theme;
  QString m_folder;
  QScrollArea* m_scroll;
  SectionTitle* m_heading;
  QLabel* m_title;
  QLabel* m_none;
  QListWidget* m_steps;
  QLabel* m_stepTitle;
  QLabel* m_caption;
  LessonText* m_text;
  BecauseBox* m_predict;
  BecauseBox* m_misconception;
  SectionTitle* m_offersTitle;
  OfferList* m_offers;
  QPushButton* m_return;
  QLabel* m_rfcs;
  QPushButton* m_lessons;
  QPushButton* m_present;
  QPushButton* m_previous;
  QPushButton* m_next;
};

}  // namespace wiretale::views
