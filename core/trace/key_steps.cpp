#include "core/trace/key_steps.h"

#include <algorithm>
#include <iterator>
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
    step.place = text->place == KeyPlace::Server && step.name.starts_with("client") ? KeyPlace::Client : text->place;
    step.explanation = text->explanation;
  }
  return step;
}

/// "client key_share" for "server key_share".
std::string nameAtOther(const std::string& name) {
  const bool ofServer = name.starts_with("server");
  return (ofServer ? "client" : "server") + name.substr(std::string_view("server").size());
}

/// A party's own value; it is known to be that one, because its public value is the one on the wire.
void addGiven(std::vector<KeyStep>& steps, std::string name, const tls::Octets& octets, std::string_view citation) {
  steps.push_back(stepOf({.name = std::move(name), .octets = octets, .rfc = citation, .check = tls::Check::Verified}));
}

/// Diffie-Hellman: the calculation was done with one side's private value; the other one had the other halves.
void addOtherHalves(std::vector<KeyStep>& steps, const tls::Value& agreed, const std::vector<tls::EphemeralKey>& keys) {
  const auto known = [&](std::size_t input) -> KeyStep& {
    return *std::ranges::find(steps, agreed.inputs[input], &KeyStep::name);
  };
  const auto own = std::ranges::find(keys, known(0).value, &tls::EphemeralKey::privateKey);
  const auto peer = std::ranges::find(keys, known(1).value, &tls::EphemeralKey::publicKey);
  if (own != keys.end()) known(0).check = tls::Check::Verified;  // it was found by its public value
  if (peer != keys.end()) addGiven(steps, nameAtOther(agreed.inputs[0]), peer->privateKey, agreed.rfc);
  if (own != keys.end()) addGiven(steps, nameAtOther(agreed.inputs[1]), own->publicKey, agreed.rfc);
}

/// The same secret from the other halves.
void addOtherCalculation(KeyStep& agreed, const std::vector<KeyStep>& steps) {
  const std::vector<std::string> others{nameAtOther(agreed.inputs[0]), nameAtOther(agreed.inputs[1])};
  if (std::ranges::find(steps, others[0], &KeyStep::name) == steps.end()) return;
  agreed.formula += " = DH(" + others[0] + ", " + others[1] + ")";
  agreed.inputs.insert(agreed.inputs.end(), others.begin(), others.end());
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

std::vector<KeyStep> keyStepsOf(const tls::OpenTape& tls, std::size_t connection, std::size_t handshake) {
  std::vector<KeyStep> steps;
  if (connection >= tls.secrets.size() || handshake >= tls.secrets[connection].handshakes.size()) return steps;
  for (const tls::Value& value : tls.secrets[connection].handshakes[handshake].derivation.values()) {
    const bool agrees = value.operation == tls::Operation::KeyAgreement;
    if (value.operation == tls::Operation::RsaDecrypt) addClientSide(steps, value);
    if (agrees) addOtherHalves(steps, value, tls.tape.connections[connection].log.ephemeral);
    KeyStep step = stepOf(value);
    if (agrees) addOtherCalculation(step, steps);
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace wiretale::trace
