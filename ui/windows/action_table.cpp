#include "ui/windows/action_table.h"

#include <qnamespace.h>
#include <QtGlobal>

namespace wiretale::windows {

namespace {

#define TR(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array<ActionSpec, kActCount> kTable{{
    {Act::Open, MenuId::File, TR("&Open…"), TR("Open a scenario, or a picture made from one"), "Ctrl+O", {}, false},
    {Act::Save, MenuId::File, TR("&Save"), "", "Ctrl+S", {}, true},
    {Act::SaveAs, MenuId::File, TR("Save &as…"), "", "Ctrl+Shift+S", {}, false},
    {Act::Export, MenuId::File, TR("&Export…"), TR("The diagram as an image or a document"), "Ctrl+E", {}, true},
    {Act::PrintPreview, MenuId::File, TR("Print pre&view…"), "", "Ctrl+Shift+P", {}, true},
    {Act::Print, MenuId::File, TR("&Print…"), "", "Ctrl+P", {}, false},
    {Act::Quit, MenuId::File, TR("&Quit"), "", "Ctrl+Q", {}, true},
    {Act::Undo, MenuId::Edit, TR("&Undo"), "", "Ctrl+Z", {}, false},
    {Act::Redo, MenuId::Edit, TR("&Redo"), "", "Ctrl+Shift+Z; Ctrl+Y", {}, false},
    {Act::CopyPicture, MenuId::Edit, TR("&Copy picture"), TR("The diagram to the clipboard"), "Ctrl+C", {}, true},
    {Act::Drop,
     MenuId::Edit,
     TR("&Drop the packet"),
     TR("What if the selected packet is lost?"),
     "",
     {Qt::Key_D},
     true},
    {Act::ZoomIn,
     MenuId::View,
     TR("Zoom &in"),
     TR("More room for each moment"),
     "Ctrl++; Ctrl+=",
     {Qt::Key_Plus, Qt::Key_Equal},
     false},
    {Act::ZoomOut, MenuId::View, TR("Zoom &out"), "", "Ctrl+-", {Qt::Key_Minus}, false},
    {Act::ActualSize, MenuId::View, TR("&Actual size"), "", "Ctrl+1", {}, false},
    {Act::Fit, MenuId::View, TR("&Whole session"), "", "Ctrl+0", {}, false},
    {Act::FullScreen, MenuId::View, TR("&Full screen"), "", "F11", {}, true},
    {Act::NextPane, MenuId::View, TR("&Next pane"), TR("Diagram, transport, sliders, inspector"), "F6", {}, true},
    {Act::PreviousPane, MenuId::View, TR("Pre&vious pane"), "", "Shift+F6", {}, false},
    {Act::ResetLayout, MenuId::View, TR("&Reset layout"), "", "", {}, true},
    {Act::PlayPause, MenuId::Play, TR("&Play or pause"), "", "", {Qt::Key_Space}, false},
    {Act::StepForward, MenuId::Play, TR("One event &forward"), "", "", {Qt::Key_Right, Qt::Key_Period}, true},
    {Act::StepBack, MenuId::Play, TR("One event &back"), "", "", {Qt::Key_Left, Qt::Key_Comma}, false},
    {Act::ToStart, MenuId::Play, TR("To the &start"), "", "", {Qt::Key_Home}, true},
    {Act::ToEnd, MenuId::Play, TR("To the &end"), "", "", {Qt::Key_End}, false},
    {Act::Shortcuts, MenuId::Help, TR("&Keyboard shortcuts"), "", "F1", {Qt::Key_Question}, false},
    {Act::About, MenuId::Help, TR("&About Wiretale"), "", "", {}, true},
}};

#undef TR

}  // namespace

std::span<const ActionSpec> actionTable() {
  return kTable;
}

}  // namespace wiretale::windows
