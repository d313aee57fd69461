#pragma once

#include <QFrame>

#include "ui/session/session.h"

class QCheckBox;
class QPushButton;

namespace wiretale::views {

class ElidedLabel;

/// Says, above the diagram, where the run parts from the one before the last edit, or from the one beside it. Hidden
/// while there is nothing to part from.
class PartingLine : public QFrame {
  Q_OBJECT

 public:
  explicit PartingLine(session::Session& session, QWidget* parent = nullptr);

  QString text() const;
  QPushButton& jumpButton() { return *m_jump; }
  QCheckBox& ghostBox() { return *m_ghost; }

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();
  void jump();
  void retranslate();

  session::Session& m_session;
  ElidedLabel* m_text;
  QPushButton* m_jump;
  QCheckBox* m_ghost;
};

}  // namespace wiretale::views
