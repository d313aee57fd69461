#pragma once

#include <openssl/core.h>
#include <openssl/types.h>

namespace wiretale::tls {

inline constexpr const char* kSeededRandom = "SEEDED-RAND";

/// An OpenSSL provider whose only algorithm, kSeededRandom, hands out the bytes of currentRandomStream(). For
/// OSSL_PROVIDER_add_builtin.
int initSeededProvider(const OSSL_CORE_HANDLE* handle, const OSSL_DISPATCH* in, const OSSL_DISPATCH** out,
                       void** providerContext);

}  // namespace wiretale::tls
