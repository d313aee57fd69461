#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/wire/field.h"
#include "core/wire/tls/context.h"
#include "core/wire/tls/record.h"

namespace wiretale::wire::tls {

// The fields of TLS as the inspector shows them. All add `begin` to the offsets and `depth` to the depths, read nothing
// beyond the bytes they are given, and make leaves that cover all of these exactly once, whatever they hold. What
// cannot be is marked broken (firstBroken() finds it). Of DTLS if `context.dtls`.

/// Where fields go in a table of more of them.
struct Spot {
  std::size_t begin = 0;
  unsigned char depth = 0;
};

/// A whole handshake message with its header; of DTLS one fragment of it.
void addHandshakeFields(std::vector<Field>& fields, Bytes message, const Context& context, Spot spot = {});

/// "ClientHello"; of a ServerHello that asks for another one "HelloRetryRequest". Empty if there is no such message.
std::string_view messageName(Bytes message, const Context& context);

/// The header of a record.
void addRecordHeaderFields(std::vector<Field>& fields, Bytes header, const Context& context, Spot spot = {});

/// The two bytes of an alert, and the one of a ChangeCipherSpec.
void addAlertFields(std::vector<Field>& fields, Bytes alert, Spot spot = {});
void addChangeCipherSpecFields(std::vector<Field>& fields, Bytes message, const Context& context, Spot spot = {});

/// What an encrypted record holds behind its header, divided as its suite does: nonce, ciphertext, tag.
void addSealedFields(std::vector<Field>& fields, Bytes fragment, const Context& context, Spot spot = {});

/// What a record of this ContentType holds when it is not, or no longer, encrypted.
void addContentFields(std::vector<Field>& fields, std::uint8_t type, Bytes content, const Context& context,
                      Spot spot = {});

/// What was encrypted in a record of TLS 1.3: content, its true type, padding (RFC 8446 §5.2).
void addInnerPlaintextFields(std::vector<Field>& fields, Bytes inner, const Context& context, Spot spot = {});

/// Can what is in a record be read as it stands?
enum class Protection : unsigned char { None, Encrypted };

/// A whole record: its header, and what it holds. Handshake messages that are not complete in it are shown as bytes:
/// see HandshakeReader.
std::vector<Field> fieldsOfRecord(Bytes record, const Context& context, Protection protection, std::size_t begin = 0);

/// A whole handshake message.
std::vector<Field> fieldsOfHandshake(Bytes message, const Context& context, std::size_t begin = 0);

}  // namespace wiretale::wire::tls
