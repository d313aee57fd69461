#include "ui/text/voice.h"

#include <string>

#include <QCoreApplication>

namespace wiretale::text {
namespace {

struct Voice {
  Q_DECLARE_TR_FUNCTIONS(Voice)
};

QString fillIn(const QString& sentence, const std::array<QString, 3>& values, const QString& self,
               const QString& peer) {
  const std::string selfName = self.toStdString();
  const std::string peerName = peer.toStdString();
  const std::array<std::string, 3> texts{values[0].toStdString(), values[1].toStdString(), values[2].toStdString()};
  return QString::fromStdString(explain::fill(sentence.toStdString(), texts, {.self = selfName, .peer = peerName}));
}

}  // namespace

QString nameInSentence(Side side) {
  return side == Side::Client ? Voice::tr("the client") : Voice::tr("the server");
}

QString tell(const QString& sentence, const std::array<QString, 3>& values, Side side) {
  return fillIn(sentence, values, nameInSentence(side), nameInSentence(otherSide(side)));
}

QString tellAnonymously(const QString& sentence, const std::array<QString, 3>& values) {
  return fillIn(sentence, values, Voice::tr("this side"), Voice::tr("the other side"));
}

}  // namespace wiretale::text
