#include "core/trace/certificate_steps.h"

#include <array>

#include <fmt/format.h>

namespace wiretale::trace {
namespace {

/// By CertificateQuestion.
struct QuestionText {
  std::string_view id;
  std::string_view citation;
  Phrase question;
  Phrase passed;
  Phrase failed;
};

std::array<QuestionText, 7> makeTexts() {
  return {{
      {"issuer", "RFC 5280 §6.1.3", say("Who has signed this certificate?"),
       say("The issuer's certificate is at hand: it was sent with this one, or is in the list of trusted authorities."),
       say("No certificate of this issuer was sent, and none is in the list of trusted authorities: the chain ends "
           "here.")},
      {"signature", "RFC 5280 §6.1.3", say("Does the signature fit the issuer's public key?"),
       say("It fits: the issuer has signed exactly these bytes."),
       say("It does not fit: the certificate was changed, or somebody else has signed it.")},
      {"validity", "RFC 5280 §6.1.3", say("Is it valid today?"), say("Today lies between its two dates."),
       say("Today does not lie between its two dates.")},
      {"authority", "RFC 5280 §6.1.4", say("May its owner sign certificates of others?"),
       say("It says that it belongs to an authority, whose key may sign certificates."),
       say("It does not say so: anybody with any certificate could make others.")},
      {"purpose", "RFC 5280 §4.2.1.12", say("Is it made for this use?"), say("It allows this use."),
       say("It does not allow this use.")},
      {"name", "RFC 9525 §6", say("Is it for the host that was looked for?"),
       say("The name is among those of the certificate."),
       say("The name is not among those of the certificate: it belongs to somebody else.")},
      {"trust-anchor", "RFC 5280 §6.1.1", say("Is this one trusted from the start?"),
       say("It is in the list of trusted authorities, which the verifier had before: here trust begins."),
       say("It is not in the list of trusted authorities: it only vouches for itself.")},
  }};
}

const QuestionText& textOf(tls::CertificateQuestion question) {
  static const std::array kTexts = makeTexts();
  return kTexts[static_cast<std::size_t>(question)];
}

CertificateStep stepOf(const tls::CertificateCheck& check, const tls::CertificateAnswer& answer) {
  const QuestionText& text = textOf(answer.question);
  return {.id = fmt::format("{}-{}", check.depth, text.id),
          .depth = check.depth,
          .subject = check.subject,
          .sent = check.sent,
          .kind = answer.question,
          .passed = answer.passed,
          .seen = answer.seen,
          .expected = answer.expected,
          .citation = text.citation,
          .question = text.question,
          .answer = answer.passed ? text.passed : text.failed};
}

}  // namespace

std::vector<CertificateStep> certificateStepsOf(const tls::OpenTape& tls, std::size_t connection, Side verifier) {
  std::vector<CertificateStep> steps;
  if (connection >= tls.tape.connections.size()) return steps;
  const auto& verified = tls.tape.connections[connection].verified[verifier];
  if (!verified) return steps;
  for (const tls::CertificateCheck& check : verified->chain) {
    for (const tls::CertificateAnswer& answer : check.answers) steps.push_back(stepOf(check, answer));
  }
  return steps;
}

}  // namespace wiretale::trace
