#pragma once

#include <vector>

#include <QScrollArea>

#include "ui/diagram/theme.h"
#include "ui/session/background_runs.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace wiretale::views {

class LessonCard;

/// All lessons as cards with living pictures of their sessions.
class LessonGallery : public QScrollArea {
  Q_OBJECT

 public:
  explicit LessonGallery(QWidget* parent = nullptr);

  void setTheme(const diagram::Theme& theme);
  const std::vector<LessonCard*>& cards() const { return m_cards; }
  QPushButton& closeButton() { return *m_close; }

 Q_SIGNALS:
  void picked(const QString& name);
  void closeWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildCards();
  void arrange();
  void startRuns();
  void retranslate();
  void moveFocus(int by);

  session::BackgroundRuns m_runs;
  QLabel* m_title;
  QLabel* m_hint;
  QPushButton* m_close;
  QGridLayout* m_grid;
  std::vector<LessonCard*> m_cards;
  int m_columns = 0;
  bool m_started = false;
};

}  // namespace wiretale::views
