#include "core/tls/act.h"

namespace wiretale::tls {

std::optional<Phrase> problemWith(std::span<const Act> acts) {
  bool shaken = false;
  for (std::size_t number = 0; number < acts.size(); ++number) {
    const Act& act = acts[number];
    if (const auto* const next = std::get_if<NewConnection>(&act)) {
      shaken = false;
      if (next->later.count() < 0) return say("TLS: step {0} opens a connection before the one it follows", number + 1);
    } else if (std::holds_alternative<Handshake>(act)) {
      shaken = true;
    } else if (!shaken && !std::holds_alternative<EndStream>(act)) {
      return say("TLS: step {0} needs a handshake before it: add one to its connection", number + 1);
    }
  }
  return std::nullopt;
}

}  // namespace wiretale::tls
