#pragma once

#include "core/scenario/field_value.h"
#include "core/scenario/json_document.h"

namespace wiretale::scenario {

/// A field's value as it stands in a file; not range-checked.
FieldText readFieldJson(const FieldSpec& spec, const JsonValue& value);

}  // namespace wiretale::scenario
