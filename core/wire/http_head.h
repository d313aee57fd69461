#pragma once

#include <cstddef>
#include <vector>

#include "core/wire/big_endian.h"
#include "core/wire/field.h"

namespace wiretale::wire {

/// The head of an HTTP/1.1 message: what stands before its body.
struct HttpHead {
  std::vector<Field> fields;  ///< one for each part of the first line and for each header, in order
  std::size_t size = 0;       ///< bytes that they cover
  bool complete = false;      ///< the empty line that ends it is there
};

/// Does a request or a response begin here?
bool looksLikeHttp(Bytes bytes);

/// The head as far as it is there (RFC 9112 §2); up to 64 KiB are read.
HttpHead readHttpHead(Bytes bytes, std::size_t begin = 0);

}  // namespace wiretale::wire
