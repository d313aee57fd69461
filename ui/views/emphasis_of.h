#pragma once

#include "ui/diagram/emphasis.h"
#include "ui/session/session.h"

namespace wiretale::views {

/// What stands out in the session's picture: what the finder lets through, if the rest is to be pale; else the selected
/// event with what led to it and what it led to. Lines join those either way.
diagram::Emphasis emphasisOf(const session::Session& session);

}  // namespace wiretale::views
