#pragma once

#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/config.h"
#include "core/tls/handle.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// What a party shows and what proves that it is its own.
struct Credentials {
  CertificateHandle leaf;
  std::vector<CertificateHandle> above;  ///< what is sent behind the leaf
  KeyHandle key;
};

/// A public-key infrastructure made for one scenario: root → intermediate authority → leaf, all P-256 but for the
/// server's leaf if that is to be RSA.
struct Pki {
  CertificateHandle root;  ///< what both sides trust
  PerSide<std::optional<Credentials>> credentials;
};

tl::expected<Pki, Phrase> makePki(const Config& config);

PerSide<Identity> identitiesOf(const Pki& pki);

}  // namespace wiretale::tls
