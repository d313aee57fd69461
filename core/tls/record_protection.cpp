#include "core/tls/record_protection.h"

#include "core/tls/record_protection_parts.h"

namespace wiretale::tls {
namespace {

constexpr std::size_t kMaxContent = 16'384;
/// RFC 5246 §6.2.3 and RFC 8446 §5.2: how much longer a protected fragment may be.
constexpr std::size_t kMaxGrowth12 = 2'048;
constexpr std::size_t kMaxGrowth13 = 256;

constexpr std::size_t headerLengthOf(bool dtls) {
  return dtls ? 13 : 5;
}

/// What the header says. A problem if there is no whole record.
OpenedRecord readHeader(wire::Bytes record, bool dtls) {
  OpenedRecord opened;
  const std::size_t header = headerLengthOf(dtls);
  if (record.size() < header) {
    opened.problem = say("a record's header is {0} bytes long, and there are {1}", header, record.size());
    return opened;
  }
  opened.type = opened.contentType = wire::read8(record, 0);
  opened.version = wire::read16(record, 1);
  if (dtls) {
    opened.epoch = wire::read16(record, 3);
    opened.sequence = std::uint64_t{wire::read16(record, 5)} << 32 | wire::read32(record, 7);
  }
  if (wire::read16(record, header - 2) != record.size() - header)
    opened.problem = say("the record's header says {0} bytes, and there are {1}", wire::read16(record, header - 2),
                         record.size() - header);
  return opened;
}

std::optional<Phrase> openFragment(const RecordKeys& keys, wire::Bytes fragment, OpenedRecord& record) {
  const bool tls13 = keys.version == Version::Tls13;
  if (fragment.size() > kMaxContent + (tls13 ? kMaxGrowth13 : kMaxGrowth12))
    return say("the record is longer than the standard allows");
  if (tls13) return openAead13(keys, fragment, record);
  return isAead(keys.cipher) ? openAead12(keys, fragment, record) : openMac(keys, fragment, record);
}

OpenedRecord& undecrypted(OpenedRecord& record, Phrase reason) {
  record.state = RecordState::Undecrypted;
  record.plaintext.clear();
  record.contentType = record.type;
  record.padding = 0;
  record.problem = std::move(reason);
  return record;
}

}  // namespace

Octets pseudoHeader(std::uint64_t sequence, std::uint8_t type, std::uint16_t version, std::size_t length) {
  Octets header(13);
  wire::write32(header, 0, static_cast<std::uint32_t>(sequence >> 32));
  wire::write32(header, 4, static_cast<std::uint32_t>(sequence & 0xFFFF'FFFF));
  wire::write8(header, 8, type);
  wire::write16(header, 9, version);
  wire::write16(header, 11, static_cast<std::uint16_t>(length));
  return header;
}

OpenedRecord openRecord(const RecordKeys& keys, std::uint64_t sequence, wire::Bytes record) {
  const bool dtls = keys.version == Version::Dtls12;
  OpenedRecord opened = readHeader(record, dtls);
  opened.keys = keys.name;
  if (opened.problem) return undecrypted(opened, *opened.problem);
  // RFC 6347 §4.1.2.1: epoch and sequence number together are what TLS has as its sequence number.
  const std::uint64_t inHeader = opened.sequence;
  opened.sequence = dtls ? std::uint64_t{opened.epoch} << 48 | inHeader : sequence;
  auto problem = openFragment(keys, record.subspan(headerLengthOf(dtls)), opened);
  if (dtls) opened.sequence = inHeader;
  if (problem) return undecrypted(opened, *std::move(problem));
  opened.state = RecordState::Decrypted;
  return opened;
}

OpenedRecord plainRecord(wire::Bytes record, bool dtls) {
  OpenedRecord opened = readHeader(record, dtls);
  if (opened.problem) return undecrypted(opened, *opened.problem);
  opened.plaintext = toOctets(record.subspan(headerLengthOf(dtls)));
  return opened;
}

OpenedRecord undecryptedRecord(wire::Bytes record, bool dtls, Phrase reason) {
  OpenedRecord opened = readHeader(record, dtls);
  if (!opened.problem) opened.ciphertext = toOctets(record.subspan(headerLengthOf(dtls)));
  return undecrypted(opened, opened.problem ? *opened.problem : std::move(reason));
}

tl::expected<Octets, Phrase> sealRecord(const RecordKeys& keys, std::uint64_t sequence, std::uint8_t contentType,
                                        wire::Bytes content, const SealChoice& choice) {
  const bool tls13 = keys.version == Version::Tls13;
  const bool dtls = keys.version == Version::Dtls12;
  const SealHead head{.sequence = sequence,
                      .type = contentType,
                      .version = static_cast<std::uint16_t>(dtls ? Version::Dtls12 : Version::Tls12)};
  const auto fragment = tls13                 ? sealAead13(keys, head, content, choice)
                        : isAead(keys.cipher) ? sealAead12(keys, head, content, choice)
                                              : sealMac(keys, head, content, choice);
  if (!fragment) return fragment;
  Octets header(headerLengthOf(dtls));
  wire::write8(header, 0, tls13 ? 23 : contentType);
  wire::write16(header, 1, head.version);
  if (dtls) {
    wire::write32(header, 3, static_cast<std::uint32_t>(sequence >> 32));
    wire::write32(header, 7, static_cast<std::uint32_t>(sequence & 0xFFFF'FFFF));
  }
  wire::write16(header, header.size() - 2, static_cast<std::uint16_t>(fragment->size()));
  return joined(header, *fragment);
}

}  // namespace wiretale::tls
