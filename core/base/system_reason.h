#pragma once

#include "core/base/phrase.h"

namespace wiretale {

/// What an errno means: "Permission denied". Rare ones are said as the system says them.
Phrase systemReason(int error);

}  // namespace wiretale
