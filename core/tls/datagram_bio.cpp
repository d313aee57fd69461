#include "core/tls/datagram_bio.h"

#include <algorithm>
#include <cstring>

namespace wiretale::tls {
namespace {

constexpr long kIpAndUdpHeaders = 28;

Datagrams& of(BIO* bio) {
  return *static_cast<Datagrams*>(BIO_get_data(bio));
}

int readOne(BIO* bio, char* out, int size) {
  Datagrams& datagrams = of(bio);
  BIO_clear_retry_flags(bio);
  if (datagrams.in.empty()) {
    BIO_set_retry_read(bio);
    return -1;
  }
  // As from a socket: what does not fit is lost.
  const Bytes datagram = std::move(datagrams.in.front());
  datagrams.in.pop_front();
  const std::size_t count = std::min(datagram.size(), static_cast<std::size_t>(size));
  std::memcpy(out, datagram.data(), count);
  return static_cast<int>(count);
}

int writeOne(BIO* bio, const char* bytes, int size) {
  BIO_clear_retry_flags(bio);
  const auto* const begin = reinterpret_cast<const std::byte*>(bytes);
  of(bio).out.emplace_back(begin, begin + size);
  return size;
}

long control(BIO* bio, int command, long, void*) {
  switch (command) {
    case BIO_CTRL_FLUSH:
    case BIO_CTRL_DUP:
    case BIO_CTRL_PUSH:
    case BIO_CTRL_POP:
    case BIO_CTRL_DGRAM_SET_NEXT_TIMEOUT:
      return 1;
    case BIO_CTRL_DGRAM_GET_MTU_OVERHEAD:
      return kIpAndUdpHeaders;
    case BIO_CTRL_DGRAM_QUERY_MTU:
    case BIO_CTRL_DGRAM_GET_FALLBACK_MTU:
      return of(bio).mtu;
    case BIO_CTRL_PENDING:
      return of(bio).in.empty() ? 0 : static_cast<long>(of(bio).in.front().size());
    default:
      return 0;
  }
}

int create(BIO* bio) {
  BIO_set_init(bio, 1);
  return 1;
}

using MethodHandle = Handle<BIO_METHOD, BIO_meth_free>;

MethodHandle makeMethod() {
  MethodHandle method{BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "datagrams in memory")};
  BIO_meth_set_read(method.get(), readOne);
  BIO_meth_set_write(method.get(), writeOne);
  BIO_meth_set_ctrl(method.get(), control);
  BIO_meth_set_create(method.get(), create);
  return method;
}

}  // namespace

BioHandle newDatagramBio(Datagrams& datagrams) {
  static const MethodHandle method = makeMethod();
  BioHandle bio{BIO_new(method.get())};
  BIO_set_data(bio.get(), &datagrams);
  return bio;
}

}  // namespace wiretale::tls
