#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QLabel;

namespace wiretale::views {

/// What led to the selected event and what it led to, as links: "Acknowledges packet 4 (Data)".
class TieLinks : public QWidget {
  Q_OBJECT

 public:
  explicit TieLinks(session::Session& session, QWidget* parent = nullptr);

  /// The selection's; hidden if it has none.
  void refresh();

  /// As shown, one a line, without markup.
  QString text() const;

 private:
  void follow(const QString& link);

  session::Session& m_session;
  QLabel* m_links;
};

}  // namespace wiretale::views
