#include "ui/views/calm_style.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QMenu>
#include <QPainter>
#include <QSlider>
#include <QStyleOption>

#include "ui/views/calm_controls.h"
#include "ui/views/symbol_icon.h"

namespace wiretale::views {

namespace {

/// Buttons of a switch stand close together in a narrow panel.
bool isSwitch(const QWidget* widget) {
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  return button != nullptr && button->isCheckable();
}

/// A separator with words in a menu; nullptr: something else, or nothing.
const QStyleOptionMenuItem* menuSection(const QStyleOption* option) {
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  const bool section =
      item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && !item->text.isEmpty();
  return section ? item : nullptr;
}

}  // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
      return 1;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
      return qRound(kSliderThickness * controlScale(widget));
    case PM_MenuBarVMargin:
      return 2;
    case PM_MenuBarHMargin:
      return 4;
    case PM_MenuBarPanelWidth:
      return 0;
    case PM_DockWidgetFrameWidth:
      return 0;
    case PM_ScrollBarExtent:
      return kScrollBarThickness;
    case PM_ScrollBarSliderMin:
      return 32;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
  // A click on the groove goes there: the value one points at is the value one gets.
  if (hint == SH_Slider_AbsoluteSetButtons) return static_cast<int>(Qt::LeftButton | Qt::MiddleButton);
  // Mnemonics work but are underlined in menus only: lines under letters make panels restless.
  if (hint == SH_UnderlineShortcut) return qobject_cast<const QMenu*>(widget) != nullptr ? 1 : 0;
  if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
  return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
  const QSize proposed = QProxyStyle::sizeFromContents(type, option, size, widget);
  if (type == CT_PushButton) {
    const double scale = controlScale(widget);
    const auto scaled = [scale](int pixels) { return qRound(pixels * scale); };
    return {size.width() + scaled(isSwitch(widget) ? 20 : 28), qMax(scaled(28), size.height() + scaled(10))};
  }
  if (type == CT_ComboBox) return {proposed.width() + 4, qMax(28, proposed.height())};
  if (type == CT_MenuItem && menuSection(option) != nullptr) return {proposed.width() + 60, 28};
  if (type == CT_MenuBarItem) return {size.width() + 18, size.height() + 8};
  return proposed;
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
      return drawButtonPanel(*option, *painter, widget != nullptr && widget->property(kPrimary).toBool(),
                             controlScale(widget));
    case PE_FrameLineEdit:
      return drawFieldFrame(*option, *painter, controlScale(widget));
    case PE_IndicatorCheckBox:
      return drawCheckBox(*option, *painter);
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_PanelMenuBar:
      return painter->fillRect(option->rect, option->palette.mid());
    case PE_FrameFocusRect:
      return drawFocus(*option, *painter);
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
      return;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
  if (element == CE_MenuBarEmptyArea) return painter->fillRect(option->rect, option->palette.window());
  if (element == CE_Splitter) return painter->fillRect(option->rect, option->palette.mid());
  if (element == CE_MenuBarItem)
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
      return drawMenuBarItem(*item, *painter);
  if (const auto* section = menuSection(element == CE_MenuItem ? option : nullptr))
    return drawMenuSection(*section, *painter);
  if (element == CE_PushButtonLabel && widget != nullptr && widget->property(kPrimary).toBool()) {
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
      QStyleOptionButton inverted = *button;
      inverted.palette.setBrush(QPalette::ButtonText, option->palette.highlightedText());
      return QProxyStyle::drawControl(element, &inverted, painter, widget);
    }
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
  if (control == CC_Slider)
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
      if (slider->orientation == Qt::Horizontal) return drawSlider(*slider, *painter, controlScale(widget));
  if (control == CC_ScrollBar)
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
      return drawScrollBar(*slider, *painter);
  if (control == CC_SpinBox) return drawFieldFrame(*option, *painter, controlScale(widget));
  if (control == CC_ComboBox) return drawComboBox(*option, *painter);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
  if (control == CC_Slider)
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
      if (slider->orientation == Qt::Horizontal && part == SC_SliderHandle)
        return sliderHandle(*slider, controlScale(widget));
  if (control == CC_ScrollBar)
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) return scrollBarPart(*slider, part);
  if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
    const int inset = qRound(6 * controlScale(widget));
    return option->rect.adjusted(inset, 2, -inset, -2);
  }
  return QProxyStyle::subControlRect(control, option, part, widget);
}

/// The icons that a window asks for when it is made are not read from files: to read one, Qt loads all its image
/// plugins.
QIcon CalmStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
  switch (icon) {
    case SP_ToolBarHorizontalExtensionButton:  // of a menu bar that has no room
      return symbolIcon(Symbol::More);
    case SP_TitleBarNormalButton:  // of a dock's title bar; ours have none
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
      if (qobject_cast<const QDockWidget*>(widget) != nullptr) return {};
      break;
    default:
      break;
  }
  return QProxyStyle::standardIcon(icon, option, widget);
}

void CalmStyle::polish(QWidget* widget) {
  if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
      qobject_cast<QSlider*>(widget) != nullptr)
    widget->setAttribute(Qt::WA_Hover);
  QProxyStyle::polish(widget);
}

}  // namespace wiretale::views
