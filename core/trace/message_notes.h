#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/phrase.h"
#include "core/tls/secrets.h"
#include "core/trace/records.h"
#include "core/trace/tls_content.h"

namespace wiretale::trace {

struct Trace;

/// What is worth knowing of a message beside its fields: above all where the standard says something else than what is
/// often told.
struct MessageNote {
  std::string_view id;  ///< "empty-session-id"
  std::string_view citation;
  Phrase text;
};

/// Of a handshake message, by its index among the connection's.
std::vector<MessageNote> notesOfMessage(const tls::ConnectionSecrets& secrets, std::size_t message);

/// Of ChangeCipherSpec, which is no handshake message.
std::vector<MessageNote> notesOfChangeCipherSpec(const tls::ConnectionSecrets& secrets);

/// Of all that ends in a packet, each once.
std::vector<MessageNote> notesOfPacket(const Trace& trace, const PacketRecord& packet);

}  // namespace wiretale::trace
