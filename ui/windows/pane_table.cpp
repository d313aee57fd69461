#include "ui/windows/pane_table.h"

#include <array>

#include <QtGlobal>

#include "ui/views/control_block_panel.h"
#include "ui/views/event_table_panel.h"
#include "ui/views/state_graph_view.h"

namespace wiretale::windows {

namespace {

template <class Panel>
QWidget* make(session::Session& session, QWidget* parent) {
  return new Panel(session, parent);
}

template <class Panel>
void setTheme(QWidget& content, const diagram::Theme& theme) {
  static_cast<Panel&>(content).setTheme(theme);
}

constexpr std::array<PaneSpec, kPaneCount> kTable{{
    {PaneId::ControlBlock, "control-block", QT_TRANSLATE_NOOP("Panes", "Control block"),
     QT_TRANSLATE_NOOP("Panes", "&Control block"), make<views::ControlBlockPanel>, nullptr},
    {PaneId::States, "states", QT_TRANSLATE_NOOP("Panes", "States"), QT_TRANSLATE_NOOP("Panes", "Stat&es"),
     make<views::StateGraphView>, setTheme<views::StateGraphView>},
    {PaneId::Events, "events", QT_TRANSLATE_NOOP("Panes", "Events"), QT_TRANSLATE_NOOP("Panes", "Ta&ble of events"),
     make<views::EventTablePanel>, nullptr, true},
}};

}  // namespace

std::span<const PaneSpec> paneTable() {
  return kTable;
}

}  // namespace wiretale::windows
