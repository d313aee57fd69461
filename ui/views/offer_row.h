#pragma once

#include <string>

#include <QWidget>

#include "ui/session/session.h"

class QLabel;
class QLineEdit;

namespace wiretale::views {

/// A setting of the scenario that a lesson offers to play with: what it is, and its value to be typed as in a file. A
/// value that cannot be is said below it, and the session stays as it was.
class OfferRow : public QWidget {
  Q_OBJECT

 public:
  /// Precondition: `path` is one of scenario::pathFields().
  OfferRow(session::Session& session, std::string path, QWidget* parent = nullptr);

  const std::string& path() const { return m_path; }
  QLineEdit& edit() { return *m_edit; }
  QLabel& problem() { return *m_problem; }

 private:
  void take();
  void showValue();

  session::Session& m_session;
  std::string m_path;
  QLineEdit* m_edit;
  QLabel* m_problem;
};

}  // namespace wiretale::views
