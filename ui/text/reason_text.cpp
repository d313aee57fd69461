#include "ui/text/reason_text.h"

#include <string>

#include <QCoreApplication>

#include "core/explain/explain.h"
#include "ui/text/number_text.h"
#include "ui/text/voice.h"

namespace wiretale::text {
namespace {

/// An English text of core/explain in the language shown. lupdate cannot see these: they are kept in
/// resources/i18n/rules_ko.ts by hand.
QString translated(std::string_view english) {
  return english.empty() ? QString() : QCoreApplication::translate("Rule", std::string(english).c_str());
}

struct Estimates {
  Q_DECLARE_TR_FUNCTIONS(Estimates)
};

/// The ValueKind's text, in the language shown.
QString valueText(std::int64_t value, explain::ValueKind kind, const explain::Voice& voice) {
  using enum explain::ValueKind;
  switch (kind) {
    case None:
      return {};
    case Count:
      return number(value);
    case Bytes:
      return bytes(static_cast<std::uint64_t>(value));
    case Sequence:
    case Port:
      return QString::number(value);
    case OwnSequence:
    case PeerSequence:
      return QString::number(explain::numberFor(value, kind, voice));
    case Duration:
      return duration(SimDuration(value));
    case Measured:
      return value == 0 ? Estimates::tr("not measured yet") : duration(SimDuration(value));
    case Address:
    case Rate:
      return QString::fromStdString(explain::formatValue(value, kind));
    case Probability:
      return percent(static_cast<double>(value) / 1e9);
  }
  return {};
}

std::array<QString, 3> valueTexts(const Reason& reason, const explain::Voice& voice) {
  std::array<QString, 3> texts;
  const auto& kinds = explain::textOf(reason.rule).values;
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = valueText(reason.values[i], kinds[i], voice);
  return texts;
}

}  // namespace

QString sentence(const trace::Trace& trace, const Reason& reason, Side side, trace::ConnectionIndex connection) {
  explain::Voice voice = explain::voiceOf(side, {});
  voice.ownOthers = trace::initialSequences(trace, connection, side);
  voice.peerOthers = trace::initialSequences(trace, connection, otherSide(side));
  voice.ownInitial = voice.ownOthers.front();
  voice.peerInitial = voice.peerOthers.front();
  return tell(translated(explain::textOf(reason.rule).sentence), valueTexts(reason, voice), namesOf(trace, side));
}

QString sentence(const Reason& reason) {
  return tell(translated(explain::textOf(reason.rule).sentence), valueTexts(reason, {}), nobodysNames());
}

QString otherwise(Rule rule) {
  return translated(explain::textOf(rule).otherwise);
}

QString citation(Rule rule) {
  return QString::fromStdString(explain::citationFor(rule));
}

}  // namespace wiretale::text
