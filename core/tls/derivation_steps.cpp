#include "core/tls/derivation_steps.h"

#include <cassert>

#include "core/tls/hkdf.h"
#include "core/tls/prf.h"

namespace wiretale::tls {

void DerivationSteps::take(Value value, tl::expected<Octets, Phrase> octets) {
  if (m_failure) return;
  if (!octets) {
    m_failure = say("{0} cannot be calculated: {1}", value.name, octets.error());
    return;
  }
  value.octets = *std::move(octets);
  value.rfc = m_rfc;
  m_derivation.add(std::move(value));
}

void DerivationSteps::given(std::string name, wire::Bytes octets) {
  take({.name = std::move(name), .octets = {}}, toOctets(octets));
}

void DerivationSteps::hash(std::string name, std::string messages, wire::Bytes bytes) {
  take({.name = std::move(name), .octets = {}, .operation = Operation::Hash, .inputs = {std::move(messages)}},
       hashOf(m_digest, bytes));
}

void DerivationSteps::hmac(std::string name, std::string key, std::string data) {
  auto mac = hmacOf(m_digest, octets(key), octets(data));
  take({.name = std::move(name),
        .octets = {},
        .operation = Operation::Hmac,
        .inputs = {std::move(key), std::move(data)}},
       std::move(mac));
}

void DerivationSteps::prf(std::string name, std::string secret, std::string label,
                          std::initializer_list<std::string> seeds, std::size_t length) {
  Value value{.name = std::move(name), .octets = {}, .operation = Operation::Prf, .inputs = {std::move(secret)}};
  value.inputs.insert(value.inputs.end(), seeds);
  value.info = toOctets(label);
  for (const std::string& seed : seeds) append(value.info, octets(seed));
  value.label = std::move(label);
  auto made = prf12(m_digest, octets(value.inputs[0]), value.info, length);
  take(std::move(value), std::move(made));
}

void DerivationSteps::slice(std::string name, std::string from, std::size_t offset, std::size_t length) {
  if (m_failure) return;
  const Octets part = toOctets(octets(from).subspan(offset, length));
  take({.name = std::move(name),
        .octets = {},
        .operation = Operation::Slice,
        .inputs = {std::move(from)},
        .offset = offset},
       part);
}

void DerivationSteps::extract(std::string name, std::string salt, std::string inputKey) {
  auto secret = hkdfExtract(m_digest, zerosOr(salt), zerosOr(inputKey));
  take({.name = std::move(name),
        .octets = {},
        .operation = Operation::HkdfExtract,
        .inputs = {std::move(salt), std::move(inputKey)}},
       std::move(secret));
}

void DerivationSteps::expandLabel(std::string name, std::string secret, std::string label, std::string context,
                                  std::size_t length) {
  Value value{
      .name = std::move(name), .octets = {}, .operation = Operation::HkdfExpandLabel, .inputs = {std::move(secret)}};
  value.info = hkdfLabel(length, label, octets(context));
  if (!context.empty()) value.inputs.push_back(std::move(context));
  value.label = std::move(label);
  auto made = hkdfExpand(m_digest, octets(value.inputs[0]), value.info, length);
  take(std::move(value), std::move(made));
}

void DerivationSteps::deriveSecret(std::string name, std::string secret, std::string label,
                                   std::string transcriptHash) {
  // RFC 8446 §7.1: "Derive-Secret(Secret, Label, Messages) = HKDF-Expand-Label(Secret, Label,
  // Transcript-Hash(Messages), Hash.length)".
  Value value{.name = std::move(name),
              .octets = {},
              .operation = Operation::DeriveSecret,
              .inputs = {std::move(secret), std::move(transcriptHash)}};
  value.info = hkdfLabel(lengthOf(m_digest), label, octets(value.inputs[1]));
  value.label = std::move(label);
  auto made = hkdfExpand(m_digest, octets(value.inputs[0]), value.info, lengthOf(m_digest));
  take(std::move(value), std::move(made));
}

tl::expected<Derivation, Phrase> DerivationSteps::finish() && {
  if (m_failure) return tl::unexpected(*std::move(m_failure));
  return std::move(m_derivation);
}

Octets DerivationSteps::zerosOr(std::string_view name) const {
  return name == "0" ? Octets(lengthOf(m_digest)) : toOctets(octets(name));
}

}  // namespace wiretale::tls
