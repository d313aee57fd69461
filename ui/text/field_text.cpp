#include "ui/text/field_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace wiretale::text {
namespace {

struct Layers {
  Q_DECLARE_TR_FUNCTIONS(Layers)
};

struct Phrase {
  QString text;
  QStringList numbers;
};

/// core/wire writes whole English phrases. Their numbers become %1, %2 …, so that one source text fits all values.
Phrase withoutNumbers(const QString& meaning) {
  static const QRegularExpression kNumber(QStringLiteral("0x[0-9a-f]+|\\d[\\d.,]*\\d|\\d"));
  Phrase phrase;
  qsizetype done = 0;
  for (auto matches = kNumber.globalMatch(meaning); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    phrase.numbers += match.captured();
    phrase.text += meaning.mid(done, match.capturedStart() - done) + u'%' + QString::number(phrase.numbers.size());
    done = match.capturedEnd();
  }
  phrase.text += meaning.mid(done);
  return phrase;
}

}  // namespace

QString fieldMeaning(const wire::Field& field) {
  const auto [phrase, numbers] = withoutNumbers(QString::fromStdString(field.meaning));
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
    case wire::Layer::Icmp:
      return Layers::tr("ICMP message");
    case wire::Layer::Udp:
      return Layers::tr("UDP header");
    case wire::Layer::Payload:
      return Layers::tr("Payload");
    // What is the same in every language.
    case wire::Layer::Tls:
      return QStringLiteral("TLS");
    case wire::Layer::X509:
      return QStringLiteral("X.509");
    case wire::Layer::Http:
      return QStringLiteral("HTTP");
  }
  return {};
}

}  // namespace wiretale::text
