#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/tls/extensions.h"
#include "core/wire/tls/messages.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kTicketRfc12 = "RFC 5077 §3.3";
constexpr const char* kTicketRfc13 = "RFC 8446 §4.6.1";

Reading lifetimeReading(std::uint32_t seconds) {
  return {fmt::format("{}", seconds),
          fmt::format("So many seconds, {} hours, the ticket may be used.", seconds / 3'600)};
}

Reading ticketReading(Bytes ticket) {
  return {hexBytes(ticket), "Sealed by the server, which alone can open it, or a name of what the server remembers."};
}

void walkTicket13(FieldWalk& walk) {
  walk.number(4, {"Ticket Lifetime", kTicketRfc13}, lifetimeReading);
  walk.number(4, {"Ticket Age Add", kTicketRfc13}, [](std::uint32_t value) {
    return Reading{fmt::format("{}", value),
                   "Added to the ticket's age, so that nobody can link two connections by it."};
  });
  walk.opaque(1, {"Ticket Nonce", kTicketRfc13}, [](Bytes nonce) {
    return Reading{hexBytes(nonce), "Makes a secret of its own for each ticket of a connection."};
  });
  walk.opaque(2, {"Ticket", kTicketRfc13}, ticketReading);
  walkExtensions(walk, Place::NewSessionTicket, kTicketRfc13);
}

Reading updateReading(std::uint32_t request) {
  switch (request) {
    case 0:
      return {"0 update_not_requested", "Only the sender's keys change."};
    case 1:
      return {"1 update_requested", "The other side shall change its keys too."};
    default:
      return {fmt::format("{}", request), "A request that does not exist."};
  }
}

}  // namespace

void walkNewSessionTicket(FieldWalk& walk, const Context& context) {
  const auto tls13 = isTls13(context);
  if (!tls13) {
    walk.bytes(walk.left(), {"Data", kTicketRfc13}, "Needs the ServerHello: this is built differently in TLS 1.3.");
    return;
  }
  if (*tls13) return walkTicket13(walk);
  walk.number(4, {"Ticket Lifetime Hint", kTicketRfc12}, lifetimeReading);
  walk.opaque(2, {"Ticket", kTicketRfc12}, ticketReading);
}

void walkFinished(FieldWalk& walk, const Context& context) {
  const bool tls13 = isTls13(context).value_or(true);
  if (!walk.more()) return walk.stop("Missing: nothing proves that the handshake was not changed.");
  walk.bytes(walk.left(), {"Verify Data", tls13 ? "RFC 8446 §4.4.4" : "RFC 5246 §7.4.9"},
             "Computed from a secret and all messages so far: the other side computes the same and compares.");
}

void walkKeyUpdate(FieldWalk& walk, const Context&) {
  walk.number(1, {"Request Update", "RFC 8446 §4.6.3"}, updateReading);
}

void walkMessageHash(FieldWalk& walk, const Context&) {
  walk.bytes(walk.left(), {"Hash", "RFC 8446 §4.4.1"},
             "Hash of the first ClientHello; it is never sent, only part of what is hashed.");
}

}  // namespace wiretale::wire::tls
