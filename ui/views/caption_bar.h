#pragma once

#include <QFont>
#include <QWidget>

namespace wiretale::views {

/// The words below a presented diagram: two lines, readable from the back row, and how far the lesson is.
class CaptionBar : public QWidget {
  Q_OBJECT

 public:
  explicit CaptionBar(QWidget* parent = nullptr);

  void showCaption(const QString& caption, int step, int steps);
  /// A question in place of the caption, marked as one.
  void ask(const QString& question);

  const QString& text() const { return m_text; }
  bool asking() const { return m_asking; }

  /// Pixels of type for a screen of that height: 28 at 768.
  static int pixelSizeFor(int screenHeight);
  void setScreenHeight(int height);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QFont fittingFont(QSize room) const;

  QString m_text;
  int m_step = 0;
  int m_steps = 0;
  int m_pixels = 28;
  bool m_asking = false;
};

}  // namespace wiretale::views
