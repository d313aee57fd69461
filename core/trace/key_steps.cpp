#include "core/trace/key_steps.h"

#include <algorithm>
#include <utility>

#include "core/trace/key_step_texts.h"

namespace wiretale::trace {
namespace {

/// "client-finished-verify-data"
std::string idOf(std::string_view name) {
  std::string id;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      id += upper ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  if (id.ends_with('-')) id.pop_back();
  return id;
}

KeyStep stepOf(const tls::Value& value) {
  KeyStep step{.id = idOf(value.name),
               .name = value.name,
               .inputs = value.inputs,
               .formula = formulaOf(value),
               .value = value.octets,
               .citation = value.rfc,
               .check = value.check,
               .explanation = {}};
  if (const KeyStepText* const text = keyStepTextOf(value)) {
    step.phase = text->phase;
    step.place = text->place;
    step.explanation = text->explanation;
  }
  return step;
}

/// RSA: what the client did before the server could undo it.
void addClientSide(std::vector<KeyStep>& steps, const tls::Value& decrypted) {
  const KeyStepText text = drawnPreMasterText();
  KeyStep drawn{.id = "client-pre-master-secret",
                .name = "client pre_master_secret",
                .phase = text.phase,
                .place = text.place,
                .inputs = {},
                .formula = "client_version + Random(46)",
                .value = decrypted.octets,
                .citation = "RFC 5246 §7.4.7.1",
                .check = decrypted.check,
                .explanation = text.explanation};
  KeyStep& encrypted = steps.back();
  encrypted.inputs = {"server public key", drawn.name};
  encrypted.formula = "RSAEncrypt(server public key, client pre_master_secret)";
  steps.insert(std::prev(steps.end()), std::move(drawn));
}

}  // namespace

std::vector<KeyStep> keyStepsOf(const tls::OpenTape& tls, std::size_t connection, std::size_t handshake,
                                Insight insight) {
  std::vector<KeyStep> steps;
  if (connection >= tls.secrets.size() || handshake >= tls.secrets[connection].handshakes.size()) return steps;
  for (const tls::Value& value : tls.secrets[connection].handshakes[handshake].derivation.values()) {
    if (value.operation == tls::Operation::RsaDecrypt) addClientSide(steps, value);
    steps.push_back(stepOf(value));
  }
  if (insight == Insight::Wire) std::erase_if(steps, [](const KeyStep& step) { return step.place != KeyPlace::Wire; });
  return steps;
}

}  // namespace wiretale::trace
