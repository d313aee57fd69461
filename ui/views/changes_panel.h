#pragma once

#include <vector>

#include <QWidget>

#include "ui/models/changes.h"
#include "ui/session/session.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace wiretale::views {

class ElidedLabel;
class SectionTitle;

/// What the user changed in the course of things, a line each, each removable; above it the seed of all dice.
class ChangesPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ChangesPanel(session::Session& session, QWidget* parent = nullptr);

  /// Wrapped text would make the panel around it as tall as it would like to be, and scroll for no need.
  bool hasHeightForWidth() const override { return false; }

  int lineCount() const;
  QLineEdit& seedBox() { return *m_seed; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QLayout* makeHead();
  void takeSeed();
  void askForValue(const std::vector<std::size_t>& places);
  void refresh();
  void rebuild();
  void retranslate();

  session::Session& m_session;
  SectionTitle* m_title;
  ElidedLabel* m_none;
  QLabel* m_seedName;
  QLineEdit* m_seed;
  QVBoxLayout* m_lines;
  std::vector<models::ChangeLine> m_shown;
};

}  // namespace wiretale::views
