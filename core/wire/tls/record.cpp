#include "core/wire/tls/record.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace wiretale::wire::tls {
namespace {

bool beginsWith(Bytes bytes, std::string_view text) {
  return bytes.size() >= text.size() && std::equal(text.begin(), text.end(), bytes.begin(),
                                                   [](char c, std::byte b) { return static_cast<std::byte>(c) == b; });
}

/// People do send these to a TLS port.
bool isHttp(Bytes bytes) {
  constexpr std::string_view kBeginnings[] = {"GET ", "HEAD ", "POST ", "PUT ", "DELETE ", "OPTIONS ", "HTTP/"};
  return std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                     [&](std::string_view beginning) { return beginsWith(bytes, beginning); });
}

Phrase wrongType(Bytes bytes) {
  if (isHttp(bytes)) return say("this is HTTP without encryption, not TLS");
  if (beginsWith(bytes, "SSH-")) return say("this is SSH, not TLS");
  return say("no TLS record begins here: its first byte would be 20 to 24, not {0}", read8(bytes, 0));
}

std::string hex(std::uint16_t value) {
  return fmt::format("0x{:04x}", value);
}

/// What in a header cannot be, as far as its bytes are there; `versionFrom` and `lengthAt` say where it has them.
std::optional<WireError> complaint(Bytes header, std::uint8_t major, std::size_t lengthAt) {
  if (read8(header, 0) < 20 || read8(header, 0) > 24) return WireError{0, wrongType(header)};
  if (header.size() >= 3 && read8(header, 1) != major) {
    return WireError{1, say("{0} is no version of TLS: the record is damaged or not TLS", hex(read16(header, 1)))};
  }
  if (header.size() < lengthAt + 2) return std::nullopt;
  const std::uint16_t length = read16(header, lengthAt);
  if (length > kMaxFragment) {
    return WireError{lengthAt,
                     say("the record says that it has {0} bytes, and {1} are the most", length, std::string("18,432"))};
  }
  // RFC 8446 §5.1, RFC 5246 §6.2.1: only application data may be empty.
  if (length == 0 && read8(header, 0) != static_cast<std::uint8_t>(ContentType::ApplicationData)) {
    return WireError{lengthAt, say("a record that is not application data may not be empty")};
  }
  return std::nullopt;
}

Record recordAt(Bytes bytes, std::size_t offset) {
  return {.offset = offset, .type = read8(bytes, 0), .version = read16(bytes, 1), .length = read16(bytes, 3)};
}

Record dtlsRecordAt(Bytes bytes, std::size_t offset) {
  return {.offset = offset,
          .type = read8(bytes, 0),
          .version = read16(bytes, 1),
          .length = read16(bytes, 11),
          .headerSize = kDtlsRecordHeaderSize,
          .epoch = read16(bytes, 3),
          .sequenceNumber = std::uint64_t{read16(bytes, 5)} << 32 | read32(bytes, 7)};
}

}  // namespace

RecordScan scanRecords(Bytes stream, std::size_t from) {
  RecordScan scan;
  for (scan.end = std::min(from, stream.size()); scan.end < stream.size();) {
    const Bytes rest = stream.subspan(scan.end);
    scan.error = complaint(rest, 3, 3);
    if (scan.error) {
      scan.error->offset += scan.end;
      return scan;
    }
    const std::size_t needed =
        rest.size() < kRecordHeaderSize ? kRecordHeaderSize : kRecordHeaderSize + read16(rest, 3);
    if (rest.size() < needed) {
      scan.missing = needed - rest.size();
      return scan;
    }
    scan.records.push_back(recordAt(rest, scan.end));
    scan.end = scan.records.back().end();
  }
  return scan;
}

RecordScan scanDatagram(Bytes datagram) {
  RecordScan scan;
  while (scan.end < datagram.size()) {
    const Bytes rest = datagram.subspan(scan.end);
    scan.error = complaint(rest, 0xFE, 11);
    const bool headerThere = rest.size() >= kDtlsRecordHeaderSize;
    const std::size_t needed = headerThere ? kDtlsRecordHeaderSize + read16(rest, 11) : kDtlsRecordHeaderSize;
    if (!scan.error && rest.size() < needed) {
      scan.error = WireError{0, say("the datagram ends {0} bytes before the end of this record", needed - rest.size())};
    }
    if (scan.error) {
      scan.error->offset += scan.end;
      return scan;
    }
    scan.records.push_back(dtlsRecordAt(rest, scan.end));
    scan.end = scan.records.back().end();
  }
  return scan;
}

}  // namespace wiretale::wire::tls
