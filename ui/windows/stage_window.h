#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/diagram/theme.h"
#include "ui/session/presenting.h"
#include "ui/windows/present_keys.h"

namespace wiretale::views {
class CaptionBar;
class DiagramView;
class StageOverlay;
class StageStrip;
}  // namespace wiretale::views

namespace wiretale::windows {

/// What the class sees: the diagram in large type, the caption below it, and over both what the presenter draws. All
/// keys come here.
class StageWindow : public QWidget {
  Q_OBJECT

 public:
  StageWindow(session::Session& session, session::Presenting& presenting, PresentKeys keys);

  void setTheme(const diagram::Theme& theme);
  void act(PresentAct act);
  void pressed(QKeyEvent& key);  ///< of the presenter's window as well

  views::DiagramView& diagram() { return *m_diagram; }
  views::CaptionBar& caption() { return *m_caption; }
  views::StageOverlay& overlay() { return *m_overlay; }
  views::StageStrip& strip() { return *m_strip; }

  /// Type is larger than in the window by this factor.
  static constexpr double kTypeScale = 1.6;

 Q_SIGNALS:
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showWords();
  void showStrip();
  void leave();
  void cover(PresentAct act);
  void usePen(PresentAct act);
  void playOrDraw(PresentAct act);

  session::Session& m_session;
  session::Presenting& m_presenting;
  PresentKeys m_keys;
  views::DiagramView* m_diagram;
  views::CaptionBar* m_caption;
  views::StageOverlay* m_overlay;
  views::StageStrip* m_strip;
  QTimer m_hideStrip;
};

}  // namespace wiretale::windows
