#include "core/tls/library.h"

#include <openssl/err.h>
#include <openssl/provider.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>

#include "core/tls/seeded_provider.h"
#include "core/tls/virtual_clock.h"

namespace wiretale::tls {
namespace {

/// Before anybody else uses OpenSSL in this process: a "system_default" of the machine's openssl.cnf would reach even
/// contexts of our own.
[[maybe_unused]] const bool kNoConfigurationFile =
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

tl::expected<OSSL_LIB_CTX*, Phrase> makeLibrary() {
  if (OPENSSL_init_ssl(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) != 1)
    return tl::unexpected(openSslFailed("OPENSSL_init_ssl"));
  if (!openSslSeesClockScope()) {
    return tl::unexpected(
        say("TLS: OpenSSL does not see the scenario's clock on this system: its sessions cannot be repeated"));
  }
  OSSL_LIB_CTX* const made = OSSL_LIB_CTX_new();
  const bool done = made != nullptr && OSSL_PROVIDER_add_builtin(made, "seeded", initSeededProvider) == 1 &&
                    OSSL_PROVIDER_load(made, "seeded") != nullptr && OSSL_PROVIDER_load(made, "default") != nullptr &&
                    RAND_set_DRBG_type(made, kSeededRandom, nullptr, nullptr, nullptr) == 1 &&
                    RAND_set_seed_source_type(made, kSeededRandom, nullptr) == 1;
  if (!done) return tl::unexpected(openSslFailed("OSSL_PROVIDER_load"));
  return made;
}

}  // namespace

tl::expected<OSSL_LIB_CTX*, Phrase> library() {
  static const tl::expected<OSSL_LIB_CTX*, Phrase> made = makeLibrary();
  return made;
}

std::string takeOpenSslError() {
  const unsigned long newest = ERR_peek_last_error();
  ERR_clear_error();
  if (newest == 0) return {};
  const char* const reason = ERR_reason_error_string(newest);
  return reason != nullptr ? reason : "error " + std::to_string(newest);
}

Phrase openSslFailed(std::string_view function) {
  return say("TLS: OpenSSL's {0} has failed: {1}", function, takeOpenSslError());
}

}  // namespace wiretale::tls
