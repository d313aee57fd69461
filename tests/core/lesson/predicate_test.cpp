#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/lesson/judge.h"
#include "core/lesson/parse_predicate.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"

namespace wiretale::lesson {
namespace {

const trace::Trace& traceOf(const std::string& name) {
  static std::map<std::string, trace::Trace> traces;
  if (!traces.contains(name)) traces.emplace(name, sim::run(scenario::builtinScenario(name).value()));
  return traces.at(name);
}

/// What is wrong with it in that trace; empty if it holds.
std::string judged(const std::string& name, std::string_view text) {
  const auto predicate = parsePredicate(text);
  if (!predicate) return predicate.error().what.english();
  const auto problem = problemWith(*predicate, traceOf(name));
  return problem ? problem->english() : "";
}

struct Case {
  const char* scenario;
  const char* holds;   ///< a predicate that is true …
  const char* broken;  ///< … and one that is not
  const char* why;     ///< the complaint of the latter, behind its text
};

TEST(Predicate, HoldsOrSaysWhatIsSo) {
  constexpr const char* kHandshake = "three-way-handshake-and-close";
  const std::vector<Case> cases{
      {kHandshake, "packets = 9", "packets = 8", "it is 9"},
      {kHandshake, "packets client = 5", "packets client < 5", "it is 5"},
      {kHandshake, "packets SYN-ACK <= 1", "packets SYN-ACK != 1", "it is 1"},
      {kHandshake, "packets client ACK > 1", "packets client ACK >= 3", "it is 2"},
      {kHandshake, "states client TIME-WAIT = 1", "states server TIME-WAIT = 1", "it is 0"},
      {kHandshake, "timers client time-wait fires = 1", "timers client persist starts = 1", "it is 0"},
      {kHandshake, "events server saw-end = 1", "events client was-reset = 1", "it is 0"},
      {kHandshake, "bytes client delivered = 1200", "bytes client sent = 38", "it is 37"},
      {kHandshake, "time app client connected ~ 40ms", "time app client connected < 40 ms", "it is 40.0704ms"},
      {kHandshake, "time start to packet client 1 sent = 0s", "time packet client RST sent = 1s",
       "there is nothing to measure"},
      {kHandshake, "cwnd client at end = 14638", "cwnd client at packet client RST sent = 1",
       "there is nothing to measure"},
      {kHandshake, "snd.nxt client at end = 39", "rcv.nxt client at end = 39", "it is 1202"},
      {kHandshake, "state server at end = CLOSED", "state client at start = SYN-RECEIVED", "it is SYN-SENT"},
      {kHandshake, "ack of packet server SYN-ACK = 1", "seq of packet server SYN-ACK = 1", "it is 0"},
      {kHandshake, "payload of packet server data = 1200", "window of packet client 1 = 1", "it is 65535"},
      {kHandshake, "", "payload of packet server data #2 = 1", "there is nothing to measure"},
      {kHandshake, "", "tls version = 1.3", "there is nothing to measure"},
      {"tls13", "tls version = 1.3", "tls version != 1.3", "it is 1.3"},
      {"tls13", "tls cipher = TLS_AES_256_GCM_SHA384", "tls group = P-256", "it is X25519"},
      {"tls13", "tls alpn = none", "tls resumed = yes", "it is no"},
      {"tls13-0rtt", "tls early-data #2 = yes", "tls early-data #3 = yes", "there is nothing to measure"},
      {"tls13-0rtt", "tls resumed #last = yes", "tls early-data #1 = yes", "it is no"},
      {"tls12-rsa", "tls extended-master-secret = yes", "packets server Certificate = 0", "it is 1"},
      {"dns-query", "packets UDP lost = 1", "bytes client delivered = 0", "it is 28"},
  };
  for (const Case& one : cases) {
    if (*one.holds != '\0') {
      EXPECT_EQ(judged(one.scenario, one.holds), "") << one.scenario;
    }
    if (*one.broken != '\0') {
      EXPECT_EQ(judged(one.scenario, one.broken), std::string(one.broken) + ": " + one.why) << one.scenario;
    }
  }
}

TEST(Predicate, AboutMeansWithinATenth) {
  EXPECT_EQ(judged("dns-query", "bytes client delivered ~ 30"), "");
  EXPECT_EQ(judged("dns-query", "bytes client delivered ~ 32"), "bytes client delivered ~ 32: it is 28");
}

TEST(Predicate, AThresholdThatIsNotSetIsNothing) {
  EXPECT_EQ(judged("three-way-handshake-and-close", "ssthresh client at app client connected = 1"),
            "ssthresh client at app client connected = 1: there is nothing to measure");
  EXPECT_EQ(judged("fast-retransmit", "ssthresh client at packet client resent sent > 0"), "");
}

struct Bad {
  std::string_view text;
  std::size_t offset;
  std::string_view complaint;
};

TEST(Predicate, ThatCannotBeReadIsComplainedOf) {
  const std::vector<Bad> cases{
      {"packits client = 1", 0, R"("packits" is unknown (did you mean "packets"?))"},
      {"packets client SYN", 18, "ends too early: one of these belongs here: =, !=, <, <=, >, >=, ~"},
      {"packets client SYN == 1", 19, R"("==" is unknown (did you mean "!="?))"},
      {"packets client SYN = ", 21, "ends too early: a value belongs here"},
      {"packets client SYN = two", 21, R"("two" is no whole number)"},
      {"packets client SYN = 99999999999999999999", 21, R"("99999999999999999999" is no whole number)"},
      {"packets client SIN = 1", 15, R"("SIN" is none of these: =, !=, <, <=, >, >=, ~)"},
      {"time end = 5", 11, R"("5" has no unit: write "5ms" or "5s" (one of ns, us, ms, s, min or h))"},
      {"state client at end = OPEN", 22,
       R"("OPEN" is none of these: CLOSED, LISTEN, SYN-SENT, SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, )"
       R"(CLOSE-WAIT, CLOSING, LAST-ACK, TIME-WAIT)"},
      {"state client at end < CLOSED", 20, "words are equal (=) or not (!=), and nothing else"},
      {"cwnd client end = 1", 12, R"("end" is none of these: at)"},
      {"ack packet client 1 = 1", 4, R"(say of which: "of packet …")"},
      {"tls versoin = 1.3", 4, R"("versoin" is unknown (did you mean "version"?))"},
      {"bytes server = 3", 13, R"("=" is none of these: delivered, sent)"},
  };
  for (const Bad& one : cases) {
    const auto predicate = parsePredicate(one.text);
    ASSERT_FALSE(predicate) << one.text;
    EXPECT_EQ(predicate.error().offset, one.offset) << one.text;
    EXPECT_EQ(predicate.error().what.english(), one.complaint) << one.text;
  }
}

}  // namespace
}  // namespace wiretale::lesson
