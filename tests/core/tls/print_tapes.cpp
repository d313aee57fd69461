#include "tests/core/tls/print_tapes.h"

#include <fmt/format.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/trace/trace.h"
#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {

std::string printTapes() {
  std::string text;
  for (const Kind& kind : kinds()) {
    text += fmt::format("{:016x} {}\n", fingerprintOf(tapeOf(kind.config, kind.acts)), kind.name);
  }
  // Those that come with the program, DTLS among them, which is made while the simulation runs.
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    if (builtin.text.find(R"("do": "tls")") == std::string_view::npos) continue;
    const trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    text += fmt::format("{:016x} {}\n", fingerprintOf(trace.tls->tape), builtin.name);
  }
  return text;
}

}  // namespace wiretale::tls
