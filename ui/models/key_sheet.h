#pragma once

#include <cstddef>

#include "core/trace/secure_connection.h"
#include "core/trace/trace.h"
#include "ui/models/step_row.h"

namespace wiretale::models {

/// How the keys of a connection's handshake come about, step by step: what is made of a secret stands below it.
StepSheet keySheetOf(const trace::Trace& trace, const trace::SecureConnection& secure, std::size_t handshake);

}  // namespace wiretale::models
