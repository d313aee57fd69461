#pragma once

#include <array>

#include <QWidget>

#include "ui/session/lesson_player.h"

class QLabel;
class QPushButton;

namespace wiretale::views {

class KnobRow;

/// The controls over a presented diagram, there while the mouse moves: on and back, sliders for "what if?", the way
/// back to the lesson's session, the way out.
class StageStrip : public QWidget {
  Q_OBJECT

 public:
  explicit StageStrip(session::Session& session, QWidget* parent = nullptr);

  /// Type and controls for a screen of that height, as the caption's: 16 px at 768.
  void setScreenHeight(int height);

  QPushButton& returnButton() { return *m_return; }
  KnobRow& knob(session::Knob knob) { return *m_knobs[static_cast<std::size_t>(knob)]; }

 Q_SIGNALS:
  void nextWanted();
  void previousWanted();
  void leaveWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QPushButton* addButton(void (StageStrip::*wanted)());
  void addKnob(session::Knob knob);
  void showState();
  void retranslate();

  session::Session& m_session;
  QPushButton* m_previous;
  QPushButton* m_next;
  QPushButton* m_return;
  QPushButton* m_leave;
  QLabel* m_place;
  std::array<KnobRow*, session::kKnobs.size()> m_knobs{};
};

}  // namespace wiretale::views
