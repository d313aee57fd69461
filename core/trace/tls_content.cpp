#include "core/trace/tls_content.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "core/trace/tls_carriage.h"
#include "core/trace/trace.h"
#include "core/wire/tls/dissect_tls.h"
#include "core/wire/tls/dtls_fragment.h"
#include "core/wire/tls/handshake_reader.h"
#include "core/wire/tls/names.h"

namespace wiretale::trace {
namespace {

using wire::tls::ContentType;

/// Reads the records of one packet.
class ContentReader {
 public:
  ContentReader(const tls::ConnectionSecrets& secrets, Side from) : m_secrets(secrets), m_from(from) {}

  void read(const RecordPiece& piece) {
    m_piece = piece;
    const auto& records = m_secrets.records[m_from];
    if (piece.record >= records.size()) return add("TLS", {});
    m_record = &records[piece.record];
    if (m_record->state == tls::RecordState::Undecrypted) return add(wire::tls::contentTypeName(m_record->type), {});
    switch (static_cast<ContentType>(m_record->contentType)) {
      case ContentType::Handshake:
        return readMessages();
      case ContentType::Alert:
        return add("Alert", m_record->plaintext.size() == 2
                                ? wire::tls::alertName(static_cast<std::uint32_t>(m_record->plaintext[1]))
                                : std::string_view());
      case ContentType::ChangeCipherSpec:
        return add("ChangeCipherSpec", {});
      default:
        return add("data", {});
    }
  }

  std::vector<TlsContent> take() { return std::move(m_contents); }

 private:
  void readMessages() {
    if (m_secrets.version == tls::Version::Dtls12) return readFragments();
    const auto& messages = m_secrets.messages;
    bool any = false;
    for (std::size_t i = 0; i < messages.size(); ++i) {
      if (messages[i].from != m_from || messages[i].record != m_piece.record) continue;
      any = true;
      add(nameOf(messages[i]), {}, i);
    }
    if (!any) add(unfinishedMessage(), {});
  }

  void readFragments() {
    const wire::Bytes content = m_record->plaintext;
    const std::vector<MessagePart> parts = partsInRecord(m_secrets, m_from, m_piece.record);
    for (const wire::tls::DtlsFragment& fragment : wire::tls::dtlsFragments(content)) {
      const auto part = std::ranges::find_if(parts, [&](const MessagePart& one) {
        return one.inRecord == fragment.inContent + (fragment.offset == 0 ? 0 : wire::tls::kDtlsHandshakeHeaderSize);
      });
      const std::size_t message = part == parts.end() ? TlsContent::kNoMessage : part->message;
      add(wire::tls::messageName(content.subspan(fragment.inContent), {.dtls = true}), {},
          fragment.isLast() ? message : TlsContent::kNoMessage);
      if (!fragment.isLast()) m_contents.back().whole = false;
    }
    if (content.empty()) add("Handshake", {});
  }

  static std::string_view nameOf(const tls::ReadMessage& message) { return wire::tls::messageName(message.bytes, {}); }

  /// The name of the first message that ends in a later record.
  std::string_view unfinishedMessage() const {
    const auto later = std::ranges::find_if(m_secrets.messages, [&](const tls::ReadMessage& message) {
      return message.from == m_from && message.record > m_piece.record;
    });
    return later == m_secrets.messages.end() ? "Handshake" : nameOf(*later);
  }

  void add(std::string_view name, std::string_view detail, std::size_t message = TlsContent::kNoMessage) {
    const bool whole = m_piece.completes();
    const bool encrypted = m_record != nullptr && m_record->state != tls::RecordState::Plain;
    m_contents.push_back({.name = name,
                          .detail = detail,
                          .encrypted = encrypted,
                          .whole = whole,
                          .record = m_piece.record,
                          .message = whole ? message : TlsContent::kNoMessage});
  }

  const tls::ConnectionSecrets& m_secrets;
  Side m_from;
  RecordPiece m_piece;
  const tls::OpenedRecord* m_record = nullptr;
  std::vector<TlsContent> m_contents;
};

std::string textOf(const TlsContent& content) {
  return content.detail.empty() ? std::string(content.name) : fmt::format("{}: {}", content.name, content.detail);
}

}  // namespace

std::vector<TlsContent> tlsContentsOf(const Trace& trace, const PacketRecord& packet) {
  const std::vector<RecordPiece> pieces = recordPiecesOf(trace, packet);
  if (pieces.empty()) return {};
  ContentReader reader(trace.tls->secrets[secureConnectionOf(trace, packet)->tape], packet.from);
  for (const RecordPiece& piece : pieces) reader.read(piece);
  return reader.take();
}

std::string describe(const std::vector<TlsContent>& contents) {
  std::string text;
  bool encrypted = false;
  for (std::size_t i = 0; i < contents.size();) {
    const std::string one = textOf(contents[i]);
    std::size_t same = 1;
    while (i + same < contents.size() && textOf(contents[i + same]) == one) ++same;
    if (encrypted && !contents[i].encrypted) text += ']';
    if (!text.empty()) text += ", ";
    if (!encrypted && contents[i].encrypted) text += '[';
    encrypted = contents[i].encrypted;
    text += one;
    if (same > 1) text += fmt::format(" ×{}", same);
    i += same;
    if (!contents[i - 1].whole) text += " …";
  }
  return encrypted ? text + ']' : text;
}

std::string describeBriefly(const std::vector<TlsContent>& contents) {
  constexpr std::size_t kLongest = 30;  // characters
  std::vector<TlsContent> shown;
  std::ranges::copy_if(contents, std::back_inserter(shown),
                       [](const TlsContent& content) { return content.name != "ChangeCipherSpec"; });
  if (shown.empty()) return describe(contents);
  std::size_t count = shown.size();
  std::string text = describe(shown);
  while (count > 1 && text.size() > kLongest)
    text = describe({shown.begin(), std::prev(shown.end(), static_cast<std::ptrdiff_t>(shown.size() - --count))});
  if (count == shown.size()) return text;
  const std::string more = fmt::format(" +{}", shown.size() - count);
  return text.ends_with(']') ? text.insert(text.size() - 1, more) : text + more;
}

}  // namespace wiretale::trace
