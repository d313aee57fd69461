#pragma once

#include <optional>
#include <string_view>

#include "core/base/phrase.h"
#include "core/tls/secrets.h"
#include "core/trace/key_steps.h"

// For key_steps.cpp.
namespace wiretale::trace {

/// What is known of the values of one name.
struct KeyStepText {
  std::string_view pattern;  ///< of the name: "*" stands for anything
  KeyPhase phase = KeyPhase::Secrets;
  KeyPlace place = KeyPlace::Both;
  Phrase explanation;
  std::optional<tls::Operation> operation{};  ///< only for values that are made like this
};

/// The first that fits; nullptr: nobody has thought of such a value.
const KeyStepText* keyStepTextOf(const tls::Value& value);

/// Of the pre-master secret of RSA, as the client draws it.
KeyStepText drawnPreMasterText();

}  // namespace wiretale::trace
