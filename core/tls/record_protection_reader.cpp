#include "core/tls/record_protection_reader.h"

namespace wiretale::tls {
namespace {

constexpr std::uint8_t kApplicationData = 23;

}  // namespace

void RecordReader::changeKeys(RecordKeys keys) {
  m_generations.insert_or_assign(++m_generation, std::move(keys));
  m_sequence = 0;
}

void RecordReader::loseKeys(Phrase reason) {
  m_generations.insert_or_assign(++m_generation, std::move(reason));
  m_sequence = 0;
}

void RecordReader::dropKeys() {
  m_generations.insert_or_assign(++m_generation, Protection{});
  m_sequence = 0;
}

OpenedRecord RecordReader::read(wire::Bytes record) {
  const bool dtls = m_version == Version::Dtls12;
  OpenedRecord opened = open(protectionOf(record), record);
  opened.generation = dtls ? opened.epoch : m_generation;
  if (dtls) return opened;
  opened.sequence = m_sequence;
  // RFC 8446 §5.3: only protected records count. TLS 1.2 counts those before the first keys too, and nobody sees it.
  if (opened.state == RecordState::Decrypted) ++m_sequence;
  return opened;
}

const RecordReader::Protection& RecordReader::protectionOf(wire::Bytes record) const {
  static const Protection kUnknownEpoch{say("the record's epoch has not begun: there was no change of keys")};
  static const Protection kNone{};
  if (m_version == Version::Dtls12) {
    const auto found = m_generations.find(record.size() >= 5 ? wire::read16(record, 3) : 0U);
    return found == m_generations.end() ? kUnknownEpoch : found->second;
  }
  // RFC 8446 §5.2: all protected records look like application data. Others are ChangeCipherSpec, which means nothing
  // there, and alerts of a side that has no keys yet.
  if (m_version == Version::Tls13 && !record.empty() && wire::read8(record, 0) != kApplicationData) return kNone;
  return m_generations.at(m_generation);
}

OpenedRecord RecordReader::open(const Protection& protection, wire::Bytes record) const {
  const bool dtls = m_version == Version::Dtls12;
  if (const auto* keys = std::get_if<RecordKeys>(&protection)) return openRecord(*keys, m_sequence, record);
  if (const auto* reason = std::get_if<Phrase>(&protection)) return undecryptedRecord(record, dtls, *reason);
  if (m_version == Version::Tls13 && !record.empty() && wire::read8(record, 0) == kApplicationData)
    return undecryptedRecord(record, dtls, say("the record is protected, and there was no change of keys"));
  return plainRecord(record, dtls);
}

}  // namespace wiretale::tls
