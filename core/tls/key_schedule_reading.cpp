#include "core/tls/key_schedule_reading.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace wiretale::tls {
namespace {

/// Takes from the front. Once there was too little, all is empty and zero.
class Taker {
 public:
  explicit Taker(wire::Bytes bytes) : m_bytes(bytes) {}

  wire::Bytes bytes(std::size_t count) {
    if (count > m_bytes.size()) fail();
    const wire::Bytes taken = m_ok ? m_bytes.first(count) : wire::Bytes{};
    m_bytes = m_bytes.subspan(taken.size());
    return taken;
  }
  std::size_t number(std::size_t width) {
    std::size_t value = 0;
    for (const std::byte byte : bytes(width)) value = value << 8 | std::to_integer<std::size_t>(byte);
    return value;
  }
  wire::Bytes vector(std::size_t lengthBytes) { return bytes(number(lengthBytes)); }

  bool atEnd() const { return m_bytes.empty(); }
  bool ok() const { return m_ok; }
  std::size_t left() const { return m_bytes.size(); }

 private:
  void fail() {
    m_ok = false;
    m_bytes = {};
  }

  wire::Bytes m_bytes;
  bool m_ok = true;
};

std::uint16_t number16(Taker& taker) {
  return static_cast<std::uint16_t>(taker.number(2));
}

bool readExtensions(Taker& in, Hello& hello) {
  Taker list(in.vector(2));
  while (!list.atEnd()) {
    const std::uint16_t type = number16(list);
    hello.extensions.emplace_back(type, list.vector(2));
  }
  return in.ok() && list.ok();
}

}  // namespace

std::string nameOfMessage(wire::Bytes message) {
  if (isHelloRetryRequest(message)) return "HelloRetryRequest";
  const std::uint32_t type = message.empty() ? 0U : wire::read8(message, 0);
  const std::string_view name = wire::tls::handshakeTypeName(type);
  return message.empty() || name.empty() ? fmt::format("message {}", type) : std::string(name);
}

wire::Bytes bodyOf(wire::Bytes message, bool dtls) {
  return message.subspan(std::min(headerLength(dtls), message.size()));
}

std::optional<wire::Bytes> Hello::extension(ExtensionType type) const {
  const auto found =
      std::ranges::find(extensions, static_cast<std::uint16_t>(type), &std::pair<std::uint16_t, wire::Bytes>::first);
  if (found == extensions.end()) return std::nullopt;
  return found->second;
}

std::optional<Hello> readExtensionList(wire::Bytes body) {
  Taker in(body);
  Hello hello;
  if (!readExtensions(in, hello) || !in.atEnd()) return std::nullopt;
  return hello;
}

std::optional<Hello> readHello(wire::Bytes message, bool dtls) {
  Taker header(message);
  header.bytes(1);
  if (header.number(3) != bodyOf(message, dtls).size()) return std::nullopt;
  const bool client = is(MessageType::ClientHello, message);
  Taker in(bodyOf(message, dtls));
  Hello hello;
  in.bytes(2);  // version
  hello.random = in.bytes(32);
  in.vector(1);                      // session ID
  if (client && dtls) in.vector(1);  // cookie
  if (client) {
    in.vector(2);  // cipher suites
    in.vector(1);  // compression methods
  } else {
    hello.suite = number16(in);
    in.bytes(1);  // compression method
  }
  if (!in.atEnd() && !readExtensions(in, hello)) return std::nullopt;
  if (!in.ok() || !in.atEnd()) return std::nullopt;
  return hello;
}

bool isHelloRetryRequest(wire::Bytes message) {
  // SHA-256 of "HelloRetryRequest".
  static constexpr std::array<std::uint8_t, 32> kRandom{
      0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91,
      0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C};
  return is(MessageType::ServerHello, message) && message.size() >= 38 &&
         std::ranges::equal(message.subspan(6, 32), std::as_bytes(std::span(kRandom)));
}

std::optional<KeyShare> serverShare(wire::Bytes extension) {
  Taker in(extension);
  KeyShare share{.group = number16(in), .publicValue = {}};
  share.publicValue = in.vector(2);
  if (!in.ok()) return std::nullopt;
  return share;
}

std::optional<KeyShare> clientShare(wire::Bytes extension, std::uint16_t group) {
  Taker in(extension);
  Taker list(in.vector(2));
  while (!list.atEnd()) {
    const std::uint16_t found = number16(list);
    const wire::Bytes value = list.vector(2);
    if (list.ok() && found == group) return KeyShare{.group = group, .publicValue = value};
  }
  return std::nullopt;
}

std::optional<PskOffer> readPskOffer(wire::Bytes clientHello) {
  const auto hello = readHello(clientHello);
  if (!hello) return std::nullopt;
  const auto extension = hello->extension(ExtensionType::PreSharedKey);
  if (!extension) return std::nullopt;
  Taker in(*extension);
  in.vector(2);  // identities
  const std::size_t bindersLength = in.left();
  Taker binders(in.vector(2));
  const wire::Bytes first = binders.vector(1);
  if (!in.ok() || !in.atEnd() || !binders.ok()) return std::nullopt;
  // §4.2.11: "The "pre_shared_key" extension MUST be the last extension in the ClientHello".
  if (extension->data() + extension->size() != clientHello.data() + clientHello.size()) return std::nullopt;
  return PskOffer{.truncated = clientHello.first(clientHello.size() - bindersLength), .firstBinder = first};
}

std::optional<wire::Bytes> ticketNonce(wire::Bytes newSessionTicket) {
  Taker in(bodyOf(newSessionTicket));
  in.bytes(8);  // lifetime and age_add
  const wire::Bytes nonce = in.vector(1);
  if (!in.ok()) return std::nullopt;
  return nonce;
}

std::optional<KeyShare> readEcdheParams(wire::Bytes body) {
  constexpr std::size_t kNamedCurve = 3;
  Taker in(body);
  const std::size_t curveType = in.number(1);
  KeyShare share{.group = number16(in), .publicValue = {}};
  share.publicValue = in.vector(1);
  if (!in.ok() || curveType != kNamedCurve) return std::nullopt;
  return share;
}

std::optional<DheParams> readDheParams(wire::Bytes body) {
  Taker in(body);
  DheParams params;
  params.prime = in.vector(2);
  params.generator = in.vector(2);
  params.publicValue = in.vector(2);
  if (!in.ok()) return std::nullopt;
  return params;
}

std::optional<wire::Bytes> onlyVector(wire::Bytes body, std::size_t lengthBytes) {
  Taker in(body);
  const wire::Bytes content = in.vector(lengthBytes);
  if (!in.ok() || !in.atEnd()) return std::nullopt;
  return content;
}

}  // namespace wiretale::tls
