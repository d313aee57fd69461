#pragma once

#include <QRect>
#include <QStyle>

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
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawFocus(const QStyleOption& option, QPainter& painter);
/// A heading in a menu, above the entries that belong to it.
void drawMenuSection(const QStyleOptionMenuItem& option, QPainter& painter);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
QRect sliderHandle(const QStyleOptionSlider& option);
inline constexpr int kScrollBarThickness = 10;
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter);

void drawSlider(const QStyleOptionSlider& option, QPainter& painter);

}  // namespace wiretale::views
