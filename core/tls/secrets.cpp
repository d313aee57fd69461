#include "core/tls/secrets.h"

#include <algorithm>

#include "core/tls/key_log.h"
#include "core/tls/key_schedule_reading.h"
#include "core/tls/other_half.h"
#include "core/tls/secrets_handshake.h"

namespace wiretale::tls {
namespace {

constexpr std::uint8_t kChangeCipherSpec = 20;
constexpr std::uint8_t kHandshake = 22;
constexpr std::size_t kMessageHeader = 4;
/// The longest handshake message that is put together.
constexpr std::size_t kLongestMessage = 131'072;

bool isTls13(wire::Bytes serverHello) {
  const auto hello = readHello(serverHello);
  return hello && hello->has(ExtensionType::SupportedVersions);
}

/// Reads a connection from its first record on, as its moves were made.
class Conversation {
 public:
  Conversation(const TapeConnection& tape, const HandshakeSources& sources)
      : m_tape(tape), m_sources(sources), m_written(tape.sent), m_follow(Follow13(m_sources)) {
    for (const Alteration& alteration : tape.alterations)
      std::ranges::copy(alteration.original,
                        m_written[alteration.from].begin() + static_cast<std::ptrdiff_t>(alteration.offset));
  }

  ConnectionSecrets read() {
    for (const Move& move : m_tape.moves) readUpTo(move.side, move.end);
    for (const Side side : kSides) readUpTo(side, m_tape.sent[side].size());
    endHandshake();
    return std::move(m_result);
  }

 private:
  void readUpTo(Side side, std::uint64_t end) {
    const auto& starts = m_tape.records[side];
    auto& records = m_result.records[side];
    while (records.size() < starts.size()) {
      const std::size_t begin = starts[records.size()];
      const std::size_t next =
          records.size() + 1 < starts.size() ? starts[records.size() + 1] : m_tape.sent[side].size();
      if (next > end) return;
      record(side, begin, next - begin);
    }
  }

  void record(Side side, std::size_t begin, std::size_t length) {
    const auto part = [&](const Bytes& stream) { return wire::Bytes(stream).subspan(begin, length); };
    const OpenedRecord opened = m_readers[side].read(part(m_tape.sent[side]));
    m_result.records[side].push_back(opened);
    if (opened.state == RecordState::Undecrypted) return;
    if (opened.contentType == kChangeCipherSpec)
      std::visit([&](auto& follow) { follow.changeCipherSpec(side, m_readers); }, m_follow);
    if (opened.contentType != kHandshake) return;
    // What a side calculates with is what it wrote, not what somebody made of it on the way.
    const bool plain = opened.state == RecordState::Plain;
    content(side, plain ? plainRecord(part(m_written[side]), false).plaintext : opened.plaintext);
  }

  void content(Side side, const Octets& plaintext) {
    Octets& pending = m_pending[side];
    append(pending, plaintext);
    while (pending.size() >= kMessageHeader) {
      const std::size_t length =
          kMessageHeader + (std::size_t{wire::read8(pending, 1)} << 16 | wire::read16(pending, 2));
      if (length > pending.size() || length > kLongestMessage) return;
      const auto end = pending.begin() + static_cast<std::ptrdiff_t>(length);
      const Octets whole(pending.begin(), end);
      pending.erase(pending.begin(), end);
      message(side, whole);
    }
  }

  void message(Side side, const Octets& bytes) {
    const auto& before =
        std::visit([](const auto& follow) -> const std::vector<Octets>& { return follow.messages(); }, m_follow);
    // TLS 1.2: another ClientHello in the same connection begins another handshake.
    if (is(MessageType::ClientHello, bytes) && std::holds_alternative<Follow12>(m_follow)) {
      endHandshake();
      // What is resumed within a connection is its own session.
      if (const wire::Bytes master = m_result.handshakes.back().derivation.octets("master_secret"); !master.empty())
        m_resumed = toOctets(master);
      m_sources.resumedSecret = m_resumed;
      m_follow = Follow12(m_sources, {});
    } else if (is(MessageType::ServerHello, bytes) && !m_result.version) {
      m_result.version = isTls13(bytes) ? Version::Tls13 : Version::Tls12;
      if (m_result.version == Version::Tls12) {
        m_follow = Follow12(m_sources, std::vector<Octets>(before));
        m_readers = {RecordReader(Version::Tls12), RecordReader(Version::Tls12)};
      }
    }
    m_result.messages.push_back({.from = side,
                                 .record = m_result.records[side].size() - 1,
                                 .handshake = m_result.handshakes.size(),
                                 .bytes = bytes});
    std::visit([&](auto& follow) { follow.message(side, bytes, m_readers); }, m_follow);
  }

  void endHandshake() {
    auto derivation = std::visit([](const auto& follow) { return follow.derive(); }, m_follow);
    HandshakeSecrets& secrets = m_result.handshakes.emplace_back();
    if (!derivation) {
      secrets.problem = derivation.error();
      return;
    }
    secrets.derivation = *std::move(derivation);
    compareOtherHalf(secrets.derivation, m_sources.ephemeral);
    secrets.unexplainedLines = compareWithKeyLog(secrets.derivation, m_tape.log.keyLog);
  }

  const TapeConnection& m_tape;
  HandshakeSources m_sources;
  Octets m_resumed;
  PerSide<Bytes> m_written;  ///< both streams before they were altered
  std::variant<Follow13, Follow12> m_follow;
  Readers m_readers{RecordReader(Version::Tls13), RecordReader(Version::Tls13)};
  PerSide<Octets> m_pending;
  ConnectionSecrets m_result;
};

/// The suite of the session that a PSK is from: of the connection before whose tickets have it.
std::optional<std::uint16_t> suiteOfPsk(const std::vector<ConnectionSecrets>& before, const Tape& tape,
                                        wire::Bytes psk) {
  for (std::size_t i = 0; i < before.size(); ++i)
    for (const HandshakeSecrets& handshake : before[i].handshakes)
      for (const Value& value : handshake.derivation.values())
        if (value.name.ends_with(".PSK") && equal(value.octets, psk) && tape.connections[i].agreed.cipher)
          return static_cast<std::uint16_t>(*tape.connections[i].agreed.cipher);
  return std::nullopt;
}

}  // namespace

std::vector<ConnectionSecrets> secretsOf(const Tape& tape) {
  std::vector<ConnectionSecrets> all;
  wire::Bytes resumed;
  for (const TapeConnection& connection : tape.connections) {
    // Who sends a copy of another connection's bytes offers its session.
    if (!connection.replay) resumed = connection.resumedSecret;
    const HandshakeSources sources{.ephemeral = connection.log.ephemeral,
                                   .serverKey = tape.identities[Side::Server].privateKey,
                                   .resumedSecret = resumed,
                                   .pskSuite = suiteOfPsk(all, tape, resumed)};
    all.push_back(connection.tls ? Conversation(connection, sources).read() : ConnectionSecrets{});
  }
  return all;
}

}  // namespace wiretale::tls
