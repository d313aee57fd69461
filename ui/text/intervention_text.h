#pragma once

#include <string_view>

#include <QString>

#include "core/scenario/scenario.h"

namespace wiretale::text {

/// What an intervention does, in a word or two, with its value: "Delay packet by 20 ms", "Link down for 1 s".
QString interventionName(const scenario::Intervention& intervention);

/// What a field of one is called in a form; `name` is its key in the file.
QString interventionField(std::string_view name);

}  // namespace wiretale::text
