#pragma once

#include "core/trace/secure_connection.h"
#include "core/trace/trace.h"
#include "ui/models/step_row.h"

namespace wiretale::models {

/// How each side checked the other's certificates: the chain from the leaf up, below each certificate the questions
/// and their answers; at the end what came of it, the alert included. To
/// Insight::Wire only what anybody can ask of certificates that were sent in the clear.
StepSheet certificateSheetOf(const trace::Trace& trace, const trace::SecureConnection& secure);

}  // namespace wiretale::models
