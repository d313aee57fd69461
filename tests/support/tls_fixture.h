#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/wire/tls/context.h"

namespace wiretale::testing {

/// One block of tests/fixtures/tls/NAME.txt, whose README says what it holds.
struct TlsPart {
  std::string side;  ///< "client", "server"; empty for a certificate
  std::string kind;  ///< "message", "stream", "datagram", "certificate"
  std::vector<std::byte> bytes;
};

std::vector<TlsPart> readTlsFixture(const std::string& name);

/// All of one kind, and of one side if `side` is not empty.
std::vector<TlsPart> partsOf(const std::string& fixture, std::string_view kind, std::string_view side = {});

/// A handshake message, and what is known when it is read.
struct TlsMessage {
  std::string where;  ///< "tls13 message 3", for failures
  std::string side;
  std::vector<std::byte> bytes;
  wire::tls::Context context;
};

/// The messages of a session, with versions and key exchange as its ServerHello says.
std::vector<TlsMessage> messagesOf(const std::string& fixture);

/// Fixtures that have messages.
const std::vector<std::string>& tlsSessions();

/// Of all of them.
std::vector<TlsMessage> allTlsMessages();

}  // namespace wiretale::testing
