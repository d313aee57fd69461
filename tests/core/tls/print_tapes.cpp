#include "tests/core/tls/print_tapes.h"

#include <fmt/format.h>

#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {

std::string printTapes() {
  std::string text;
  for (const Kind& kind : kinds()) {
    text += fmt::format("{:016x} {}\n", fingerprintOf(tapeOf(kind.config, kind.acts)), kind.name);
  }
  return text;
}

}  // namespace wiretale::tls
