#pragma once

#include <QWidget>

#include "ui/session/knob.h"

class QButtonGroup;
class QPushButton;

namespace wiretale::views {

/// "from the start" or "from now on": where a moved slider takes hold.
class ReachSwitch : public QWidget {
  Q_OBJECT

 public:
  explicit ReachSwitch(QWidget* parent = nullptr);

  void show(session::Reach reach);
  using QWidget::show;
  QPushButton& button(session::Reach reach) { return reach == session::Reach::FromStart ? *m_start : *m_now; }

 Q_SIGNALS:
  void chosen(wiretale::session::Reach reach);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QPushButton* m_start;
  QPushButton* m_now;
};

}  // namespace wiretale::views
