#include "ui/text/number_text.h"

#include <QCoreApplication>

#include "core/base/format_duration.h"
#include "ui/text/language.h"

namespace wiretale::text {
namespace {

struct Numbers {
  Q_DECLARE_TR_FUNCTIONS(Numbers)
};

/// A number and one of the units of displayDuration and displayMoment.
QString withUnit(const QString& number, QStringView unit) {
  if (unit == u"ns") return Numbers::tr("%1 ns").arg(number);
  if (unit == u"µs") return Numbers::tr("%1 µs").arg(number);
  if (unit == u"ms") return Numbers::tr("%1 ms").arg(number);
  if (unit == u"min") return Numbers::tr("%1 min").arg(number);
  return unit == u"h" ? Numbers::tr("%1 h").arg(number) : Numbers::tr("%1 s").arg(number);
}

/// "20 ms" in the language that is shown.
QString inWords(const std::string& time) {
  const QString text = QString::fromStdString(time);
  const qsizetype space = text.indexOf(u' ');
  return withUnit(text.left(space), QStringView(text).mid(space + 1));
}

QString englishOrdinal(std::uint64_t count) {
  const std::uint64_t tens = count % 100;
  const std::uint64_t ones = count % 10;
  if (tens >= 11 && tens <= 13) return Numbers::tr("%1th");
  if (ones == 1) return Numbers::tr("%1st");
  if (ones == 2) return Numbers::tr("%1nd");
  return ones == 3 ? Numbers::tr("%1rd") : Numbers::tr("%1th");
}

}  // namespace

QLocale locale() {
  return currentLanguage() == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                               : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString number(std::int64_t value) {
  return locale().toString(static_cast<qlonglong>(value));
}

QString bytes(std::uint64_t count) {
  if (count == 1) return Numbers::tr("1 byte");
  return Numbers::tr("%1 bytes").arg(locale().toString(static_cast<qulonglong>(count)));
}

QString duration(SimDuration duration) {
  return inWords(displayDuration(duration));
}

QString instant(SimTime at, SimDuration grain) {
  return inWords(displayMoment(at, grain));
}

QString percent(double probability) {
  return Numbers::tr("%1 %").arg(QString::number(probability * 100, 'g', 4));
}

QString ordinal(std::uint64_t count) {
  return englishOrdinal(count).arg(locale().toString(static_cast<qulonglong>(count)));
}

}  // namespace wiretale::text
