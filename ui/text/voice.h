#pragma once

#include <array>
#include <string_view>

#include <QString>

#include "core/base/side.h"
#include "core/explain/explain.h"
#include "core/trace/trace.h"

namespace wiretale::text {

/// How a side is called inside a sentence, in the language shown: "the client". In Korean each of these names ends in a
/// vowel, so that templates can put one fixed particle after {self} and {peer}.
QString nameInSentence(Side side);

/// A template in the language shown with {0}, {1}, {2} and {self}, {peer} put in. Without a side nobody in particular
/// tells.
QString tell(const QString& sentence, const std::array<QString, 3>& values, Side side);
QString tellAnonymously(const QString& sentence, const std::array<QString, 3>& values);

}  // namespace wiretale::text
