#pragma once

#include <span>
#include <vector>

#include "core/tls/secrets.h"

namespace wiretale::tls {

/// A payload that a side of a DTLS session sent.
struct SentDatagram {
  Side from = Side::Client;
  wire::Bytes payload;
};

/// What ConnectionSecrets is for a tape, of a DTLS 1.2 session.
struct DatagramSecrets {
  HandshakeSecrets handshake;
  std::vector<std::vector<OpenedRecord>> records;  ///< of each datagram
  std::vector<ReadMessage> messages;  ///< each once, however often it was sent; `record` is the datagram that ends it
};

/// Of the datagrams in the order in which they were sent, lost ones included; `log` is what either or both sides'
/// OpenSSL has told, `serverKey` the server's private key (PKCS #8 DER; empty if only Diffie-Hellman's keys are known).
DatagramSecrets secretsOf(std::span<const SentDatagram> datagrams, const SessionLog& log, wire::Bytes serverKey = {});

}  // namespace wiretale::tls
