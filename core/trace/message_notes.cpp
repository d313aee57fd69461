#include "core/trace/message_notes.h"

#include <algorithm>

#include "core/trace/record_fields.h"
#include "core/trace/trace.h"
#include "core/wire/tls/handshake_header.h"
#include "core/wire/tls/handshake_reader.h"

namespace wiretale::trace {
namespace {

using wire::tls::HandshakeType;

bool is(HandshakeType type, const tls::ReadMessage& message) {
  return wire::read8(message.bytes, 0) == static_cast<std::uint8_t>(type);
}

/// What the notes depend on.
class Scene {
 public:
  Scene(const tls::ConnectionSecrets& secrets, const tls::ReadMessage& message)
      : m_secrets(secrets), m_message(message), m_context(contextOf(secrets)) {}

  bool tls13() const { return m_secrets.version == tls::Version::Tls13; }
  bool rsa() const { return !tls13() && m_context.keyExchange == wire::tls::KeyExchange::Rsa; }
  HandshakeType type() const { return static_cast<HandshakeType>(wire::read8(m_message.bytes, 0)); }

  /// Of a hello; empty if it cannot be read.
  wire::Bytes sessionId(const tls::ReadMessage& hello) const {
    constexpr std::size_t kLengthAt = 34;  // behind version and random
    const wire::Bytes bytes = hello.bytes;
    const std::size_t header = m_context.dtls ? wire::tls::kDtlsHandshakeHeaderSize : wire::tls::kHandshakeHeaderSize;
    if (bytes.size() <= header + kLengthAt) return {};
    const wire::Bytes behind = bytes.subspan(header + kLengthAt);
    const std::size_t length = wire::read8(behind, 0);
    return behind.size() > length ? behind.subspan(1, length) : wire::Bytes{};
  }
  wire::Bytes sessionId() const { return sessionId(m_message); }

  /// Whether the server answers with the number that the client has shown.
  bool sameSession() const {
    const auto isHello = [&](const tls::ReadMessage& message) {
      return is(HandshakeType::ClientHello, message) && message.handshake == m_message.handshake;
    };
    const auto hello = std::ranges::find_if(m_secrets.messages, isHello);
    return hello != m_secrets.messages.end() && !sessionId().empty() &&
           std::ranges::equal(sessionId(*hello), sessionId());
  }

