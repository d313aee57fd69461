#pragma once

#include <functional>

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace wiretale::views {

class SymbolButton;

/// Says what went wrong or well, above the diagram, without stopping anybody.
class MessageBar : public QFrame {
  Q_OBJECT

 public:
  enum class Tone : unsigned char { Good, Bad };

  explicit MessageBar(QWidget* parent = nullptr);

  /// Good news goes by itself after a while; bad news stays until it is closed or replaced.
  void say(Tone tone, const QString& text);
  /// With a button that does something about it.
  void say(Tone tone, const QString& text, const QString& offer, std::function<void()> act);
  QString text() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void timerEvent(QTimerEvent* event) override;

 private:
  void retranslate();

  QLabel* m_text;
  QPushButton* m_offer;
  SymbolButton* m_close;
  std::function<void()> m_act;
  Tone m_tone = Tone::Good;
  int m_timer = 0;
};

}  // namespace wiretale::views
