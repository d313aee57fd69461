#include <algorithm>
#include <array>

#include "core/tls/context.h"
#include "core/tls/context_settings.h"
#include "core/tls/random_stream.h"

namespace wiretale::tls {
namespace {

using Cookie = std::array<std::byte, 16>;

/// RFC 6347 §4.2.1: a server makes its cookie of the client's address and a secret. There is one client here.
Cookie cookieOf(SSL* ssl) {
  RandomStream stream(Contexts::of(ssl).config().seed, "cookie");
  Cookie cookie{};
  stream.fill(cookie);
  return cookie;
}

int makeCookie(SSL* ssl, unsigned char* out, unsigned* size) {
  const Cookie cookie = cookieOf(ssl);
  std::ranges::copy(cookie, reinterpret_cast<std::byte*>(out));
  *size = cookie.size();
  return 1;
}

int checkCookie(SSL* ssl, const unsigned char* seen, unsigned size) {
  const Cookie cookie = cookieOf(ssl);
  return std::ranges::equal(cookie, std::as_bytes(std::span(seen, size))) ? 1 : 0;
}

}  // namespace

bool applyDatagram(SSL_CTX& context, Side side) {
  SSL_CTX_set_options(&context, SSL_OP_NO_QUERY_MTU);
  if (side == Side::Client) return true;
  SSL_CTX_set_cookie_generate_cb(&context, makeCookie);
  SSL_CTX_set_cookie_verify_cb(&context, checkCookie);
  return true;
}

}  // namespace wiretale::tls
