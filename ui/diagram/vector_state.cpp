#include "ui/diagram/vector_state.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace wiretale::diagram {

#if defined(__x86_64__) && defined(__GNUC__)
namespace {

[[gnu::target("avx"), gnu::noinline]] void zeroUpperHalves() {
  _mm256_zeroupper();
}

}  // namespace

void releaseVectorRegisters() {
  static const bool hasThem = __builtin_cpu_supports("avx") != 0;
  if (hasThem) zeroUpperHalves();
}
#else
void releaseVectorRegisters() {}
#endif

}  // namespace wiretale::diagram
