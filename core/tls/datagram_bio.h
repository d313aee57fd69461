#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "core/tls/act.h"
#include "core/tls/handle.h"

namespace wiretale::tls {

/// What lies between an SSL and a network of datagrams. OpenSSL 3.0 has no memory BIO that keeps datagrams apart.
struct Datagrams {
  std::deque<Bytes> in{};    ///< arrived, not read yet
  std::vector<Bytes> out{};  ///< written
  std::uint16_t mtu = 1'200;
};

/// A BIO that reads one datagram at a time from `in`, and of which each write is a datagram for `out`. The queues
/// outlive it.
BioHandle newDatagramBio(Datagrams& datagrams);

}  // namespace wiretale::tls
