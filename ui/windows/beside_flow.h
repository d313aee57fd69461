#pragma once

#include <QObject>

#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/diagram_view.h"
#include "ui/views/message_bar.h"
#include "ui/windows/compare_dialog.h"
#include "ui/windows/file_flow.h"

class QLabel;
class QSplitter;
class QWidget;

namespace wiretale::windows {

/// A second run in the window: chosen, shown to the right of the first with one clock, one scale and one scroll bar,
/// and taken away.
class BesideFlow : public QObject {
  Q_OBJECT

 public:
  /// `splitter` has `diagram` in it, below `caption`.
  BesideFlow(session::Session& session, settings::Settings& settings, FileFlow& files, QSplitter& splitter,
             QLabel& caption, views::DiagramView& diagram, QWidget& window);

  void chooseByDialog();
  void choose(const CompareDialog::Choice& choice, session::Session::Beside place);
  void setTheme(const diagram::Theme& theme);

  /// The diagram to the right; nullptr: none.
  views::DiagramView* view() { return m_view; }

 Q_SIGNALS:
  void shown();

 private:
  void follow();
  void addView();
  void removeView();
  void connectScrolling();
  void nameRuns();
  void compareWithFile(const QString& path, session::Session::Beside place);

  session::Session& m_session;
  settings::Settings& m_settings;
  FileFlow& m_files;
  QSplitter& m_splitter;
  QLabel& m_caption;
  views::DiagramView& m_diagram;
  QWidget& m_window;
  diagram::Theme m_theme;
  QWidget* m_pane = nullptr;  ///< right of the splitter, with its caption
  QLabel* m_besideCaption = nullptr;
  views::DiagramView* m_view = nullptr;
  bool m_scrolling = false;
};

}  // namespace wiretale::windows
