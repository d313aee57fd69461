#include "ui/windows/present_keys.h"

#include <algorithm>

#include <qnamespace.h>
#include <QKeySequence>
#include <QtGlobal>

namespace wiretale::windows {

namespace {

constexpr std::array<PresentSpec, kPresentActCount> kTable{{
    {PresentAct::Next,
     "next",
     QT_TRANSLATE_NOOP("Presenting", "Play to the next stop"),
     {Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return, Qt::Key_N},
     true},
    {PresentAct::Previous,
     "previous",
     QT_TRANSLATE_NOOP("Presenting", "Back to the stop before"),
     {Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_P},
     true},
    {PresentAct::First, "first", QT_TRANSLATE_NOOP("Presenting", "To the first stop"), {Qt::Key_Home}, false},
    {PresentAct::Last, "last", QT_TRANSLATE_NOOP("Presenting", "To the last stop"), {Qt::Key_End}, false},
    {PresentAct::Black, "black", QT_TRANSLATE_NOOP("Presenting", "Black screen"), {Qt::Key_B, Qt::Key_Period}, true},
    {PresentAct::White, "white", QT_TRANSLATE_NOOP("Presenting", "White screen"), {Qt::Key_W, Qt::Key_Comma}, true},
    {PresentAct::StepForward,
     "step-forward",
     QT_TRANSLATE_NOOP("Presenting", "One event forward"),
     {Qt::Key_Right},
     false},
    {PresentAct::StepBack, "step-back", QT_TRANSLATE_NOOP("Presenting", "One event back"), {Qt::Key_Left}, false},
    {PresentAct::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("Presenting", "Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, false},
    {PresentAct::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("Presenting", "Zoom out"), {Qt::Key_Minus}, false},
    {PresentAct::WholeSession, "whole", QT_TRANSLATE_NOOP("Presenting", "The whole session"), {Qt::Key_0}, false},
    {PresentAct::Point, "point", QT_TRANSLATE_NOOP("Presenting", "Pointer on or off"), {Qt::Key_L}, true},
    {PresentAct::PenOff, "pen-off", QT_TRANSLATE_NOOP("Presenting", "Put the pen away"), {Qt::Key_5}, false},
    {PresentAct::Pen1, "pen-1", QT_TRANSLATE_NOOP("Presenting", "Orange pen"), {Qt::Key_1}, false},
    {PresentAct::Pen2, "pen-2", QT_TRANSLATE_NOOP("Presenting", "Blue pen"), {Qt::Key_2}, false},
    {PresentAct::Pen3, "pen-3", QT_TRANSLATE_NOOP("Presenting", "Green pen"), {Qt::Key_3}, false},
    {PresentAct::Pen4, "pen-4", QT_TRANSLATE_NOOP("Presenting", "Pink pen"), {Qt::Key_4}, false},
    {PresentAct::Wipe, "wipe", QT_TRANSLATE_NOOP("Presenting", "Wipe what was drawn"), {Qt::Key_E}, false},
    {PresentAct::Drop,
     "drop",
     QT_TRANSLATE_NOOP("Presenting", "What if the selected packet is lost?"),
     {Qt::Key_D},
     false},
    {PresentAct::Leave,
     "leave",
     QT_TRANSLATE_NOOP("Presenting", "Back to the lesson, or leave"),
     {Qt::Key_Escape},
     true},
}};

}  // namespace

std::span<const PresentSpec> presentTable() {
  return kTable;
}

PresentKeys::PresentKeys(const QStringList& saved) {
  for (const QString& line : saved) {
    const QStringList parts = line.split(QLatin1Char('='));
    const auto spec = std::ranges::find_if(
        kTable, [&](const PresentSpec& each) { return parts.front() == QLatin1String(each.name); });
    bool isNumber = false;
    const int key = parts.value(1).toInt(&isNumber);
    if (spec != kTable.end() && isNumber) m_taught[key] = spec->act;
  }
}

std::optional<PresentAct> PresentKeys::actFor(int key) const {
  if (const auto taught = m_taught.find(key); taught != m_taught.end()) return taught->second;
  if (key == Qt::Key_Enter) key = Qt::Key_Return;
  for (const PresentSpec& spec : kTable)
    if (key != 0 && std::ranges::find(spec.keys, key) != spec.keys.end()) return spec.act;
  return std::nullopt;
}

QStringList PresentKeys::toSave() const {
  QStringList lines;
  for (const auto& [key, act] : m_taught)
    lines += QStringLiteral("%1=%2").arg(QLatin1String(kTable[static_cast<std::size_t>(act)].name)).arg(key);
  return lines;
}

QString PresentKeys::keysOf(const PresentSpec& spec) const {
  QStringList keys;
  for (const int key : spec.keys)
    if (key != 0 && actFor(key) == spec.act) keys += QKeySequence(key).toString(QKeySequence::NativeText);
  for (const auto& [key, act] : m_taught)
    if (act == spec.act) keys += QKeySequence(key).toString(QKeySequence::NativeText);
  keys.removeDuplicates();
  return keys.join(QStringLiteral(", "));
}

}  // namespace wiretale::windows
