#include <ostream>

#include <gtest/gtest.h>

#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

// What goes over the wire, record by record, for each kind of handshake. The lengths were measured with OpenSSL 3.0's
// own programs before this code was written, but for those of certificates, which are made here.

namespace wiretale::tls {
namespace {

struct Expected {
  std::string_view kind;
  std::vector<std::string> flights;  ///< of the last connection, up to the first application data
};

void PrintTo(const Expected& expected, std::ostream* out) {
  *out << expected.kind;
}

class Flights : public testing::TestWithParam<Expected> {};

TEST_P(Flights, areThoseOfOpenSsl) {
  const Kind& kind = kindNamed(GetParam().kind);
  const Tape tape = tapeOf(kind.config, kind.acts);
  TapeConnection last = tape.connections.back();
  // What follows the handshake is the same everywhere: leave it out.
  std::erase_if(last.moves, [&](const Move& move) {
    if (move.act == kAfterAll) return true;
    const bool handshake = std::holds_alternative<Handshake>(kind.acts.at(move.act)) ||
                           std::holds_alternative<NewConnection>(kind.acts.at(move.act));
    return !handshake || move.endsStream;
  });
  expectFlights(last, GetParam().flights);
}

INSTANTIATE_TEST_SUITE_P(
    Tls12, Flights,
    testing::Values(
        Expected{"1.2 RSA", {"C 22:132", "S 22:61 22:* 22:4", "C 22:262 20:1 22:40", "S 22:202 20:1 22:40"}},
        Expected{"1.2 RSA, session ID, no extended master secret",
                 {"C 22:128", "S 22:85 22:* 22:4", "C 22:262 20:1 22:40", "S 20:1 22:40"}},
        Expected{"1.2 RSA CBC", {"C 22:132", "S 22:65 22:* 22:4", "C 22:262 20:1 22:68", "S 22:202 20:1 22:68"}},
        Expected{"1.2 RSA NULL", {"C 22:138", "S 22:65 22:* 22:4", "C 22:262 20:1 22:48", "S 22:202 20:1 22:48"}},
        Expected{"1.2 ECDHE-RSA",
                 {"C 22:156", "S 22:69 22:* 22:300 22:4", "C 22:37 20:1 22:40", "S 22:202 20:1 22:40"}},
        Expected{"1.2 ECDHE-RSA ChaCha20",
                 {"C 22:156", "S 22:69 22:* 22:300 22:4", "C 22:37 20:1 22:32", "S 22:202 20:1 22:32"}},
        Expected{"1.2 ECDHE-ECDSA",
                 {"C 22:156", "S 22:69 22:* 22:115~ 22:4", "C 22:37 20:1 22:40", "S 22:202 20:1 22:40"}},
        Expected{"1.2 DHE-RSA", {"C 22:132", "S 22:61 22:* 22:783 22:4", "C 22:262 20:1 22:40", "S 22:202 20:1 22:40"}},
        Expected{
            "1.2 client certificate",
            {"C 22:156", "S 22:69 22:* 22:115~ 22:102 22:4", "C 22:* 22:37 22:79~ 20:1 22:40", "S 22:* 20:1 22:40"}}));

INSTANTIATE_TEST_SUITE_P(
    Resumed12, Flights,
    testing::Values(Expected{"1.2 session ID", {"C 22:188", "S 22:85 20:1 22:40", "C 20:1 22:40"}},
                    Expected{"1.2 ticket", {"C 22:380", "S 22:85 20:1 22:40", "C 20:1 22:40"}},
                    Expected{"1.2 ticket expired",
                             {"C 22:380", "S 22:69 22:* 22:115~ 22:4", "C 22:37 20:1 22:40", "S 22:202 20:1 22:40"}},
                    Expected{"1.2 ticket unknown",
                             {"C 22:380", "S 22:69 22:* 22:115~ 22:4", "C 22:37 20:1 22:40", "S 22:202 20:1 22:40"}},
                    Expected{"1.2 session ID expired",
                             {"C 22:188", "S 22:97 22:* 22:115~ 22:4", "C 22:37 20:1 22:40", "S 20:1 22:40"}},
                    Expected{"1.2 session ID unknown",
                             {"C 22:188", "S 22:97 22:* 22:115~ 22:4", "C 22:37 20:1 22:40", "S 20:1 22:40"}},
                    Expected{"1.2 session ID forgotten",
                             {"C 22:156", "S 22:97 22:* 22:115~ 22:4", "C 22:37 20:1 22:40", "S 20:1 22:40"}}));

INSTANTIATE_TEST_SUITE_P(
    Tls13, Flights,
    testing::Values(
        Expected{"1.3", {"C 22:245", "S 22:122 20:1 23:27 23:* 23:96~ 23:69", "C 20:1 23:69", "S 23:266 23:266"}},
        Expected{"1.3 AES-128",
                 {"C 22:223", "S 22:122 20:1 23:27 23:* 23:96~ 23:53", "C 20:1 23:53", "S 23:250 23:250"}},
        Expected{"1.3 P-256", {"C 22:260", "S 22:155 20:1 23:27 23:* 23:96~ 23:69", "C 20:1 23:69", "S 23:266 23:266"}},
        Expected{"1.3 RSA certificate",
                 {"C 22:245", "S 22:122 20:1 23:27 23:* 23:281 23:69", "C 20:1 23:69", "S 23:266 23:266"}},
        Expected{"1.3 HelloRetryRequest",
                 {"C 22:229", "S 22:88 20:1", "C 20:1 22:262", "S 22:155 23:27 23:* 23:96~ 23:69", "C 23:69",
                  "S 23:266 23:266"}},
        Expected{"1.3 without middlebox compatibility",
                 {"C 22:213", "S 22:90 23:27 23:* 23:96~ 23:69", "C 23:69", "S 23:266 23:266"}},
        Expected{
            "1.3 client certificate",
            {"C 22:245", "S 22:122 20:1 23:27 23:118 23:* 23:96~ 23:69", "C 20:1 23:* 23:96~ 23:69", "S 23:* 23:*"}},
        Expected{"1.3 padding",
                 {"C 22:245", "S 22:122 20:1 23:272 23:1040 23:272 23:272", "C 20:1 23:272", "S 23:272 23:272"}}));

INSTANTIATE_TEST_SUITE_P(
    Resumed13, Flights,
    testing::Values(
        Expected{"1.3 ticket", {"C 22:532", "S 22:128 20:1 23:27 23:69", "C 20:1 23:69", "S 23:266"}},
        Expected{"1.3 ticket that names a session",
                 {"C 22:340", "S 22:128 20:1 23:27 23:69", "C 20:1 23:69", "S 23:74"}},
        Expected{"1.3 ticket expired",
                 {"C 22:245", "S 22:122 20:1 23:27 23:* 23:96~ 23:69", "C 20:1 23:69", "S 23:266 23:266"}},
        Expected{"1.3 ticket unknown",
                 {"C 22:532", "S 22:122 20:1 23:27 23:* 23:96~ 23:69", "C 20:1 23:69", "S 23:266 23:266"}},
        Expected{"1.3 0-RTT accepted",
                 {"C 22:344 20:1 23:40", "S 22:128 20:1 23:31 23:69 23:39", "C 23:21 23:69", "S 23:82"}},
        Expected{"1.3 0-RTT accepted, stateless",
                 {"C 22:552 20:1 23:40", "S 22:128 20:1 23:31 23:69 23:39", "C 23:21 23:69", "S 23:290"}},
        Expected{"1.3 0-RTT rejected", {"C 22:344 20:1 23:40", "S 22:128 20:1 23:27 23:69", "C 23:69", "S 23:82"}},
        Expected{"1.3 0-RTT replayed in vain", {"C 22:344 20:1 23:40", "S 22:122 20:1 23:27 23:* 23:96~ 23:69"}},
        Expected{"1.3 0-RTT replayed", {"C 22:552 20:1 23:40", "S 22:128 20:1 23:31 23:69"}}));

}  // namespace
}  // namespace wiretale::tls
