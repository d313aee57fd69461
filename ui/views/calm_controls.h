#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace wiretale::views {

// How each control is drawn; CalmStyle decides which.

inline constexpr int kSliderThickness = 18;

void drawButtonPanel(const QStyleOption& option, QPainter& painter, bool primary);
void drawFieldFrame(const QStyleOption& option, QPainter& painter);
void drawComboBox(const QStyleOption& option, QPainter& painter);
void drawFocus(const QStyleOption& option, QPainter& painter);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
QRect sliderHandle(const QStyleOptionSlider& option);
void drawSlider(const QStyleOptionSlider& option, QPainter& painter);

}  // namespace wiretale::views
