#include "ui/windows/pane_table.h"

#include <array>

#include <QtGlobal>

#include "ui/views/certificates_panel.h"
#include "ui/views/comparison_panel.h"
#include "ui/views/control_block_panel.h"
#include "ui/views/event_table_panel.h"
#include "ui/views/keys_panel.h"
#include "ui/views/layers_panel.h"
#include "ui/views/lesson_panel.h"
#include "ui/views/state_graph_view.h"

namespace wiretale::windows {

namespace {

// With fewer px the table or the bytes of a pane wrap or scroll.
constexpr int kNarrow = 316;
constexpr int kWide = 392;
constexpr int kHeight = 210;

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
     QT_TRANSLATE_NOOP("Panes", "&Control block"), PanePlace::Right, kNarrow, make<views::ControlBlockPanel>, nullptr},
    {PaneId::States, "states", QT_TRANSLATE_NOOP("Panes", "States"), QT_TRANSLATE_NOOP("Panes", "Stat&es"),
     PanePlace::Right, kNarrow, make<views::StateGraphView>, setTheme<views::StateGraphView>},
    {PaneId::Lesson, "lesson", QT_TRANSLATE_NOOP("Panes", "Lesson"), QT_TRANSLATE_NOOP("Panes", "&Lesson"),
     PanePlace::Left, 0, make<views::LessonPanel>, setTheme<views::LessonPanel>},
    {PaneId::Comparison, "comparison", QT_TRANSLATE_NOOP("Panes", "Comparison"),
     QT_TRANSLATE_NOOP("Panes", "Co&mparison"), PanePlace::Right, kNarrow, make<views::ComparisonPanel>, nullptr},
    {PaneId::Layers, "layers", QT_TRANSLATE_NOOP("Panes", "Layers"), QT_TRANSLATE_NOOP("Panes", "La&yers"),
     PanePlace::Right, kWide, make<views::LayersPanel>, nullptr},
    {PaneId::Keys, "keys", QT_TRANSLATE_NOOP("Panes", "Keys"), QT_TRANSLATE_NOOP("Panes", "&Keys"), PanePlace::Right,
     kNarrow, make<views::KeysPanel>, setTheme<views::KeysPanel>},
    {PaneId::Certificates, "certificates", QT_TRANSLATE_NOOP("Panes", "Certificates"),
     QT_TRANSLATE_NOOP("Panes", "Cert&ificates"), PanePlace::Right, kNarrow, make<views::CertificatesPanel>,
     setTheme<views::CertificatesPanel>},
    {PaneId::Events, "events", QT_TRANSLATE_NOOP("Panes", "Events"), QT_TRANSLATE_NOOP("Panes", "Ta&ble of events"),
     PanePlace::Bottom, kHeight, make<views::EventTablePanel>, nullptr},
}};

}  // namespace

std::span<const PaneSpec> paneTable() {
  return kTable;
}

}  // namespace wiretale::windows
