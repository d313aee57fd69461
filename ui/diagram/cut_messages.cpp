#include "ui/diagram/cut_messages.h"

#include <algorithm>

#include "core/trace/tls_carriage.h"
#include "core/wire/tls/dissect_tls.h"
#include "core/wire/tls/names.h"
#include "core/wire/tls/record.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {
namespace {

constexpr std::size_t kMostPackets = 2'000;
constexpr std::uint8_t kHandshake = 22;
constexpr std::uint8_t kApplicationData = 23;

/// Looks through what one side says over one connection.
class CutFinder {
 public:
  CutFinder(const trace::Trace& trace, const TlsReading& reading, std::size_t secure, Side from)
      : m_reading(reading),
        m_secure(secure),
        m_from(from),
        m_connection(trace.secure[secure]),
        m_tape(trace.tls->tape.connections[m_connection.tape]),
        m_secrets(trace.tls->secrets[m_connection.tape]),
        m_withData(trace.packets.size() <= kMostPackets) {}

  void find(std::vector<CutMessage>& found) {
    for (std::size_t i = 0; i < m_secrets.messages.size(); ++i) {
      if (m_secrets.messages[i].from == m_from) addMessage(i);
    }
    const auto& records = m_secrets.records[m_from];
    for (std::size_t i = 0; i < std::min(records.size(), m_tape.records[m_from].size()); ++i) addRecord(i);
    std::ranges::stable_sort(m_found, {}, &CutMessage::first);
    found.insert(found.end(), m_found.begin(), m_found.end());
  }

 private:
  bool isDtls() const { return m_secrets.version == tls::Version::Dtls12; }

  std::uint64_t recordBegin(std::size_t record) const {
    const auto& starts = m_tape.records[m_from];
    return (record < starts.size() ? starts[record] : m_tape.sent[m_from].size()) + m_connection.streamBegin[m_from];
  }

  void addMessage(std::size_t message) {
    std::vector<trace::MessagePart> parts = trace::partsOfMessage(m_secrets, message);
    const std::size_t size = m_secrets.messages[message].bytes.size();
    // What DTLS sends again comes behind what has brought all of it.
    const auto whole =
        std::ranges::find_if(parts, [&](const trace::MessagePart& part) { return part.begin + part.length >= size; });
    if (parts.empty() || whole == parts.end() || parts.front().begin != 0) return;
    add(wire::tls::messageName(m_secrets.messages[message].bytes, {.dtls = isDtls()}), beginOf(parts.front()),
        endOf(*whole));
  }

  bool isPlain(std::size_t record) const { return m_secrets.records[m_from][record].state == tls::RecordState::Plain; }

  std::uint64_t contentBegin(const trace::MessagePart& part) const {
    const std::size_t header = isDtls() ? wire::tls::kDtlsRecordHeaderSize : wire::tls::kRecordHeaderSize;
    return recordBegin(part.record) + header + part.inRecord;
  }

  /// Of what is encrypted nobody can say where it lies within its record.
  std::uint64_t beginOf(const trace::MessagePart& part) const {
    return isPlain(part.record) ? contentBegin(part) : recordBegin(part.record);
  }
  std::uint64_t endOf(const trace::MessagePart& part) const {
    return isPlain(part.record) ? contentBegin(part) + part.length : recordBegin(part.record + 1);
  }

  void addRecord(std::size_t number) {
    const tls::OpenedRecord& record = m_secrets.records[m_from][number];
    const bool read = record.state != tls::RecordState::Undecrypted;
    if (read && record.contentType == kHandshake) return;
    const bool data = (read ? record.contentType : record.type) == kApplicationData;
    if (data && !m_withData) return;
    add(read && data ? "data" : wire::tls::contentTypeName(read ? record.contentType : record.type),
        recordBegin(number), recordBegin(number + 1));
  }

  void add(std::string_view name, std::uint64_t begin, std::uint64_t end) {
    const auto [first, last] = m_reading.carriersOf(m_secure, m_from, begin, end);
    if (first == trace::kNoIndex || first == last) return;
    m_found.push_back({.from = m_from, .name = name, .first = first, .last = last});
  }

  const TlsReading& m_reading;
  std::size_t m_secure;
  Side m_from;
  const trace::SecureConnection& m_connection;
  const tls::TapeConnection& m_tape;
  const tls::ConnectionSecrets& m_secrets;
  bool m_withData;
  std::vector<CutMessage> m_found;
};

}  // namespace

std::vector<CutMessage> cutMessagesOf(const trace::Trace& trace, const TlsReading& reading) {
  std::vector<CutMessage> found;
  for (std::size_t secure = 0; secure < trace.secure.size(); ++secure)
    for (const Side from : kSides) CutFinder(trace, reading, secure, from).find(found);
  return found;
}

}  // namespace wiretale::diagram
