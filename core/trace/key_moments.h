#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/trace/key_steps.h"
#include "core/trace/secure_connection.h"

namespace wiretale::trace {

struct Trace;

/// From when on each side has something; nothing: it never has it.
using Moments = PerSide<std::optional<SimTime>>;

/// Of each handshake message of a connection: the sender has it when its last byte leaves first, the receiver when all
/// bytes up to its end have arrived.
std::vector<Moments> messageMomentsOf(const Trace& trace, const SecureConnection& secure);

/// When, and where on the wire, a value of the key derivation comes up.
struct KeyMoment {
  Moments from;
  std::optional<std::size_t> message{};  ///< that carries it, into ConnectionSecrets::messages
};

/// Of each step. A side has a value as soon as it has all that it is made of, or the message that carries it; what it
/// draws itself when it first sends something that is made with it.
std::vector<KeyMoment> keyMomentsOf(const Trace& trace, const SecureConnection& secure,
                                    const std::vector<KeyStep>& steps, std::size_t handshake = 0);

}  // namespace wiretale::trace
