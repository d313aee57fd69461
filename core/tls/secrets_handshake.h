#pragma once

#include <span>
#include <variant>
#include <vector>

#include "core/tls/key_schedule_1_2.h"
#include "core/tls/key_schedule_1_3.h"
#include "core/tls/record_protection_keys.h"
#include "core/tls/record_protection_reader.h"
#include "core/tls/secrets.h"

// How a handshake is followed while its messages come: for the sources of secrets.h.
namespace wiretale::tls {

/// What the parties had, and what makes sense of it.
struct HandshakeSources {
  std::span<const EphemeralKey> ephemeral;
  wire::Bytes serverKey;                    ///< PKCS #8 DER
  wire::Bytes resumedSecret;                ///< TapeConnection::resumedSecret
  std::optional<std::uint16_t> pskSuite{};  ///< of the session that it is from
};

using Readers = PerSide<RecordReader>;

/// TLS 1.3: messages are what changes keys.
class Follow13 {
 public:
  explicit Follow13(const HandshakeSources& sources) : m_sources(&sources) {}

  void message(Side from, const Octets& message, Readers& readers);
  void changeCipherSpec(Side, Readers&) {}  // RFC 8446 §5: for middleboxes alone
  tl::expected<Derivation, Phrase> derive() const { return deriveKeys13(m_handshake); }
  const std::vector<Octets>& messages() const { return m_handshake.messages; }

 private:
  void clientHello(Readers& readers);
  void serverHello(Readers& readers);
  void findShare();
  void change(Side side, Stage13 stage, Readers& readers);

  const HandshakeSources* m_sources;
  Handshake13 m_handshake;
  bool m_earlyKeys = false;  ///< the client's records have them
};

/// TLS 1.2 and DTLS 1.2: ChangeCipherSpec is what changes keys.
class Follow12 {
 public:
  Follow12(const HandshakeSources& sources, std::vector<Octets> messages, bool dtls = false) : m_sources(&sources) {
    m_handshake.messages = std::move(messages);
    m_handshake.dtls = dtls;
  }

  void message(Side, const Octets& message, Readers&) { m_handshake.messages.push_back(message); }
  void changeCipherSpec(Side from, Readers& readers);
  tl::expected<Derivation, Phrase> derive() const;
  const std::vector<Octets>& messages() const { return m_handshake.messages; }

 private:
  Secret12 secret(const ProtectionSuite& suite) const;

  const HandshakeSources* m_sources;
  Handshake12 m_handshake;
};

}  // namespace wiretale::tls
