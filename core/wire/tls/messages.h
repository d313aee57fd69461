#pragma once

#include "core/wire/field_walk.h"
#include "core/wire/tls/context.h"

namespace wiretale::wire::tls {

/// Is this the ServerHello that asks for another ClientHello? `body`: what stands behind the header.
bool isHelloRetryRequest(Bytes body);

// What stands behind the header of each handshake message. Each takes the walk over exactly that.

void walkClientHello(FieldWalk& walk, const Context& context);
void walkServerHello(FieldWalk& walk, const Context& context);
void walkHelloVerifyRequest(FieldWalk& walk, const Context& context);
void walkEncryptedExtensions(FieldWalk& walk, const Context& context);

void walkCertificate(FieldWalk& walk, const Context& context);
void walkCertificateRequest(FieldWalk& walk, const Context& context);
void walkCertificateVerify(FieldWalk& walk, const Context& context);
void walkCertificateStatus(FieldWalk& walk, const Context& context);

void walkServerKeyExchange(FieldWalk& walk, const Context& context);
void walkClientKeyExchange(FieldWalk& walk, const Context& context);

void walkNewSessionTicket(FieldWalk& walk, const Context& context);
void walkFinished(FieldWalk& walk, const Context& context);
void walkKeyUpdate(FieldWalk& walk, const Context& context);
void walkMessageHash(FieldWalk& walk, const Context& context);

// Parts that several of them have.

/// Signature algorithm (not before TLS 1.2) and signature.
void walkSignature(FieldWalk& walk, const Context& context, const char* rfc, const char* meaning);
/// A list of signature schemes behind its length of two bytes.
void walkSignatureSchemes(FieldWalk& walk, Label label, const char* meaning);
/// A list of names of authorities behind its length of two bytes.
void walkAuthorities(FieldWalk& walk, const char* rfc);
/// What says that a certificate was not revoked.
void walkOcspResponse(FieldWalk& walk);

}  // namespace wiretale::wire::tls
