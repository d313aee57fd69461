#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/scenario/scenario.h"
#include "core/tls/act.h"
#include "core/tls/config.h"
#include "core/tls/secrets.h"

namespace wiretale::sim {

/// What a step of a program has to do with TLS.
struct TlsStep {
  std::uint32_t lastAct = 0;     ///< of those it calls for
  std::uint32_t connection = 0;  ///< of the tape
};

/// What both programs' steps under TLS come to, were there no network between them: what TLS says depends on the order
/// in which the applications speak, not on when.
struct TlsScript {
  tls::Config config;
  std::vector<tls::Act> acts;
  PerSide<std::vector<bool>> own;  ///< by act: whether that side calls for it
  PerSide<std::vector<std::optional<TlsStep>>>
      steps;  ///< by step of the program; none: not under TLS, or never reached
};

/// Nothing if no program does the step Tls.
std::optional<TlsScript> scriptOf(const scenario::Scenario& scenario);

/// A script and what comes of it.
struct TlsPlan {
  TlsScript script;
  std::shared_ptr<const tls::OpenTape> conversation;
};

/// Makes conversations, and keeps the last ones: a slider for loss or latency does not change what TLS says. Not for
/// use by two threads at once.
class TapeStore {
 public:
  tl::expected<std::shared_ptr<const tls::OpenTape>, Phrase> conversationOf(const TlsScript& script);

 private:
  struct Kept {
    tls::Config config;
    std::vector<tls::Act> acts;
    std::shared_ptr<const tls::OpenTape> conversation;
  };
  static constexpr std::size_t kMost = 8;
  std::vector<Kept> m_kept;  ///< the last one used at the end
};

}  // namespace wiretale::sim
