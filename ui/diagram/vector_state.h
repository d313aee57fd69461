#pragma once

namespace wiretale::diagram {

/// Marks the upper halves of the AVX registers as unused. Qt's hash of strings and some of its fills (seen in 6.4) end
/// without doing so, and until someone does, floating point in SSE code is up to ten times slower: the table that Qt
/// computes for its first blended glyph takes 1.6 ms instead of 0.15. Free of cost; nothing on other processors.
void releaseVectorRegisters();

}  // namespace wiretale::diagram
