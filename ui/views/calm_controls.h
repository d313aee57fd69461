#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QWidget;

namespace wiretale::views {

// How each control is drawn; CalmStyle decides which.

/// How much larger than in a window a control is drawn: with its type, before a class. 1 for all others.
double controlScale(const QWidget* widget);

inline constexpr int kSliderThickness = 18;  ///< at scale 1

void drawButtonPanel(const QStyleOption& option, QPainter& painter, bool primary, double scale = 1);
void drawFieldFrame(const QStyleOption& option, QPainter& painter, double scale = 1);
void drawComboBox(const QStyleOption& option, QPainter& painter);
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawFocus(const QStyleOption& option, QPainter& painter);
/// A heading in a menu, above the entries that belong to it.
void drawMenuSection(const QStyleOptionMenuItem& option, QPainter& painter);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
QRect sliderHandle(const QStyleOptionSlider& option, double scale);
inline constexpr int kScrollBarThickness = 10;
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter);

void drawSlider(const QStyleOptionSlider& option, QPainter& painter, double scale);

}  // namespace wiretale::views
