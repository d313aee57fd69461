#include "core/wire/tls/dtls_fragment.h"

#include "core/wire/tls/handshake_header.h"
#include "core/wire/tls/handshake_reader.h"

namespace wiretale::wire::tls {

std::vector<DtlsFragment> dtlsFragments(Bytes content) {
  std::vector<DtlsFragment> fragments;
  std::size_t at = 0;
  while (content.size() - at >= kDtlsHandshakeHeaderSize) {
    const Bytes header = content.subspan(at, kDtlsHandshakeHeaderSize);
    const DtlsFragment fragment{.type = read8(header, 0),
                                .number = read16(header, 4),
                                .whole = read24(header, 1),
                                .offset = read24(header, 6),
                                .length = read24(header, 9),
                                .inContent = at};
    if (fragment.length > content.size() - at - kDtlsHandshakeHeaderSize) break;
    fragments.push_back(fragment);
    at += kDtlsHandshakeHeaderSize + fragment.length;
  }
  return fragments;
}

}  // namespace wiretale::wire::tls
