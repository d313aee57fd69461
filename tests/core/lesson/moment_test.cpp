#include <vector>

#include <gtest/gtest.h>

#include "core/lesson/find.h"
#include "core/lesson/parse_moment.h"
#include "core/lesson/resolve.h"
#include "core/scenario/builtin.h"
#include "core/scenario/setting.h"
#include "core/sim/run.h"

namespace wiretale::lesson {
namespace {

trace::Trace traceOf(std::string_view name, std::string_view setting = {}) {
  scenario::Scenario scenario = scenario::builtinScenario(name).value();
  if (!setting.empty()) {
    EXPECT_TRUE(scenario::applySetting(scenario, setting));
  }
  return sim::run(scenario);
}

std::optional<SimDuration> timeOf(const trace::Trace& trace, std::string_view text) {
  const auto moment = parseMoment(text);
  EXPECT_TRUE(moment) << text << ": " << (moment ? "" : moment.error().what.english());
  const auto at = moment ? findMoment(trace, *moment) : std::nullopt;
  return at ? std::optional(*at - kSessionStart) : std::nullopt;
}

struct Case {
  std::string_view text;
  SimDuration at;
};

TEST(Moment, IsFoundByWhatHappens) {
  const trace::Trace trace = traceOf("syn-lost");
  const std::vector<Case> cases{{"start", 0s},
                                {"1.5s", 1500ms},
                                {"packet client 1 sent", 0s},
                                {"packet client SYN received", 1'020'035'200ns},
                                {"packet client SYN resent sent", 1s},
                                {"packet client SYN #2 sent", 1s},
                                {"packet client SYN #last sent", 1s},
                                {"packet client why=retransmission-timeout sent", 1s},
                                {"packet client SYN delivered judged=syn-accepted sent", 1s},
                                {"packet server in=1 SYN-ACK sent", 1'020'035'200ns},
                                {"timer client retransmission starts", 0s},
                                {"timer client retransmission half", 500ms},
                                {"timer client retransmission fires", 1s},
                                {"state server SYN-RECEIVED", 1'020'035'200ns},
                                {"app client connected", 1'040'070'400ns},
                                {"app client connected plus 10ms", 1'050'070'400ns}};
  for (const Case& one : cases) EXPECT_EQ(timeOf(trace, one.text), one.at) << one.text;
  EXPECT_EQ(timeOf(trace, "end"), trace.end - kSessionStart);
}

TEST(Moment, APacketIsUnderWayHalfOfItsTime) {
  const trace::Trace trace = traceOf("syn-lost");
  const trace::PacketRecord& lost = trace.packets[0];
  EXPECT_EQ(timeOf(trace, "packet client SYN under-way"), (lost.ends() - lost.sent) / 2) << "up to where it dies";
}

TEST(Moment, ThatDoesNotHappenIsNotFound) {
  const trace::Trace trace = traceOf("three-way-handshake-and-close");
  for (const char* const text :
       {"packet client SYN lost ends", "packet client SYN #2 sent", "state client CLOSING", "packet client 99 sent",
        "timer client persist starts", "timer client retransmission fires", "app client was-reset",
        "packet client ClientHello sent", "packet client alert=unknown_ca sent", "packet client in=2 sent"})
    EXPECT_EQ(timeOf(trace, text), std::nullopt) << text;
}

TEST(Moment, ALostPacketEndsAndIsNeverReceived) {
  const trace::Trace trace = traceOf("syn-lost");
  EXPECT_EQ(timeOf(trace, "packet client 1 received"), std::nullopt);
  EXPECT_TRUE(timeOf(trace, "packet client 1 ends"));
}

TEST(Moment, MovesAlongWithTheSliders) {
  EXPECT_EQ(timeOf(traceOf("syn-lost", "client.tcp.initialRto=3s"), "packet client SYN resent sent"), 3s);
  EXPECT_GT(timeOf(traceOf("syn-lost", "latency=200ms"), "app client connected"), 1400ms);
}

TEST(Moment, KnowsMessagesOfTls) {
  const trace::Trace trace = traceOf("tls12-rsa");
  EXPECT_TRUE(timeOf(trace, "packet server ServerHello Certificate ServerHelloDone received"));
  EXPECT_FALSE(timeOf(trace, "packet server ServerHello Finished received"));
  EXPECT_TRUE(timeOf(trace, "packet client alert=close_notify sent"));
  EXPECT_LT(timeOf(trace, "packet client Finished sent"), timeOf(trace, "packet client secret-data sent"));
}

struct Bad {
  std::string_view text;
  std::size_t offset;
  std::string_view complaint;
};

TEST(Moment, ThatCannotBeReadIsComplainedOf) {
  const std::vector<Bad> cases{
      {"", 0, "ends too early: one of these belongs here: start, end, packet, state, timer, app"},
      {"packed client SYN sent", 0, R"("packed" is unknown (did you mean "packet"?))"},
      {"packet client SYN", 17, "say when: sent, under-way, received or ends"},
      {"packet client SYN recieved", 18, R"("recieved" is unknown (did you mean "received"?))"},
      {"packet client SYN-ACC sent", 14, R"("SYN-ACC" is unknown (did you mean "SYN-ACK"?))"},
      {"packet client 0 sent", 14, R"("0" is no number from 1 on)"},
      {"packet client SYN #x sent", 18, R"("#x" is no number from 1 on)"},
      {"packet client why=fast-retransmitt sent", 14,
       R"(there is no rule "fast-retransmitt" (did you mean "fast-retransmit"?))"},
      {"packet client why=zzzzzzzz sent", 14, R"(there is no rule "zzzzzzzz")"},
      {"state klient LISTEN", 6, R"("klient" is unknown (did you mean "client"?))"},
      {"state client ESTABLISHD", 13, R"("ESTABLISHD" is unknown (did you mean "ESTABLISHED"?))"},
      {"timer client retransmission", 27, "ends too early: one of these belongs here: starts, half, fires, stops"},
      {"app server saw-end now", 19, R"("now" does not belong here)"},
      {"start plus soon", 11, R"("soon" is not a duration: write a number and a unit, as "20ms")"},
      {"12 parsecs", 0, R"("12" has no unit: write "12ms" or "12s" (one of ns, us, ms, s, min or h))"},
  };
  for (const Bad& one : cases) {
    const auto moment = parseMoment(one.text);
    ASSERT_FALSE(moment) << one.text;
    EXPECT_EQ(moment.error().offset, one.offset) << one.text;
    EXPECT_EQ(moment.error().what.english(), one.complaint) << one.text;
  }
}

TEST(Highlight, FindsPacketsStatesAndTimers) {
  const trace::Trace trace = traceOf("syn-lost");
  Lesson lesson;
  lesson.steps.resize(1);
  lesson.steps[0].stop = Moment{};
  for (const char* const text : {"packets client SYN", "packet client SYN lost", "state server LISTEN",
                                 "timer client retransmission #2", "packet client SYN #9"})
    lesson.steps[0].highlights.push_back(parseHighlight(text).value());
  const Stop stop = resolve(lesson, 0, trace);
  EXPECT_EQ(stop.packets, (std::vector<trace::Index>{0, 1})) << "each once, those that are not there left out";
  ASSERT_EQ(stop.states.size(), 1U);
  EXPECT_EQ(trace.states[Side::Server][stop.states[0].span].state, tcp::State::Listen);
  ASSERT_EQ(stop.timers.size(), 1U);
  EXPECT_EQ(trace.timers[stop.timers[0]].started - kSessionStart, 1s);
}

TEST(Highlight, OfATimerThatFiresLeavesOutThoseThatDoNot) {
  const trace::Trace trace = traceOf("syn-lost");
  Lesson lesson;
  lesson.steps.resize(1);
  lesson.steps[0].stop = Moment{};
  lesson.steps[0].highlights.push_back(parseHighlight("timer client retransmission fires #last").value());
  const Stop stop = resolve(lesson, 0, trace);
  ASSERT_EQ(stop.timers.size(), 1U);
  EXPECT_EQ(trace.timers[stop.timers[0]].outcome, trace::TimerOutcome::Fired);
  EXPECT_EQ(stop.timers,
            (std::vector<trace::Index>{findTimers(trace, Side::Client, tcp::TimerKind::Retransmission)[0]}));
}

TEST(Stop, SpeaksOfWhatHasSetOutAndOfTheLatestOfMany) {
  const trace::Trace trace = traceOf("give-up");
  Lesson lesson;
  lesson.steps.resize(1);
  lesson.steps[0].stop = parseMoment("packet client 5 ends").value();
  lesson.steps[0].highlights.push_back(parseHighlight("packets client SYN").value());
  const Stop stop = resolve(lesson, 0, trace);
  EXPECT_EQ(stop.packets.size(), 8U);
  EXPECT_EQ(stop.spoken, (std::vector<trace::Index>{2, 3, 4}));
}

TEST(Stop, ThatDoesNotHappenAnyMoreStaysAtTheOneBefore) {
  const Lesson lesson = [] {
    Lesson made;
    made.steps.resize(3);
    made.steps[0].stop = parseMoment("packet client 1 ends").value();
    made.steps[1].stop = parseMoment("packet client SYN lost ends").value();
    made.steps[2].scene = 1;
    return made;
  }();
  const trace::Trace trace = traceOf("three-way-handshake-and-close");
  EXPECT_TRUE(resolve(lesson, 0, trace).happens);
  const Stop missed = resolve(lesson, 1, trace);
  EXPECT_FALSE(missed.happens);
  EXPECT_EQ(missed.at, resolve(lesson, 0, trace).at);
  EXPECT_FALSE(resolve(lesson, 2, trace).happens) << "a step without a stop";
  EXPECT_EQ(resolve(lesson, 2, trace).at, kSessionStart);
}

}  // namespace
}  // namespace wiretale::lesson
