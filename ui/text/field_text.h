#pragma once

#include <QString>

#include "core/wire/field.h"

namespace wiretale::text {

/// The sense of a field's value in the user's language; numbers and RFC words stay as they are. Empty if the field has
/// none. Field names are the RFC's in every language.
QString fieldMeaning(const wire::Field& field);

/// "IPv4 header", "TCP header", "Payload", "TLS" …
QString layerName(wire::Layer layer);

}  // namespace wiretale::text
