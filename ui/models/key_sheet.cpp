#include "ui/models/key_sheet.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

#include "core/trace/key_moments.h"
#include "core/trace/key_steps.h"
#include "core/trace/tls_carriage.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"

namespace wiretale::models {
namespace {

using tls::Operation;
using trace::KeyMoment;
using trace::KeyPlace;
using trace::KeyStep;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString fromView(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString placeText(KeyPlace place) {
  switch (place) {
    case KeyPlace::Wire:
      return Words::tr("everybody: it is on the wire");
    case KeyPlace::Client:
      return Words::tr("the client alone");
    case KeyPlace::Server:
      return Words::tr("the server alone");
    case KeyPlace::Both:
      return Words::tr("client and server, each for itself");
  }
  return {};
}

QString momentText(const std::optional<SimTime>& at) {
  if (!at) return Words::tr("never");
  return *at < kSessionStart ? Words::tr("from the start") : text::instant(*at);  // made of constants alone
}

/// A step of the schedule that starts a new part of it stands alone; another below the secret that it is made of.
bool beginsPart(const tls::Derivation& derivation, const KeyStep& step) {
  const tls::Value* const value = derivation.find(step.name);
  if (value == nullptr) return true;
  return value->operation == Operation::Given || value->operation == Operation::Hash ||
         value->operation == Operation::HkdfExtract || value->operation == Operation::RsaDecrypt ||
         value->operation == Operation::KeyAgreement;
}

class SheetMaker {
 public:
  SheetMaker(const trace::Trace& trace, const trace::SecureConnection& secure, std::size_t handshake)
      : m_trace(trace),
        m_secure(secure),
        m_secrets(trace.tls->secrets[secure.tape]),
        m_handshake(handshake),
        m_steps(trace::keyStepsOf(*trace.tls, secure.tape, handshake)) {}

  StepSheet make() {
    StepSheet sheet;
    if (m_handshake >= m_secrets.handshakes.size() || m_steps.empty()) return {.rows = {}, .note = problem()};
    const auto moments = trace::keyMomentsOf(m_trace, m_secure, m_steps, m_handshake);
    for (std::size_t place = 0; place < m_steps.size(); ++place) {
      sheet.rows.push_back(rowOf(m_steps[place], moments[place]));
      sheet.rows.back().parent = parentOf(m_steps[place], sheet.rows);
    }
    sheet.note = m_trace.insight == trace::Insight::Wire
                     ? Words::tr("This is all that an eavesdropper gets of it: the keys cannot be made of it.")
                     : verifiedText();
    return sheet;
  }

 private:
  QString problem() const {
    if (m_handshake < m_secrets.handshakes.size() && m_secrets.handshakes[m_handshake].problem)
      return text::phrase(*m_secrets.handshakes[m_handshake].problem);
    return Words::tr("This connection never came to keys.");
  }

  QString verifiedText() const {
    const auto count = std::ranges::count(m_steps, tls::Check::Verified, &KeyStep::check);
    return Words::tr("%1 of %2 values can be compared with what OpenSSL or a message says, and are the same.")
        .arg(text::number(count), text::number(std::ssize(m_steps)));
  }

  StepRow rowOf(const KeyStep& step, const KeyMoment& moment) const {
    StepRow row{.name = QString::fromStdString(step.name), .value = {}, .octets = step.value};
    row.sentence = text::phrase(step.explanation);
    row.citation = fromView(step.citation);
    if (m_trace.insight == trace::Insight::Everything) mark(row, step.check);
    const std::optional<SimTime>& client = moment.from[Side::Client];
    const std::optional<SimTime>& server = moment.from[Side::Server];
    row.known = client && server ? std::min(*client, *server) : client ? client : server;
    if (!step.formula.empty()) row.facts.push_back({Words::tr("made by"), QString::fromStdString(step.formula)});
    row.facts.push_back({Words::tr("size"), text::bytes(step.value.size())});
    row.facts.push_back({Words::tr("who has it"), placeText(step.place)});
    row.facts.push_back({Words::tr("client"), momentText(client)});
    row.facts.push_back({Words::tr("server"), momentText(server)});
    if (moment.message) point(row, *moment.message);
    return row;
  }

  /// Only who has a private key or a secret can compare.
  static void mark(StepRow& row, tls::Check check) {
    if (check == tls::Check::Verified) row.mark = Mark::Good, row.markWord = Words::tr("verified");
    if (check == tls::Check::Differs) row.mark = Mark::Bad, row.markWord = Words::tr("differs");
  }

  /// At the first packet with bytes of the message, better one that arrived.
  void point(StepRow& row, std::size_t message) const {
    const auto packets = trace::packetsOfMessage(m_trace, m_secure, message);
    if (packets.empty()) return;
    const auto arrived =
        std::ranges::find_if(packets, [&](trace::Index index) { return m_trace.packets[index].arrived(); });
    const trace::Index index = arrived == packets.end() ? packets.front() : *arrived;
    row.packet = diagram::EventRef{diagram::EventRef::Kind::Packet, m_trace.packets[index].from, index};
    row.pointed = row.octets;
    row.facts.push_back({Words::tr("on the wire"), Words::tr("packet %1").arg(text::number(index + 1))});
  }

  int parentOf(const KeyStep& step, const std::vector<StepRow>& rows) const {
    if (step.inputs.empty() || beginsPart(m_secrets.handshakes[m_handshake].derivation, step)) return -1;
    const QString parent = QString::fromStdString(step.inputs.front());
    const auto found = std::ranges::find(rows, parent, &StepRow::name);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
  }

  const trace::Trace& m_trace;
  const trace::SecureConnection& m_secure;
  const tls::ConnectionSecrets& m_secrets;
  std::size_t m_handshake;
  std::vector<KeyStep> m_steps;
};

}  // namespace

StepSheet keySheetOf(const trace::Trace& trace, const trace::SecureConnection& secure, std::size_t handshake) {
  return SheetMaker(trace, secure, handshake).make();
}

}  // namespace wiretale::models
