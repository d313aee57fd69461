#include "ui/models/certificate_sheet.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <QCoreApplication>

#include "core/trace/certificate_steps.h"
#include "core/trace/key_moments.h"
#include "core/trace/tls_carriage.h"
#include "core/trace/tls_content.h"
#include "core/wire/tls/dissect_tls.h"
#include "core/wire/tls/names.h"
#include "ui/text/field_text.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::models {
namespace {

using diagram::EventRef;
using trace::CertificateStep;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Certificates)
};

QString fromView(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class SheetMaker {
 public:
  SheetMaker(const trace::Trace& trace, const trace::SecureConnection& secure)
      : m_trace(trace),
        m_secure(secure),
        m_tape(trace.tls->tape.connections[secure.tape]),
        m_secrets(trace.tls->secrets[secure.tape]) {}

  StepSheet make() {
    for (const Side verifier : kSides) addChain(verifier);
    if (m_rows.empty()) return {.rows = {}, .note = nothing()};
    return {.rows = std::move(m_rows), .note = m_note};
  }

 private:
  bool isBlind() const { return m_trace.insight == trace::Insight::Wire; }

  QString nothing() const {
    if (isBlind() && m_secrets.version == tls::Version::Tls13)
      return Words::tr("TLS 1.3 encrypts certificates: an eavesdropper does not see them.");
    if (m_tape.agreed.resumed)
      return Words::tr(
          "No certificate: the session is resumed, and the secret of the earlier one proves who is there.");
    return Words::tr("No certificate was shown in this connection.");
  }

  void addChain(Side verifier) {
    const auto steps = trace::certificateStepsOf(*m_trace.tls, m_secure.tape, verifier);
    if (steps.empty()) return;
    findMessage(otherSide(verifier));
    for (std::size_t place = 0; place < steps.size(); ++place) {
      if (place == 0 || steps[place].depth != steps[place - 1].depth) addCertificate(steps, place, verifier);
      addAnswer(steps[place]);
    }
    if (!isBlind()) return addOutcome(verifier);
    m_note = Words::tr(
        "An eavesdropper can read these certificates too, and hold them against each other. What the other side makes "
        "of them he does not see.");
  }

  /// The message that carries the chain, when it arrived, and the packet.
  void findMessage(Side from) {
    m_known = std::nullopt;
    m_packet.reset();
    const auto& messages = m_secrets.messages;
    const auto found = std::ranges::find_if(messages, [&](const tls::ReadMessage& message) {
      return message.from == from && wire::tls::messageName(message.bytes, {}) == "Certificate";
    });
    if (found == messages.end()) return;
    const auto index = static_cast<std::size_t>(found - messages.begin());
    m_known = trace::messageMomentsOf(m_trace, m_secure)[index][otherSide(from)];
    const auto packets = trace::packetsOfMessage(m_trace, m_secure, index);
    if (!packets.empty()) m_packet = EventRef{EventRef::Kind::Packet, from, packets.front()};
  }

  void addCertificate(const std::vector<CertificateStep>& steps, std::size_t first, Side verifier) {
    const CertificateStep& step = steps[first];
    const auto failed = std::ranges::any_of(
        steps, [&](const CertificateStep& other) { return other.depth == step.depth && !other.passed; });
    StepRow row{.name = QString::fromStdString(step.subject), .value = kindOf(step, verifier)};
    row.mark = failed ? Mark::Bad : Mark::Good;
    row.markWord = failed ? Words::tr("fails") : Words::tr("passes");
    row.known = m_known;
    row.sentence = step.sent ? Words::tr(
                                   "It came with the Certificate message; the questions below are those that the "
                                   "verifier asks of it.")
                             : Words::tr(
                                   "It did not come over the wire: the verifier had it in its list of trusted "
                                   "authorities before.");
    row.citation = QStringLiteral("RFC 5280 §6");
    if (step.sent) row.packet = m_packet;
    m_parent = static_cast<int>(m_rows.size());
    m_rows.push_back(std::move(row));
  }

  static QString kindOf(const CertificateStep& step, Side verifier) {
    const QString place = step.depth == 0 ? (verifier == Side::Client ? Words::tr("certificate of the server")
                                                                      : Words::tr("certificate of the client"))
                                          : Words::tr("authority");
    return step.sent ? Words::tr("%1, sent").arg(place) : Words::tr("%1, not sent").arg(place);
  }

  void addAnswer(const CertificateStep& step) {
    StepRow row{.name = text::phrase(step.question), .value = QString::fromStdString(step.seen)};
    row.mark = step.passed ? Mark::Good : Mark::Bad;
    row.markWord = step.passed ? Words::tr("yes") : Words::tr("no");
    row.parent = m_parent;
    row.known = m_known;
    row.sentence = text::phrase(step.answer);
    row.citation = fromView(step.citation);
    if (!step.seen.empty()) row.facts.push_back({Words::tr("certificate"), QString::fromStdString(step.seen)});
    if (!step.expected.empty())
      row.facts.push_back({Words::tr("compared with"), QString::fromStdString(step.expected)});
    row.packet = step.sent ? m_packet : std::nullopt;
    m_rows.push_back(std::move(row));
  }

  void addOutcome(Side verifier) {
    const tls::Verification& verification = *m_tape.verified[verifier];
    const std::optional<tls::Alert>& alert = m_tape.endings[verifier].sentAlert;
    const bool refused = verification.error != 0;
    StepRow row{.name = refused ? Words::tr("Refused") : Words::tr("Trusted"), .value = {}};
    row.mark = refused ? Mark::Bad : Mark::Good;
    row.markWord = refused ? Words::tr("no") : Words::tr("yes");
    row.known = m_known;
    row.sentence = refused ? Words::tr("One answer is enough: the verifier ends the handshake with an alert.")
                           : Words::tr("Every answer was yes: the verifier goes on with the handshake.");
    if (refused) {
      row.value = Words::tr("%1 (OpenSSL: error %2)")
                      .arg(QString::fromStdString(verification.errorText), text::number(verification.error));
      row.facts.push_back({Words::tr("error"), row.value});
      row.facts.push_back({Words::tr("certificate"),
                           Words::tr("at depth %1, from the leaf").arg(text::number(verification.errorDepth))});
    }
    m_rows.push_back(std::move(row));
    m_note = m_rows.back().name +
             (refused ? QStringLiteral(": ") + QString::fromStdString(verification.errorText) : QString());
    if (refused && alert) addAlert(verifier, *alert);
  }

  void addAlert(Side from, const tls::Alert& alert) {
    const auto code = static_cast<std::uint32_t>(alert.code);
    wire::Field field;
    field.meaning = wire::tls::alertReading(code).meaning;
    StepRow row{.name = Words::tr("Alert: %1").arg(fromView(wire::tls::alertName(code))),
                .value = Words::tr("%1, code %2")
                             .arg(alert.level == tls::AlertLevel::Fatal ? Words::tr("fatal") : Words::tr("warning"),
                                  text::number(code))};
    row.parent = static_cast<int>(m_rows.size()) - 1;
    row.known = m_known;
    row.sentence = text::fieldMeaning(field);
    row.citation = QStringLiteral("RFC 8446 §6.2");
    row.facts.push_back({Words::tr("sent by"), text::roleName(from)});
    row.packet = packetWithAlert(from);
    if (row.packet) {
      row.known = m_trace.packets[row.packet->index].sent;
      row.facts.push_back({Words::tr("on the wire"), Words::tr("packet %1").arg(text::number(row.packet->index + 1))});
    }
    m_rows.push_back(std::move(row));
  }

  std::optional<EventRef> packetWithAlert(Side from) const {
    for (trace::Index index = 0; index < m_trace.packets.size(); ++index) {
      const trace::PacketRecord& packet = m_trace.packets[index];
      if (packet.connection != m_secure.connection || packet.from != from || packet.payloadLength == 0) continue;
      const auto contents = trace::tlsContentsOf(m_trace, packet);
      if (std::ranges::any_of(contents, [](const trace::TlsContent& content) { return content.name == "Alert"; }))
        return EventRef{EventRef::Kind::Packet, from, index};
    }
    return std::nullopt;
  }

  const trace::Trace& m_trace;
  const trace::SecureConnection& m_secure;
  const tls::TapeConnection& m_tape;
  const tls::ConnectionSecrets& m_secrets;
  std::vector<StepRow> m_rows;
  QString m_note;
  int m_parent = -1;
  std::optional<SimTime> m_known;
  std::optional<EventRef> m_packet;
};

}  // namespace

StepSheet certificateSheetOf(const trace::Trace& trace, const trace::SecureConnection& secure) {
  return SheetMaker(trace, secure).make();
}

}  // namespace wiretale::models
