#include "core/tls/secrets_datagrams.h"

#include <algorithm>
#include <map>

#include "core/tls/key_log.h"
#include "core/tls/key_schedule_reading.h"
#include "core/tls/other_half.h"
#include "core/tls/secrets_handshake.h"

namespace wiretale::tls {
namespace {

constexpr std::uint8_t kChangeCipherSpec = 20;
constexpr std::uint8_t kHandshake = 22;
constexpr std::size_t kRecordHeader = 13;
constexpr std::size_t kMessageHeader = 12;
/// The longest handshake message that is put together, in bytes, and how many may be unfinished at once.
constexpr std::size_t kLongestMessage = 131'072;
constexpr std::size_t kMostPending = 16;

std::size_t read24(wire::Bytes bytes, std::size_t offset) {
  return std::size_t{wire::read8(bytes, offset)} << 16 | wire::read16(bytes, offset + 1);
}

/// Puts the messages of one side together (RFC 6347 §4.2.3). A side sends each message's fragments in order, and what
/// it repeats is the same again.
class Fragments {
 public:
  /// The messages that are complete with this content, in their order.
  std::vector<Octets> add(wire::Bytes content) {
    while (content.size() >= kMessageHeader) {
      const std::size_t length = kMessageHeader + read24(content, 9);
      if (length > content.size()) break;
      add(content.first(kMessageHeader), content.subspan(kMessageHeader, length - kMessageHeader));
      content = content.subspan(length);
    }
    return takeComplete();
  }

 private:
  void add(wire::Bytes header, wire::Bytes fragment) {
    const std::uint16_t number = wire::read16(header, 4);
    const std::size_t whole = read24(header, 1);
    const bool isFar = number < m_next || number >= m_next + kMostPending;
    if (isFar || whole > kLongestMessage) return;
    Octets& message = m_pending[number];
    if (message.empty()) {
      // As the hash takes it: in one fragment (§4.2.6).
      message = toOctets(header);
      std::ranges::fill(std::span(message).subspan(6, 3), std::byte{});
      std::ranges::copy(header.subspan(1, 3), message.begin() + 9);
    }
    const bool goesOn = kMessageHeader + read24(header, 6) == message.size();
    if (goesOn && message.size() + fragment.size() <= kMessageHeader + read24(message, 1)) append(message, fragment);
  }

  std::vector<Octets> takeComplete() {
    std::vector<Octets> complete;
    for (auto next = m_pending.begin(); next != m_pending.end() && next->first == m_next; next = m_pending.begin()) {
      if (next->second.size() < kMessageHeader + read24(next->second, 1)) break;
      complete.push_back(std::move(next->second));
      m_pending.erase(next);
      ++m_next;
    }
    return complete;
  }

  std::map<std::uint16_t, Octets> m_pending;  ///< by message_seq
  std::uint16_t m_next = 0;
};

class DatagramConversation {
 public:
  explicit DatagramConversation(const HandshakeSources& sources) : m_sources(sources), m_follow(sources, {}, true) {}

  void read(const SentDatagram& datagram) {
    auto& records = m_result.records.emplace_back();
    wire::Bytes rest = datagram.payload;
    while (!rest.empty()) {
      const std::size_t length =
          rest.size() < kRecordHeader ? rest.size() : kRecordHeader + wire::read16(rest, kRecordHeader - 2);
      const wire::Bytes record = rest.first(std::min(length, rest.size()));
      records.push_back(m_readers[datagram.from].read(record));
      take(datagram.from, records.back());
      rest = rest.subspan(record.size());
    }
  }

  DatagramSecrets finish(std::span<const std::string> keyLog) {
    HandshakeSecrets& handshake = m_result.handshake;
    auto derivation = m_follow.derive();
    if (derivation)
      handshake.derivation = *std::move(derivation);
    else
      handshake.problem = derivation.error();
    compareOtherHalf(handshake.derivation, m_sources.ephemeral);
    handshake.unexplainedLines = compareWithKeyLog(handshake.derivation, keyLog);
    return std::move(m_result);
  }

 private:
  void take(Side from, const OpenedRecord& record) {
    if (record.state == RecordState::Undecrypted) return;
    // A repeated flight has its ChangeCipherSpec again; the keys are the same.
    if (record.contentType == kChangeCipherSpec && m_readers[from].generation() == 0)
      m_follow.changeCipherSpec(from, m_readers);
    if (record.contentType != kHandshake) return;
    for (const Octets& message : m_fragments[from].add(record.plaintext)) {
      m_result.messages.push_back(
          {.from = from, .record = m_result.records.size() - 1, .handshake = 0, .bytes = message});
      m_follow.message(from, message, m_readers);
    }
  }

  const HandshakeSources& m_sources;
  Follow12 m_follow;
  Readers m_readers{RecordReader(Version::Dtls12), RecordReader(Version::Dtls12)};
  PerSide<Fragments> m_fragments;
  DatagramSecrets m_result;
};

}  // namespace

DatagramSecrets secretsOf(std::span<const SentDatagram> datagrams, const SessionLog& log, wire::Bytes serverKey) {
  const HandshakeSources sources{.ephemeral = log.ephemeral, .serverKey = serverKey, .resumedSecret = {}};
  DatagramConversation conversation(sources);
  for (const SentDatagram& datagram : datagrams) conversation.read(datagram);
  return conversation.finish(log.keyLog);
}

}  // namespace wiretale::tls
