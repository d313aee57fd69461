#include "ui/windows/action_table.h"

#include <qnamespace.h>
#include <QtGlobal>

namespace wiretale::windows {

namespace {

// Written out, because lupdate does not look into macros of our own.
constexpr std::array<ActionSpec, kActCount> kTable{{
    {Act::Open,
     MenuId::File,
     QT_TRANSLATE_NOOP("Actions", "&Open…"),
     QT_TRANSLATE_NOOP("Actions", "Open a scenario, or a picture made from one"),
     "Ctrl+O",
     {},
     false},
    {Act::Save, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Save"), "", "Ctrl+S", {}, true},
    {Act::SaveAs, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save &as…"), "", "Ctrl+Shift+S", {}, false},
    {Act::Export,
     MenuId::File,
     QT_TRANSLATE_NOOP("Actions", "&Export…"),
     QT_TRANSLATE_NOOP("Actions", "The diagram as an image or a document"),
     "Ctrl+E",
     {},
     true},
    {Act::PrintPreview, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Print pre&view…"), "", "Ctrl+Shift+P", {}, true},
    {Act::Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Print…"), "", "Ctrl+P", {}, false},
    {Act::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", {}, true},
    {Act::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "", "Ctrl+Z", {}, false},
    {Act::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "", "Ctrl+Shift+Z; Ctrl+Y", {}, false},
    {Act::CopyPicture,
     MenuId::Edit,
     QT_TRANSLATE_NOOP("Actions", "&Copy picture"),
     QT_TRANSLATE_NOOP("Actions", "The diagram to the clipboard"),
     "Ctrl+C",
     {},
     true},
    {Act::Drop,
     MenuId::Edit,
     QT_TRANSLATE_NOOP("Actions", "&Drop the packet"),
     QT_TRANSLATE_NOOP("Actions", "What if the selected packet is lost?"),
     "",
     {Qt::Key_D},
     true},
    {Act::ZoomIn,
     MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
     QT_TRANSLATE_NOOP("Actions", "More room for each moment"),
     "Ctrl++; Ctrl+=",
     {Qt::Key_Plus, Qt::Key_Equal},
     false},
    {Act::ZoomOut, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "", "Ctrl+-", {Qt::Key_Minus}, false},
    {Act::ActualSize, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Actual size"), "", "Ctrl+1", {}, false},
    {Act::Fit, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Whole session"), "", "Ctrl+0", {}, false},
    {Act::FullScreen, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "", "F11", {}, true},
    {Act::NextPane,
     MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "&Next pane"),
     QT_TRANSLATE_NOOP("Actions", "Diagram, transport, sliders, inspector"),
     "F6",
     {},
     true},
    {Act::PreviousPane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "", "Shift+F6", {}, false},
    {Act::ResetLayout, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Reset layout"), "", "", {}, true},
    {Act::PlayPause, MenuId::Play, QT_TRANSLATE_NOOP("Actions", "&Play or pause"), "", "", {Qt::Key_Space}, false},
    {Act::StepForward,
     MenuId::Play,
     QT_TRANSLATE_NOOP("Actions", "One event &forward"),
     "",
     "",
     {Qt::Key_Right, Qt::Key_Period},
     true},
    {Act::StepBack,
     MenuId::Play,
     QT_TRANSLATE_NOOP("Actions", "One event &back"),
     "",
     "",
     {Qt::Key_Left, Qt::Key_Comma},
     false},
    {Act::ToStart, MenuId::Play, QT_TRANSLATE_NOOP("Actions", "To the &start"), "", "", {Qt::Key_Home}, true},
    {Act::ToEnd, MenuId::Play, QT_TRANSLATE_NOOP("Actions", "To the &end"), "", "", {Qt::Key_End}, false},
    {Act::Shortcuts,
     MenuId::Help,
     QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
     "",
     "F1",
     {Qt::Key_Question},
     false},
    {Act::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Wiretale"), "", "", {}, true},
}};

}  // namespace

std::span<const ActionSpec> actionTable() {
  return kTable;
}

}  // namespace wiretale::windows
