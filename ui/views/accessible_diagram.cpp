#include "ui/views/accessible_diagram.h"

#include <mutex>
#include <unordered_map>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/diagram/hit_test.h"
#include "ui/models/event_sentence.h"
#include "ui/models/group_sentence.h"
#include "ui/views/diagram_view.h"
#include "ui/views/layer_tiles.h"

namespace wiretale::views {

namespace {

using diagram::EventRef;

/// One packet. Its sentence is made when somebody asks. Pressed, it is selected.
class PacketItem : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  PacketItem(DiagramView& view, int row) : m_view(view), m_row(row) {}

  bool isValid() const override { return m_row < rowCount(m_view); }
  QObject* object() const override { return nullptr; }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
  QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
  QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  void setText(QAccessible::Text /*which*/, const QString& /*text*/) override {}
  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }

  QStringList actionNames() const override { return {pressAction()}; }
  QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }
  void doAction(const QString& action) override {
    if (action == pressAction() && isValid()) m_view.choose(event());
  }

  QString text(QAccessible::Text which) const override {
    if (which != QAccessible::Name || !isValid()) return {};
    return models::eventSentence(m_view.trace(), event());
  }
  QAccessible::State state() const override {
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.selected = m_view.selected() == event();
    state.focused = state.selected && m_view.hasFocus();
    state.offscreen = !m_view.viewport()->rect().intersects(rectInViewport());
    return state;
  }
  QRect rect() const override {
    const QRect local = rectInViewport();
    return {m_view.viewport()->mapToGlobal(local.topLeft()), local.size()};
  }

  static int rowCount(const DiagramView& view) { return static_cast<int>(view.trace().packets.size()); }

 private:
  QRect rectInViewport() const {
    QRectF extent = m_view.extentOf(event());
    extent.setLeft(m_view.layout().laneX[Side::Client]);
    extent.setRight(m_view.layout().laneX[Side::Server]);
    return {m_view.toViewport(extent.topLeft()).toPoint(), extent.size().toSize()};
  }
  EventRef event() const {
    const auto index = static_cast<trace::Index>(m_row);
    return {EventRef::Kind::Packet, m_view.trace().packets[index].from, index};
  }

  DiagramView& m_view;
  int m_row;
};

/// The list. Items are made when asked for: a trace may have a million.
class AccessibleDiagram : public QAccessibleWidget {
 public:
  explicit AccessibleDiagram(DiagramView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
  ~AccessibleDiagram() override {
    for (const auto& [row, id] : m_items) QAccessible::deleteAccessibleInterface(id);
  }

  /// Of a long session, what is in view as well.
  QString text(QAccessible::Text which) const override {
    const QString text = QAccessibleWidget::text(which);
    if (which != QAccessible::Description || !diagram::isLong(m_view.trace())) return text;
    return text + QLatin1Char('\n') +
           models::spanSentence(m_view.layout().axis, m_view.outline(), m_view.visibleContent());
  }

  int childCount() const override { return PacketItem::rowCount(m_view); }
  QAccessibleInterface* child(int row) const override {
    if (row < 0 || row >= childCount()) return nullptr;
    auto [known, isNew] = m_items.try_emplace(row, 0);
    if (isNew) known->second = QAccessible::registerAccessibleInterface(new PacketItem(m_view, row));
    return QAccessible::accessibleInterface(known->second);
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    for (const auto& [row, id] : m_items)
      if (QAccessible::accessibleInterface(id) == child) return row;
    return -1;
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    const QPointF at = m_view.toContent(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    const EventRef event = diagram::eventAt(m_view.layout(), at);
    return event.kind == EventRef::Kind::Packet ? child(static_cast<int>(event.index)) : nullptr;
  }
  QAccessibleInterface* focusChild() const override {
    const EventRef& selected = m_view.selected();
    return selected.kind == EventRef::Kind::Packet ? child(static_cast<int>(selected.index)) : nullptr;
  }

 private:
  DiagramView& m_view;
  mutable std::unordered_map<int, QAccessible::Id> m_items;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  auto* view = qobject_cast<DiagramView*>(object);
  return view == nullptr ? nullptr : new AccessibleDiagram(*view);
}

}  // namespace

void installAccessibleDiagrams() {
  static std::once_flag once;
  std::call_once(once, [] { QAccessible::installFactory(&makeInterface); });
}

void announceSelection(DiagramView& view, const EventRef& selected) {
  if (!QAccessible::isActive() || selected.kind != EventRef::Kind::Packet) return;
  QAccessibleEvent focus(&view, QAccessible::Focus);
  focus.setChild(static_cast<int>(selected.index));
  QAccessible::updateAccessibility(&focus);
}

}  // namespace wiretale::views
