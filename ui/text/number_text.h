#pragma once

#include <cstdint>

#include <QLocale>
#include <QString>

#include "core/base/sim_time.h"

namespace wiretale::text {

/// How numbers are written in the language that is shown. Not the system's: an export is the same everywhere.
QLocale locale();

QString number(std::int64_t value);      ///< "1,448"
QString bytes(std::uint64_t count);      ///< "1,448 bytes", "1 byte"
QString duration(SimDuration duration);  ///< for reading, three significant digits: "0.94 s", "20 ms"
/// A moment of the session, rounded to the nearest multiple of `grain` (a power of ten): "1.04 s", "20 ms".
QString instant(SimTime at, SimDuration grain = 1us);
QString percent(double probability);   ///< 0.3 is "30 %"
QString ordinal(std::uint64_t count);  ///< "1st", "2nd", "3rd", "11th"; in Korean "3번째"

}  // namespace wiretale::text
