#pragma once

#include <array>

#include <QString>

#include "core/base/side.h"
#include "core/trace/trace.h"

namespace wiretale::text {

/// How the side where something happens and the other one are called inside a sentence, in the language shown: "the
/// client". In Korean each of these names ends in a vowel, so that templates can put one fixed particle after {self}
/// and {peer}.
struct Names {
  QString self;
  QString peer;
};

Names namesOf(Side side);                             ///< by their roles
Names namesOf(const trace::Trace& trace, Side side);  ///< by the names of their own, if they have any
Names nobodysNames();                                 ///< "this side", "the other side"

/// A template in the language shown with {0}, {1}, {2} and {self}, {peer} put in.
QString tell(const QString& sentence, const std::array<QString, 3>& values, const Names& names);

}  // namespace wiretale::text
