#pragma once

#include <malloc.h>

namespace wiretale::bench {

/// Bytes that the program holds in all, as malloc counts them: what was asked for, unused capacity included, and its
/// own bookkeeping.
inline double bytesInUse() {
  const auto info = mallinfo2();
  return static_cast<double>(info.uordblks + info.hblkhd);
}

}  // namespace wiretale::bench
