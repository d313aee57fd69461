#include "ui/text/field_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace wiretale::text {
namespace {

struct Layers {
  Q_DECLARE_TR_FUNCTIONS(Layers)
};

}  // namespace

QString fieldMeaning(const wire::Field& field) {
  // core/wire writes whole English phrases. Their numbers become %1, %2 …, so that one source text fits all values.
  static const QRegularExpression kNumber(QStringLiteral("\\d[\\d.,]*\\d|\\d"));
  QString phrase = QString::fromStdString(field.meaning);
  QStringList numbers;
  for (auto match = kNumber.match(phrase); match.hasMatch() && numbers.size() < 9;
       match = kNumber.match(phrase, match.capturedStart() + 2)) {
    numbers += match.captured();
    phrase.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("%%1").arg(numbers.size()));
  }
  QString text = QCoreApplication::translate("Field", phrase.toUtf8().constData());
  for (const QString& number : numbers) text = text.arg(number);
  return text;
}

QString layerName(wire::Layer layer) {
  switch (layer) {
    case wire::Layer::Ipv4:
      return Layers::tr("IPv4 header");
    case wire::Layer::Tcp:
      return Layers::tr("TCP header");
    case wire::Layer::Payload:
      return Layers::tr("Payload");
  }
  return {};
}

}  // namespace wiretale::text
