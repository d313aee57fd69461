#pragma once

#include <string_view>

#include <QString>

#include "core/scenario/field_value.h"

namespace wiretale::text {

/// What a field, a step or an intervention of a scenario means, in the language shown. `doc` is that of its table.
QString meaning(std::string_view doc);

/// "1 ms to 10 min, or 0 (never)", in the language shown.
QString limits(const scenario::FieldSpec& spec);

}  // namespace wiretale::text
