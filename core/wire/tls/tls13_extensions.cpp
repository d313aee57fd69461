// Extensions that TLS 1.3 brought.

#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/tls/extensions.h"
#include "core/wire/tls/messages.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kPskRfc = "RFC 8446 §4.2.11";
constexpr const char* kShareRfc = "RFC 8446 §4.2.8";
constexpr const char* kVersionsRfc = "RFC 8446 §4.2.1";

Reading pskModeReading(std::uint32_t mode) {
  switch (mode) {
    case 0:
      return {"0 psk_ke", "With the old secret alone: no forward secrecy."};
    case 1:
      return {"1 psk_dhe_ke", "With the old secret and a fresh (EC)DHE exchange: forward secrecy."};
    default:
      return {fmt::format("{}", mode), "A way unknown here."};
  }
}

Reading earlyDataReading(std::uint32_t size) {
  return {fmt::format("{}", size), "So many bytes of early data the server takes with this ticket."};
}

Reading shareReading(Bytes share) {
  return {hexBytes(share), "Public value: everybody may see it, but the secret needs one of the two private values."};
}

void walkShareEntry(FieldWalk& walk) {
  const std::string name = walk.left() < 2 ? std::string{} : std::string(groupName(read16(walk.rest(), 0)));
  const std::string title = name.empty() ? "Key Share Entry" : "Key Share Entry: " + name;
  walk.group({title.c_str(), kShareRfc}, {}, [&] {
    walk.number(2, {"Group", kShareRfc}, groupReading);
    walk.opaque(2, {"Key Exchange", kShareRfc}, shareReading);
  });
}

void walkIdentity(FieldWalk& walk) {
  walk.group({"PSK Identity", kPskRfc}, {}, [&] {
    walk.opaque(2, {"Identity", kPskRfc}, [](Bytes identity) {
      return Reading{hexBytes(identity), "The ticket, or another name of a secret that both sides know."};
    });
    walk.number(4, {"Obfuscated Ticket Age", kPskRfc}, [](std::uint32_t age) {
      return Reading{fmt::format("{}", age),
                     "Milliseconds since the ticket came, plus a number that only the two sides know."};
    });
  });
}

void walkOfferedPsks(FieldWalk& walk) {
  walk.list(2, {"Identities", kPskRfc}, "Secrets that the client proposes.", [&] { walkIdentity(walk); });
  walk.list(2, {"Binders", kPskRfc}, "One for each identity, in the same order.", [&] {
    walk.opaque(1, {"Binder", kPskRfc}, [](Bytes binder) {
      return Reading{hexBytes(binder), "An HMAC over the hello up to here: proves that the client knows the secret."};
    });
  });
}

}  // namespace

void walkPreSharedKey(FieldWalk& walk, Place place) {
  if (place == Place::ClientHello) return walkOfferedPsks(walk);
  walk.number(2, {"Selected Identity", kPskRfc}, [](std::uint32_t index) {
    return Reading{fmt::format("{}", index), "Which of the client's identities is used, counted from 0."};
  });
}

void walkEarlyData(FieldWalk& walk, Place place) {
  if (place != Place::NewSessionTicket) return;
  walk.number(4, {"Max Early Data Size", "RFC 8446 §4.6.1"}, earlyDataReading);
}

void walkSupportedVersions(FieldWalk& walk, Place place) {
  if (place != Place::ClientHello) {
    walk.number(2, {"Selected Version", kVersionsRfc}, [](std::uint32_t version) {
      return Reading{versionReading(version).value, "The version that the server chose."};
    });
    return;
  }
  walk.list(1, {"Versions", kVersionsRfc}, "Those that the client speaks, favourites first.", [&] {
    walk.number(2, {"Supported Version", kVersionsRfc}, versionReading);
  });
}

void walkCookie(FieldWalk& walk, Place) {
  walk.opaque(2, {"Cookie", "RFC 8446 §4.2.2"}, [](Bytes data) { return Reading{hexBytes(data), {}}; });
}

void walkPskModes(FieldWalk& walk, Place) {
  walk.list(1, {"PSK Key Exchange Modes", "RFC 8446 §4.2.9"}, {}, [&] {
    walk.number(1, {"PSK Key Exchange Mode", "RFC 8446 §4.2.9"}, pskModeReading);
  });
}

void walkCertificateAuthorities(FieldWalk& walk, Place) {
  walkAuthorities(walk, "RFC 8446 §4.2.4");
}

void walkKeyShare(FieldWalk& walk, Place place) {
  switch (place) {
    case Place::ClientHello:
      walk.list(2, {"Client Shares", kShareRfc}, "For groups that the server will probably choose.",
                [&] { walkShareEntry(walk); });
      break;
    case Place::HelloRetryRequest:
      walk.number(2, {"Selected Group", kShareRfc}, [](std::uint32_t group) {
        return Reading{groupReading(group).value, "The client shall send a share for this group."};
      });
      break;
    default:
      walkShareEntry(walk);
  }
}

}  // namespace wiretale::wire::tls
