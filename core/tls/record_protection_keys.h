#pragma once

#include <cstdint>
#include <optional>

#include "core/base/side.h"
#include "core/tls/key_schedule_1_2.h"
#include "core/tls/key_schedule_1_3.h"
#include "core/tls/record_protection.h"

namespace wiretale::tls {

/// What `side` protects its records with behind its ChangeCipherSpec, out of deriveKeys12(). Nothing if the derivation
/// does not go so far.
std::optional<RecordKeys> recordKeys12(const Derivation& derivation, const Agreed12& agreed, Side side, bool dtls);

/// The stages of TLS 1.3's keys.
enum class Stage13 : std::uint8_t { Early, Handshake, Application };

/// What `side` protects its records with, out of deriveKeys13(). `generation`: of application keys. `suite`: the PSK's
/// for early data. Nothing if the derivation does not go so far.
std::optional<RecordKeys> recordKeys13(const Derivation& derivation, const ProtectionSuite& suite, Side side,
                                       Stage13 stage, std::uint32_t generation = 0);

/// The same of a traffic secret that somebody tells, as a key log does.
tl::expected<RecordKeys, Phrase> recordKeysOf(wire::Bytes trafficSecret, const ProtectionSuite& suite,
                                              std::string name);

}  // namespace wiretale::tls
