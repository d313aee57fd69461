#include "core/tcp/transitions.h"

#include <array>
#include <set>

#include <gtest/gtest.h>

namespace wiretale::tcp {
namespace {

constexpr std::array kAllStates{State::Closed,      State::Listen,   State::SynSent,  State::SynReceived,
                                State::Established, State::FinWait1, State::FinWait2, State::CloseWait,
                                State::Closing,     State::LastAck,  State::TimeWait};

TEST(States, HaveTheNamesOfTheRfc) {
  EXPECT_EQ(nameOf(State::SynReceived), "SYN-RECEIVED");
  EXPECT_EQ(nameOf(State::FinWait1), "FIN-WAIT-1");
  EXPECT_EQ(nameOf(State::TimeWait), "TIME-WAIT");
  std::set<std::string_view> names;
  for (const State state : kAllStates) names.insert(nameOf(state));
  EXPECT_EQ(names.size(), static_cast<std::size_t>(kStateCount));
}

TEST(Transitions, FollowACloseCall) {
  for (const State state : kAllStates) {
    State expected = state;
    if (state == State::Listen || state == State::SynSent) expected = State::Closed;
    if (state == State::SynReceived || state == State::Established) expected = State::FinWait1;
    EXPECT_EQ(afterCloseCall(state), expected) << nameOf(state);
  }
}

TEST(Transitions, FollowTheOwnFin) {
  for (const State state : kAllStates) {
    EXPECT_EQ(afterFinSent(state), state == State::CloseWait ? State::LastAck : state) << nameOf(state);
  }
}

TEST(Transitions, FollowThePeersFin) {
  EXPECT_EQ(afterFinReceived(State::SynReceived, false), State::CloseWait);
  EXPECT_EQ(afterFinReceived(State::Established, false), State::CloseWait);
  EXPECT_EQ(afterFinReceived(State::FinWait1, false), State::Closing);
  EXPECT_EQ(afterFinReceived(State::FinWait1, true), State::TimeWait);
  EXPECT_EQ(afterFinReceived(State::FinWait2, true), State::TimeWait);
  for (const State state :
       {State::Listen, State::SynSent, State::CloseWait, State::Closing, State::LastAck, State::TimeWait}) {
    EXPECT_EQ(afterFinReceived(state, true), state) << nameOf(state);
  }
}

TEST(Transitions, FollowTheAcknowledgmentOfTheOwnFin) {
  EXPECT_EQ(afterFinAcknowledged(State::FinWait1), State::FinWait2);
  EXPECT_EQ(afterFinAcknowledged(State::Closing), State::TimeWait);
  EXPECT_EQ(afterFinAcknowledged(State::LastAck), State::Closed);
  for (const State state : {State::Established, State::FinWait2, State::CloseWait, State::TimeWait}) {
    EXPECT_EQ(afterFinAcknowledged(state), state) << nameOf(state);
  }
}

TEST(Transitions, FollowAReset) {
  for (const State state : kAllStates) {
    EXPECT_EQ(afterReset(state, false), State::Closed) << nameOf(state);
    EXPECT_EQ(afterReset(state, true), state == State::SynReceived ? State::Listen : State::Closed) << nameOf(state);
  }
}

TEST(Transitions, KnowWhoTellsThePeerOfAnAbort) {
  const std::set<State> expected{State::SynReceived, State::Established, State::FinWait1, State::FinWait2,
                                 State::CloseWait};
  for (const State state : kAllStates) EXPECT_EQ(abortSendsReset(state), expected.contains(state)) << nameOf(state);
}

}  // namespace
}  // namespace wiretale::tcp
