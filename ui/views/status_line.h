#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QLabel;

namespace wiretale::views {

/// The line at the window's foot: where the playhead is and what the run came to.
class StatusLine : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(session::Session& session, QWidget* parent = nullptr);

  QString summary() const;  ///< all of it, for tests and screen readers

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void showTime();
  void showRun();

  session::Session& m_session;
  QLabel* m_time;
  QLabel* m_packets;
  QLabel* m_lost;
  QLabel* m_again;
  QLabel* m_end;
  QLabel* m_seed;
};

}  // namespace wiretale::views
