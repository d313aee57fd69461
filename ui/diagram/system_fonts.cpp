#include "ui/diagram/system_fonts.h"

#ifdef __linux__
#include <dlfcn.h>
#endif

#include <QFontDatabase>

#include "ui/diagram/glyph_runs.h"

namespace wiretale::diagram {
namespace {

#if defined(WIRETALE_OWN_FONTS) && defined(__linux__)
/// Of fontconfig, which Qt has loaded if it uses it: hence looked for by name, or not there.
template <typename Function>
Function* fontconfig(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_DEFAULT, name));
}

/// An empty configuration, before fontconfig reads the system's.
bool useNothing() {
  auto* const create = fontconfig<void*()>("FcConfigCreate");
  auto* const setCurrent = fontconfig<int(void*)>("FcConfigSetCurrent");
  return create != nullptr && setCurrent != nullptr && setCurrent(create()) != 0;
}

void useSystems() {
  if (auto* const readAgain = fontconfig<int()>("FcInitReinitialize")) readAgain();
}
#else
bool useNothing() {
  return false;
}

void useSystems() {}
#endif

bool& hidden() {
  static bool is = false;
  return is;
}

}  // namespace

void hideSystemFonts() {
  hidden() = useNothing();
}

void showSystemFonts() {
  if (!hidden()) return;
  hidden() = false;
  useSystems();
  // Qt looks again for what fonts there are when one of the program's is taken away.
  QFontDatabase::removeApplicationFont(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/mono-regular.otf")));
  forgetGlyphRuns();
}

}  // namespace wiretale::diagram
