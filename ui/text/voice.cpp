#include "ui/text/voice.h"

#include <string>

#include <QCoreApplication>

#include "core/explain/explain.h"

namespace wiretale::text {
namespace {

struct Voice {
  Q_DECLARE_TR_FUNCTIONS(Voice)
};

QString roleInSentence(Side side) {
  return side == Side::Client ? Voice::tr("the client") : Voice::tr("the server");
}

QString nameInSentence(const trace::Trace& trace, Side side) {
  const std::string& name = trace.endpoints[side].name;
  if (name.empty() || name == "Client" || name == "Server") return roleInSentence(side);
  return Voice::tr("%1", "a party's own name within a sentence").arg(QString::fromStdString(name));
}

}  // namespace

Names namesOf(Side side) {
  return {roleInSentence(side), roleInSentence(otherSide(side))};
}

Names namesOf(const trace::Trace& trace, Side side) {
  return {nameInSentence(trace, side), nameInSentence(trace, otherSide(side))};
}

Names nobodysNames() {
  return {Voice::tr("this side"), Voice::tr("the other side")};
}

QString tell(const QString& sentence, const std::array<QString, 3>& values, const Names& names) {
  const std::string self = names.self.toStdString();
  const std::string peer = names.peer.toStdString();
  const std::array<std::string, 3> texts{values[0].toStdString(), values[1].toStdString(), values[2].toStdString()};
  return QString::fromStdString(explain::fill(sentence.toStdString(), texts, {.self = self, .peer = peer}));
}

}  // namespace wiretale::text
