#include "core/tls/prf.h"

#include <array>
#include <string>

#include <openssl/core_names.h>
#include <openssl/params.h>

#include "core/tls/crypto.h"

namespace wiretale::tls {

tl::expected<Octets, Phrase> prf12(Digest digest, wire::Bytes secret, wire::Bytes labelAndSeed, std::size_t length) {
  const ErrorScope errors;
  const KdfHandle kdf(EVP_KDF_fetch(calculationLibrary(), "TLS1-PRF", nullptr));
  const KdfContextHandle context(EVP_KDF_CTX_new(kdf.get()));
  std::string name = nameOf(digest);
  const std::array params{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, name.data(), 0),
                          octetParam(OSSL_KDF_PARAM_SECRET, secret), octetParam(OSSL_KDF_PARAM_SEED, labelAndSeed),
                          OSSL_PARAM_construct_end()};
  Octets result(length);
  if (!context || EVP_KDF_derive(context.get(), raw(result.data()), result.size(), params.data()) != 1)
    return tl::unexpected(errors.failure("PRF"));
  return result;
}

tl::expected<std::vector<PrfRound>, Phrase> prfRounds12(Digest digest, wire::Bytes secret, wire::Bytes labelAndSeed,
                                                        std::size_t length) {
  std::vector<PrfRound> rounds;
  Octets a = toOctets(labelAndSeed);
  for (std::size_t done = 0; done < length; done += lengthOf(digest)) {
    auto next = hmacOf(digest, secret, a);
    if (!next) return tl::unexpected(next.error());
    a = *std::move(next);
    auto output = hmacOf(digest, secret, joined(a, labelAndSeed));
    if (!output) return tl::unexpected(output.error());
    rounds.push_back({.a = a, .output = *std::move(output)});
  }
  if (!rounds.empty()) rounds.back().output.resize(length - (rounds.size() - 1) * lengthOf(digest));
  return rounds;
}

}  // namespace wiretale::tls
