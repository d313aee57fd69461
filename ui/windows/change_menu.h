#pragma once

#include <QObject>

#include "ui/session/session.h"

class QMenu;

namespace wiretale::windows {

/// What of the menu Change depends on the moment: what either side and the link can do at the playhead, and the
/// branches. Filled when it is opened.
class ChangeMenu : public QObject {
  Q_OBJECT

 public:
  ChangeMenu(QMenu& menu, session::Session& session, QWidget& window);

  void retranslate();

 private:
  void fillBranches();

  session::Session& m_session;
  QWidget& m_window;
  QMenu* m_client;
  QMenu* m_server;
  QMenu* m_link;
  QMenu* m_branches;
};

}  // namespace wiretale::windows
