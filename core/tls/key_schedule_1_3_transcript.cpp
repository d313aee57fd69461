#include "core/tls/key_schedule_1_3_transcript.h"

#include <fmt/format.h>

#include "core/tls/key_schedule_1_3.h"

namespace wiretale::tls {

tl::expected<Transcript13, Phrase> Transcript13::of(std::span<const Octets> messages, Digest digest) {
  Transcript13 transcript;
  transcript.m_messages.assign(messages.begin(), messages.end());
  const auto first =
      messages.empty() || !is(MessageType::ClientHello, messages[0]) ? std::nullopt : readHello(messages[0]);
  if (!first) return tl::unexpected(say("the handshake does not begin with a ClientHello that can be read"));
  transcript.m_firstHello = transcript.m_lastHello = *first;
  if (messages.size() > 1 && isHelloRetryRequest(messages[1])) {
    auto hash = tls::messageHash(digest, messages[0]);
    if (!hash) return tl::unexpected(hash.error());
    transcript.m_messageHash = *std::move(hash);
    const auto second = messages.size() > 2 ? readHello(messages[2]) : std::nullopt;
    transcript.m_secondHello = second.has_value();
    if (second) transcript.m_lastHello = *second;
  }
  const std::size_t hello = transcript.countThroughServerHello() - 1;
  if (messages.size() > hello && is(MessageType::ServerHello, messages[hello]))
    transcript.m_serverHello = readHello(messages[hello]);
  for (std::size_t i = hello + 1; i < messages.size(); ++i) {
    if (!is(MessageType::Finished, messages[i])) continue;
    auto& finished = transcript.m_finished;
    (finished[Side::Server] ? finished[Side::Client] : finished[Side::Server]) = i;
    if (finished[Side::Client]) break;
  }
  return transcript;
}

std::optional<PskOffer> Transcript13::offer() const {
  return readPskOffer(m_messages[lastHelloIndex()]);
}

Octets Transcript13::truncatedHello(const PskOffer& offer) const {
  return joined(through(lastHelloIndex()), offer.truncated);
}

Octets Transcript13::through(std::size_t count) const {
  Octets all;
  for (std::size_t i = 0; i < count; ++i)
    append(all, i == 0 && retried() && count > 1 ? wire::Bytes(m_messageHash) : m_messages[i]);
  return all;
}

std::string Transcript13::range(std::size_t count) const {
  const std::string last = nameOfMessage(m_messages[count - 1]);
  if (count == 1) return last;
  const std::size_t index = count - 1;
  // Only these are sent by both sides.
  const bool either = last == "Certificate" || last == "CertificateVerify" || last == "Finished";
  const bool client = m_finished[Side::Server] && index > *m_finished[Side::Server];
  return fmt::format("{}ClientHello...{}{}", retried() ? "message_hash, HelloRetryRequest, " : "",
                     !either  ? ""
                     : client ? "client "
                              : "server ",
                     last);
}

}  // namespace wiretale::tls
