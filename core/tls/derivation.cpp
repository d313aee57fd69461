#include "core/tls/derivation.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wiretale::tls {
namespace {

std::string seedsOf(const Value& value) {
  return fmt::format("{}", fmt::join(value.inputs.begin() + 1, value.inputs.end(), " + "));
}

std::string contextOf(const Value& value) {
  return value.inputs.size() > 1 ? value.inputs[1] : "\"\"";
}

}  // namespace

std::string formulaOf(const Value& value) {
  const auto& in = value.inputs;
  const std::size_t size = value.octets.size();
  switch (value.operation) {
    case Operation::Given:
      break;
    case Operation::Hash:
      return fmt::format("Hash({})", in[0]);
    case Operation::Hmac:
      return fmt::format("HMAC({}, {})", in[0], in[1]);
    case Operation::RsaDecrypt:
      return fmt::format("RSADecrypt({}, {})", in[0], in[1]);
    case Operation::KeyAgreement:
      return fmt::format("DH({}, {})", in[0], in[1]);
    case Operation::Prf:
      return fmt::format("PRF({}, \"{}\", {})[0..{}]", in[0], value.label, seedsOf(value), size - 1);
    case Operation::Slice:
      return fmt::format("{}[{}..{}]", in[0], value.offset, value.offset + size - 1);
    case Operation::HkdfExtract:
      return fmt::format("HKDF-Extract({}, {})", in[0], in[1]);
    case Operation::HkdfExpandLabel:
      return fmt::format("HKDF-Expand-Label({}, \"{}\", {}, {})", in[0], value.label, contextOf(value), size);
    case Operation::DeriveSecret:
      return fmt::format("Derive-Secret({}, \"{}\", {})", in[0], value.label, in[1]);
  }
  return {};
}

const Value* Derivation::find(std::string_view name) const {
  const auto found = std::ranges::find(m_values, name, &Value::name);
  return found == m_values.end() ? nullptr : &*found;
}

wire::Bytes Derivation::octets(std::string_view name) const {
  const Value* value = find(name);
  return value == nullptr ? wire::Bytes{} : wire::Bytes(value->octets);
}

void Derivation::add(Value value) {
  assert(find(value.name) == nullptr);
  m_values.push_back(std::move(value));
}

void Derivation::compare(std::string_view name, wire::Bytes known) {
  const auto found = std::ranges::find(m_values, name, &Value::name);
  if (found != m_values.end()) found->check = equal(found->octets, known) ? Check::Verified : Check::Differs;
}

}  // namespace wiretale::tls