 private:
  const tls::ConnectionSecrets& m_secrets;
  const tls::ReadMessage& m_message;
  wire::tls::Context m_context;
};

using Notes = std::vector<MessageNote>;

Notes ofClientHello(const Scene& scene) {
  Notes notes;
  if (scene.sessionId().empty())
    notes.push_back({"empty-session-id", "RFC 5246 §7.4.1.2",
                     say("The session ID is empty, that is of length 0. It is often said to be 0; there is no such "
                         "session.")});
  if (!scene.tls13() && !scene.sessionId().empty())
    notes.push_back({"session-id-offered", "RFC 5246 §7.4.1.2",
                     say("The session ID names an earlier session that the client would like to go on with, or only "
                         "goes along with a ticket.")});
  if (!scene.tls13()) return notes;
  if (!scene.sessionId().empty())
    notes.push_back({"session-id-disguise", "RFC 8446 §D.4",
                     say("The session ID names no session: TLS 1.3 fills it so that old devices take the connection "
                         "for a resumed one of TLS 1.2.")});
  notes.push_back({"legacy-version", "RFC 8446 §4.1.2",
                   say("The version field says TLS 1.2 for ever, since old servers stumbled over higher numbers. The "
                       "true versions stand in supported_versions.")});
  return notes;
}

Notes ofServerHello(const Scene& scene) {
  if (scene.tls13())
    return {{"no-rsa", "RFC 8446 §1.2",
             say("RSA key exchange is often called the handshake of TLS. TLS 1.3 has removed it, because a stolen "
                 "private key would open every recording; what is left is Diffie-Hellman.")}};
  if (scene.sameSession())
    return {{"session-resumed", "RFC 5246 §7.4.1.3",
             say("The session ID is the one that the client has shown: the session goes on, without certificate and "
                 "key exchange.")}};
  if (scene.sessionId().empty())
    return {{"session-not-kept", "RFC 5246 §7.4.1.3",
             say("The session ID is empty: the server does not keep this session by its number.")}};
  return {{"session-new", "RFC 5246 §7.4.1.3",
           say("The session ID is a new one: under it the server keeps this session for later.")}};
}

Notes ofCertificate(const Scene& scene) {
  Notes notes{{"certificate-is-public", "RFC 5246 §7.4.2",
               say("Anybody can send a copy of this certificate. What proves who is there is the private key that "
                   "belongs to it, which is used in another message.")}};
  if (scene.rsa())
    notes.push_back({"no-server-key-exchange", "RFC 5246 §7.4.3",
                     say("No ServerKeyExchange follows: with RSA the public key in the certificate is all that the "
                         "client needs.")});
  return notes;
}

Notes ofServerKeyExchange(const Scene&) {
  return {{"server-key-exchange", "RFC 5246 §7.4.3",
           say("With RSA there is no such message. It brings the server's public value for Diffie-Hellman, signed "
               "with the key of the certificate.")}};
}

Notes ofClientKeyExchange(const Scene& scene) {
  if (!scene.rsa())
    return {{"client-public-value", "RFC 8422 §5.7",
             say("Only the client's public value is in here. No secret crosses the wire, not even encrypted.")}};
  return {{"pre-master-drawn", "RFC 5246 §7.4.7.1",
           say("The pre-master secret is often said to be made of the two randoms. The client draws it alone: the "
               "version and 46 random bytes. The randoms come in with the master secret.")},
          {"public-key-protects", "RFC 5246 §8.1",
           say("Encrypting with the public key makes no symmetric key. It protects the pre-master secret on its way; "
               "both sides then make the keys themselves.")}};
}

Notes ofFinished(const Scene& scene) {
  return {{"finished", scene.tls13() ? "RFC 8446 §4.4.4" : "RFC 5246 §7.4.9",
           say("Often left out, but it is what makes the handshake safe: encrypted with the new keys it proves that "
               "both sides have seen the same messages and that nobody has changed one.")}};
}

Notes ofNewSessionTicket(const Scene& scene) {
  if (!scene.tls13()) return {};
  return {{"ticket-after-handshake", "RFC 8446 §4.6.1",
           say("It comes behind the handshake and belongs to no answer: each ticket is good for one later "
               "connection.")}};
}

Notes notesOf(const Scene& scene) {
  switch (scene.type()) {
    case HandshakeType::ClientHello:
      return ofClientHello(scene);
    case HandshakeType::ServerHello:
      return ofServerHello(scene);
    case HandshakeType::Certificate:
      return ofCertificate(scene);
    case HandshakeType::ServerKeyExchange:
      return ofServerKeyExchange(scene);
    case HandshakeType::ClientKeyExchange:
      return ofClientKeyExchange(scene);
    case HandshakeType::Finished:
      return ofFinished(scene);
    case HandshakeType::NewSessionTicket:
      return ofNewSessionTicket(scene);
    default:
      return {};
  }
}

void addOnce(Notes& all, const Notes& more) {
  for (const MessageNote& note : more) {
    if (std::ranges::find(all, note.id, &MessageNote::id) == all.end()) all.push_back(note);
  }
}

}  // namespace

std::vector<MessageNote> notesOfMessage(const tls::ConnectionSecrets& secrets, std::size_t message) {
  return notesOf(Scene(secrets, secrets.messages[message]));
}

std::vector<MessageNote> notesOfChangeCipherSpec(const tls::ConnectionSecrets& secrets) {
  if (secrets.version == tls::Version::Tls13)
    return {{"change-cipher-spec-disguise", "RFC 8446 §D.4",
             say("In TLS 1.3 it means nothing: it stands here so that old devices take the connection for TLS 1.2.")}};
  return {{"change-cipher-spec", "RFC 5246 §7.1",
           say("Key generation is no message: each side has made its keys for itself before. This only says that its "
               "sender encrypts from the next record on; the other side says so for its own direction.")}};
}

std::vector<MessageNote> notesOfPacket(const Trace& trace, const PacketRecord& packet) {
  Notes notes;
  for (const TlsContent& content : tlsContentsOf(trace, packet)) {
    const tls::ConnectionSecrets& secrets = trace.tls->secrets[secureConnectionOf(trace, packet)->tape];
    if (content.message != TlsContent::kNoMessage) addOnce(notes, notesOfMessage(secrets, content.message));
    if (content.name == "ChangeCipherSpec") addOnce(notes, notesOfChangeCipherSpec(secrets));
  }
  return notes;
}

}  // namespace wiretale::trace
