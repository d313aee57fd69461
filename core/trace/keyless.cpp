#include "core/trace/keyless.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace wiretale::trace {
namespace {

/// Whose certificates anybody may hold against each other. Who has signed the last of them, and whether he is trusted,
/// the verifier knows from a list of his own.
std::optional<tls::Verification> chainSeen(const std::optional<tls::Verification>& verified) {
  if (!verified) return std::nullopt;
  tls::Verification seen;
  std::ranges::copy_if(verified->chain, std::back_inserter(seen.chain), &tls::CertificateCheck::sent);
  if (seen.chain.empty()) return std::nullopt;
  std::erase_if(seen.chain.back().answers, [](const tls::CertificateAnswer& answer) {
    using enum tls::CertificateQuestion;
    return answer.question == Issuer || answer.question == Signature || answer.question == TrustAnchor;
  });
  return seen;
}

tls::TapeConnection withoutKeys(const tls::TapeConnection& connection, std::optional<tls::Version> version) {
  tls::TapeConnection left;
  left.began = connection.began;
  left.tls = connection.tls;
  left.replay = connection.replay;
  left.sent = connection.sent;
  left.records = connection.records;
  if (version == tls::Version::Tls13) return left;
  for (const Side side : kSides) left.verified[side] = chainSeen(connection.verified[side]);
  return left;
}

/// A NULL cipher hides nothing (RFC 5246 §6.2.3.1): its MAC only proves who wrote the record.
bool isReadable(const tls::OpenedRecord& record) {
  return record.state == tls::RecordState::Plain ||
         (record.state == tls::RecordState::Decrypted && record.plaintext == record.ciphertext);
}

/// A header is all that there is to read of an encrypted record. TLS counts records without writing the number down.
tls::OpenedRecord withoutKeys(const tls::OpenedRecord& record, bool numbered) {
  if (isReadable(record)) return record;
  return {.state = tls::RecordState::Undecrypted,
          .type = record.type,
          .contentType = record.type,
          .version = record.version,
          .epoch = record.epoch,
          .sequence = numbered ? record.sequence : 0,
          .generation = 1};
}

tls::ConnectionSecrets withoutKeys(const tls::ConnectionSecrets& secrets) {
  tls::ConnectionSecrets left;
  left.version = secrets.version;
  const bool numbered = secrets.version == tls::Version::Dtls12;
  for (const Side side : kSides) {
    std::ranges::transform(secrets.records[side], std::back_inserter(left.records[side]),
                           [&](const tls::OpenedRecord& record) { return withoutKeys(record, numbered); });
  }
  std::ranges::copy_if(secrets.messages, std::back_inserter(left.messages), [&](const tls::ReadMessage& message) {
    const auto& records = left.records[message.from];
    return message.record < records.size() && isReadable(records[message.record]);
  });
  // A handshake within an encrypted connection cannot be told from anything else.
  for (const tls::ReadMessage& message : left.messages) {
    if (left.handshakes.size() <= message.handshake) left.handshakes.resize(message.handshake + 1);
  }
  return left;
}

}  // namespace

tls::OpenTape withoutKeys(const tls::OpenTape& open) {
  tls::OpenTape left;
  for (std::size_t i = 0; i < open.secrets.size(); ++i) {
    left.tape.connections.push_back(withoutKeys(open.tape.connections[i], open.secrets[i].version));
    left.secrets.push_back(withoutKeys(open.secrets[i]));
  }
  return left;
}

}  // namespace wiretale::trace
