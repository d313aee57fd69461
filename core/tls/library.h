#pragma once

#include <string>
#include <string_view>

#include <openssl/types.h>
#include <tl/expected.hpp>

#include "core/base/phrase.h"

namespace wiretale::tls {

/// The OpenSSL library context whose random bytes come from RandomScope. Made at the first call, kept for the process's
/// life, for all threads. It never talks to a socket and never reads a configuration file. The error says why OpenSSL
/// cannot be used here.
tl::expected<OSSL_LIB_CTX*, Phrase> library();

/// Takes the thread's OpenSSL errors off their queue: the words of the newest, "" if there is none.
std::string takeOpenSslError();

/// That a function of OpenSSL has failed, with takeOpenSslError().
Phrase openSslFailed(std::string_view function);

}  // namespace wiretale::tls
