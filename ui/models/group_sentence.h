#pragma once

#include <QRectF>
#include <QString>

#include "ui/diagram/group_hit.h"
#include "ui/diagram/session_outline.h"

namespace wiretale::models {

/// What many packets that are drawn as one thing are, in a few lines: how many, from whom, when, and what a click does.
QString groupSentence(const diagram::DiagramLayout& layout, const diagram::GroupRef& group);

/// The packets that are sent while a part of the diagram passes.
QString spanSentence(const diagram::TimeAxis& axis, const diagram::SessionOutline& outline, const QRectF& part);

}  // namespace wiretale::models
