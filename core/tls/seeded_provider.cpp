#include "core/tls/seeded_provider.h"

#include <array>
#include <limits>
#include <span>

#include <openssl/core_dispatch.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include "core/tls/random_stream.h"

// OpenSSL: provider-rand(7). There is nothing to seed, to lock or to free: the state is the thread's stream.

namespace wiretale::tls {
namespace {

constexpr unsigned kStrength = 256;

void* newContext(void*, void*, const OSSL_DISPATCH*) {
  static char instance = 0;
  return &instance;
}

void freeContext(void*) {}

int instantiate(void*, unsigned, int, const unsigned char*, std::size_t, const OSSL_PARAM*) {
  return 1;
}

int uninstantiate(void*) {
  return 1;
}

int generate(void*, unsigned char* out, std::size_t size, unsigned, int, const unsigned char*, std::size_t) {
  RandomStream* const stream = currentRandomStream();
  if (stream == nullptr) return 0;
  stream->fill(std::as_writable_bytes(std::span(out, size)));
  return 1;
}

int reseed(void*, int, const unsigned char*, std::size_t, const unsigned char*, std::size_t) {
  return 1;
}

int enableLocking(void*) {
  return 1;
}

int lock(void*) {
  return 1;
}

void unlock(void*) {}

const OSSL_PARAM* gettable(void*, void*) {
  static const OSSL_PARAM params[]{OSSL_PARAM_int(OSSL_RAND_PARAM_STATE, nullptr),
                                   OSSL_PARAM_uint(OSSL_RAND_PARAM_STRENGTH, nullptr),
                                   OSSL_PARAM_size_t(OSSL_RAND_PARAM_MAX_REQUEST, nullptr), OSSL_PARAM_END};
  return params;
}

int get(void*, OSSL_PARAM* params) {
  OSSL_PARAM* const state = OSSL_PARAM_locate(params, OSSL_RAND_PARAM_STATE);
  OSSL_PARAM* const strength = OSSL_PARAM_locate(params, OSSL_RAND_PARAM_STRENGTH);
  OSSL_PARAM* const most = OSSL_PARAM_locate(params, OSSL_RAND_PARAM_MAX_REQUEST);
  const bool done = (state == nullptr || OSSL_PARAM_set_int(state, EVP_RAND_STATE_READY) == 1) &&
                    (strength == nullptr || OSSL_PARAM_set_uint(strength, kStrength) == 1) &&
                    (most == nullptr || OSSL_PARAM_set_size_t(most, std::numeric_limits<int>::max()) == 1);
  return done ? 1 : 0;
}

template <typename Function>
OSSL_DISPATCH entry(int id, Function* function) {
  return {id, reinterpret_cast<void (*)()>(function)};
}

const OSSL_ALGORITHM* algorithms(void*, int operation, int* noCache) {
  static const std::array functions{entry(OSSL_FUNC_RAND_NEWCTX, newContext),
                                    entry(OSSL_FUNC_RAND_FREECTX, freeContext),
                                    entry(OSSL_FUNC_RAND_INSTANTIATE, instantiate),
                                    entry(OSSL_FUNC_RAND_UNINSTANTIATE, uninstantiate),
                                    entry(OSSL_FUNC_RAND_GENERATE, generate),
                                    entry(OSSL_FUNC_RAND_RESEED, reseed),
                                    entry(OSSL_FUNC_RAND_ENABLE_LOCKING, enableLocking),
                                    entry(OSSL_FUNC_RAND_LOCK, lock),
                                    entry(OSSL_FUNC_RAND_UNLOCK, unlock),
                                    entry(OSSL_FUNC_RAND_GETTABLE_CTX_PARAMS, gettable),
                                    entry(OSSL_FUNC_RAND_GET_CTX_PARAMS, get),
                                    OSSL_DISPATCH{0, nullptr}};
  static const std::array known{OSSL_ALGORITHM{kSeededRandom, "provider=seeded", functions.data(), nullptr},
                                OSSL_ALGORITHM{nullptr, nullptr, nullptr, nullptr}};
  *noCache = 0;
  return operation == OSSL_OP_RAND ? known.data() : nullptr;
}

}  // namespace

int initSeededProvider(const OSSL_CORE_HANDLE*, const OSSL_DISPATCH*, const OSSL_DISPATCH** out,
                       void** providerContext) {
  static const std::array functions{entry(OSSL_FUNC_PROVIDER_QUERY_OPERATION, algorithms), OSSL_DISPATCH{0, nullptr}};
  static char context = 0;
  *out = functions.data();
  *providerContext = &context;
  return 1;
}

}  // namespace wiretale::tls
