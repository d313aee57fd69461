#pragma once

namespace wiretale::diagram {

/// Reading the system's font configuration and looking through all its fonts costs more than drawing a diagram. Who
/// shows nothing but texts that the program's own fonts have calls this before Qt needs the first font. No effect where
/// the program's fonts are not compiled in, or Qt finds fonts without fontconfig.
void hideSystemFonts();

/// From here on there are all fonts again, set as the user has them. Nothing happens if they were not hidden.
/// In the thread of the window.
void showSystemFonts();

}  // namespace wiretale::diagram
